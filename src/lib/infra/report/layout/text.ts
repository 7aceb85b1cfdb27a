import type { Inline } from '$lib/domain/handover/document/model';
import { baseline, type Style } from '../text/style';
import { fitText, type Line } from '../text/text-fit';
import { NOTHING, type Slice } from '../page/slice';
import type { Pen } from '../page/pen';
import { pieces, type Context } from './context';

export function lines(inline: Inline, style: Style, context: Context): readonly Line[] {
	return fitText(pieces(inline, style, context), context.width, context.measure);
}

export function drawLine(pen: Pen, line: Line, x: number, y: number, height: number): void {
	for (const { text, style, x: offset } of line.pieces)
		pen.text(text, x + offset, baseline(y, height, style.size), style);
}

/** One slice per line; the first two and the last two lines stay together. */
export function textSlices(
	inline: Inline,
	style: Style,
	context: Context,
	leading = context.leading
): Slice[] {
	const height = style.size * leading;
	const all = lines(inline, style, context);
	return all.map((line, i) => ({
		...NOTHING,
		height,
		keep: i < all.length - 1 && (i === 0 || i === all.length - 2),
		draw: (pen, x, y) => drawLine(pen, line, x, y, height)
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
