import type { Block } from '$lib/domain/handover/document/model';
import { together, type Slice } from '../page/slice';
import { pieces, words, type Context } from './context';
import { drawLine, lines, spaced, textSlices } from './text';

type Facts = Extract<Block, { type: 'facts' }>;

const GAP = 10;

function widest(block: Facts, context: Context): { term: number; value: number } {
	const of = (all: readonly { text: string; style: { size: number; bold: boolean } }[]): number =>
		all.reduce((sum, piece) => sum + context.measure.width(piece.text, piece.style), 0);
	const style = { size: context.size, bold: false };
	return {
		term: Math.max(0, ...block.rows.map((r) => of(pieces(words(r.term, context), style, context)))),
		value: Math.max(
			0,
			...block.rows.map((r) => of(pieces(r.value, { ...style, bold: bold(context) }, context)))
		)
	};
}

/** In a column the facts are few and are what one looks for. */
function bold(context: Context): boolean {
	return context.inside === 'column';
}

/** Width at which no row wraps, in points. */
export function naturalFactsWidth(block: Facts, context: Context): number {
	const { term, value } = widest(block, context);
	return Math.ceil(term + GAP + value) + 1;
}

/** A term and its value beside it; a term takes at most two fifths, or what values leave. */
export function factsSlices(block: Facts, context: Context): Slice[] {
	const wanted = widest(block, context);
	const left = context.width - GAP - wanted.value - 1;
	const term = Math.min(wanted.term + 1, Math.max(left, context.width * 0.4));
	const offset = term + GAP;
	const height = context.size * context.leading;
	const rows = block.rows.map(({ term: name, value }) => {
		const style = { size: context.size, bold: false };
		const first = lines(words(name, context), style, { ...context, width: term });
		const right = textSlices(
			value,
			{ ...style, bold: bold(context) },
			{ ...context, width: context.width - offset }
		);
		const count = Math.max(first.length, right.length);
		return Array.from({ length: count }, (_, i): Slice => {
			const keep = i < count - 1 && (i === 0 || i === count - 2);
			return {
				height,
				before: 0,
				after: 0,
				keep,
				draw: (pen, x, y) => {
					const line = first[i];
					if (line) drawLine(pen, line, x, y, height);
					right[i]?.draw(pen, x + offset, y);
				}
			};
		});
	});
	const whole = rows.flatMap((row) => {
		const one = together(row);
		return spaced(one.height <= context.maxHeight / 3 ? [one] : row, 1);
	});
	return spaced(whole, 2, 3);
}
