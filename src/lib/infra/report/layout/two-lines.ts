import type { Inline } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import type { Style } from '../text/style';
import type { Context } from './context';
import { drawLine, leadingOf, lines, textSlices } from './text';

/** Words in the own language, those of the staff under them. */
export interface Pair {
	readonly inline: Inline;
	readonly under: Inline;
}

/** Sizes of both, in points; lines are `leading` times as high. */
export interface Sizes {
	readonly own: Style;
	readonly under: number;
	readonly leading: number;
}

/** Both as lines that may part, for what is too long to stay in one piece. */
export function pairSlices({ inline, under }: Pair, sizes: Sizes, context: Context): Slice[] {
	return [
		...textSlices(inline, sizes.own, context, sizes.leading),
		...textSlices(under, { size: sizes.under, bold: false }, context, sizes.leading)
	];
}

/**
 * Both one under the other, at the side the document is read from whatever their
 * own script, as one slice of `context.width`.
 */
export function pairSlice({ inline, under }: Pair, sizes: Sizes, context: Context): Slice {
	const { dir } = context.main;
	const rows = [
		{ inline, style: sizes.own },
		{ inline: under, style: { size: sizes.under, bold: false } }
	].flatMap(({ inline: words, style }) => {
		const height = style.size * sizes.leading * leadingOf(words, context);
		return lines(words, style, context).map((line) => ({ line, height }));
	});
	return {
		height: rows.reduce((sum, { height }) => sum + height, 0),
		before: 0,
		after: 0,
		keep: false,
		draw: (pen, x, y) => {
			let top = y;
			for (const { line, height } of rows) {
				const left = dir === 'rtl' ? context.width - line.width : 0;
				drawLine(pen, line, x + left, top, height);
				top += height;
			}
		}
	};
}
