import type { Inline } from '$lib/domain/handover/document/model';
import type { Direction } from '$lib/domain/language/language';
import type { Line } from '../text/line';
import { baseline, type Style } from '../text/style';
import { NOTHING, type Slice } from '../page/slice';
import type { Pen } from '../page/pen';
import { directionOf, pieces, words, type Context } from './context';

/** Vowel signs and deep letters of scripts from the right need more room between lines. */
const RTL_LEADING = 1.2;

/** How much higher its lines are than those of Latin letters. */
export function leadingOf(inline: Inline, context: Context): number {
	return directionOf(inline, context) === 'rtl' ? RTL_LEADING : 1;
}

export function lines(inline: Inline, style: Style, context: Context): readonly Line[] {
	const dir = directionOf(inline, context);
	return context.type.lines(pieces(inline, style, context), context.width, dir);
}

/** Words of the document that never wrap; undefined where there are none. */
export function oneLine(text: string, style: Style, context: Context): Line | undefined {
	return lines(words(text, context), style, { ...context, width: Infinity })[0];
}

export function drawLine(pen: Pen, line: Line, x: number, y: number, height: number): void {
	for (const stretch of line.stretches) {
		const { mark, style } = stretch.piece;
		pen.marked(mark, () => pen.text(stretch, x + stretch.x, baseline(y, height, style.size)));
	}
}

/** How far from the left edge of its box a line begins: from the right, it ends at the other. */
export function startOf(line: Line, width: number, dir: Direction = line.dir): number {
	return dir === 'rtl' ? width - line.width : 0;
}

/** One slice per line; the first two and the last two lines stay together. */
export function textSlices(
	inline: Inline,
	style: Style,
	context: Context,
	leading = context.leading
): Slice[] {
	const all = lines(inline, style, context);
	const { width } = context;
	const height = style.size * leading * leadingOf(inline, context);
	return all.map((line, i) => ({
		...NOTHING,
		height,
		keep: i < all.length - 1 && (i === 0 || i === all.length - 2),
		draw: (pen, x, y) => drawLine(pen, line, x + startOf(line, width), y, height)
	}));
}

/** Air before the first and after the last slice. */
export function spaced(slices: readonly Slice[], before: number, after = before): Slice[] {
	return slices.map((slice, i) => ({
		...slice,
		before: i === 0 ? before : slice.before,
		after: i === slices.length - 1 ? after : slice.after
	}));
}
