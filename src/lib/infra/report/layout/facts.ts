import type { Block } from '$lib/domain/handover/document/model';
import { together, type Slice } from '../page/slice';
import type { Mark } from '../tags/tag';
import { naturalWidth, words, type Context } from './context';
import { drawLine, lines, spaced, startOf } from './text';

type Facts = Extract<Block, { type: 'facts' }>;
type Row = Facts['rows'][number];
type MarkedRow = Row & { readonly mark: Mark };

const GAP = 10;

function widest(rows: readonly Row[], context: Context): { term: number; value: number } {
	const style = { size: context.size, bold: false };
	const strong = { ...style, bold: bold(context) };
	return {
		term: Math.max(0, ...rows.map((r) => naturalWidth(words(r.term, context), style, context))),
		value: Math.max(0, ...rows.map((r) => naturalWidth(r.value, strong, context)))
	};
}

/** In a column the facts are few and are what one looks for. */
function bold(context: Context): boolean {
	return context.inside === 'column';
}

/** Width at which no row wraps, in points. */
export function naturalFactsWidth(block: Facts, context: Context): number {
	const { term, value } = widest(block.rows, context);
	return Math.ceil(term + GAP + value) + 1;
}

/** A term and its value beside it; a term takes at most two fifths, or what values leave. */
export function factsSlices(block: Facts, context: Context): Slice[] {
	return rowsSlices(
		block.rows.map((row) => ({ ...row, mark: context.tagOf(row) })),
		context
	);
}

/** @param all rows and what their terms belong to. */
export function rowsSlices(all: readonly MarkedRow[], context: Context): Slice[] {
	const wanted = widest(all, context);
	const left = context.width - GAP - wanted.value - 1;
	const term = Math.min(wanted.term + 1, Math.max(left, context.width * 0.4));
	const offset = term + GAP;
	const { dir } = context.main;
	const rtl = dir === 'rtl';
	const height = context.size * context.leading;
	const rows = all.map(({ term: name, value, mark }) => {
		const style = { size: context.size, bold: false };
		const first = lines(words(name, context), style, { ...context, width: term });
		const room = context.width - offset;
		const second = lines(value, { ...style, bold: bold(context) }, { ...context, width: room });
		const count = Math.max(first.length, second.length);
		return Array.from({ length: count }, (_, i): Slice => {
			const keep = i < count - 1 && (i === 0 || i === count - 2);
			return {
				height,
				before: 0,
				after: 0,
				keep,
				draw: (pen, x, y) => {
					const [name, said] = [first[i], second[i]];
					const left = x + (rtl ? room + GAP : 0);
					const right = x + (rtl ? 0 : offset);
					// Both stand at the side they are read from, whatever their own script.
					if (name)
						pen.marked(mark, () => drawLine(pen, name, left + startOf(name, term, dir), y, height));
					if (said) drawLine(pen, said, right + startOf(said, room, dir), y, height);
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
