import type { Block } from '$lib/domain/handover/document/model';
import { NARROWEST } from '../page/geometry';
import { chains, gap, heightOf, together, type Slice } from '../page/slice';
import { columnWidths, COLUMN_GAP } from './column-widths';
import type { Context } from './context';

type Columns = Extract<Block, { type: 'columns' }>;
type Lay = (blocks: readonly Block[], context: Context) => Slice[];

/** Points in height that uneven widths must save. */
const WORTH = 10;

interface Column {
	/** From the block's left edge, in points. */
	readonly x: number;
	readonly slices: readonly Slice[];
	/** Where a lower column stands: at the top, on the foot or in the middle. */
	readonly stands: 0 | 0.5 | 1;
}

/**
 * As many chains as fit into `room`; undefined where nothing does but something is
 * there. A chain higher than a page, `page`, counts as its slices.
 */
function cutColumn(
	column: Column,
	room: number,
	page: number
): readonly [Column, Column] | undefined {
	const all = chains(column.slices).flatMap((chain) =>
		heightOf(chain) <= page ? [chain] : chain.map((slice) => [slice])
	);
	const here: Slice[] = [];
	let height = 0;
	let taken = 0;
	for (const chain of all) {
		const [above, first] = [here.at(-1), chain[0]];
		const air = above && first ? gap(above, first) : 0;
		if (height + air + heightOf(chain) > room) break;
		height += air + heightOf(chain);
		here.push(...chain);
		taken++;
	}
	const next = all.slice(taken);
	if (here.length === 0 && next.length > 0) return undefined;
	return [
		{ ...column, slices: here },
		{ ...column, slices: next.flat() }
	];
}

/** A column, all of it on the next page. */
function nothingYet(column: Column | undefined): readonly [Column, Column] {
	const whole = column ?? { x: 0, slices: [], stands: 0 };
	return [{ ...whole, slices: [] }, whole];
}

/** May be cut where most columns, the first among them, have something above the cut. */
function sideBySide(columns: readonly Column[], page: number): Slice {
	const wholes = columns.map((column) => together(column.slices));
	const height = Math.max(0, ...wholes.map((whole) => whole.height));
	return {
		height,
		before: Math.max(0, ...wholes.map((whole) => whole.before)),
		after: Math.max(0, ...wholes.map((whole) => whole.after)),
		keep: wholes.some((whole) => whole.keep),
		split: (room) => {
			const parts = columns.map((column) => cutColumn(column, room, page));
			const begun = parts.filter((part) => part !== undefined).length;
			if (!parts[0] || begun <= columns.length / 2) return undefined;
			const cut = parts.map((part, i) => part ?? nothingYet(columns[i]));
			// A cut that moves nothing would be made again and again.
			if (cut.every(([here]) => here.slices.length === 0)) return undefined;
			if (cut.every(([, next]) => next.slices.length === 0)) return undefined;
			return [
				sideBySide(
					cut.map(([here]) => here),
					page
				),
				sideBySide(
					cut.map(([, next]) => next),
					page
				)
			];
		},
		draw: (pen, x, y) =>
			wholes.forEach((whole, i) => {
				const column = columns[i];
				if (column) whole.draw(pen, x + column.x, y + (height - whole.height) * column.stands);
			})
	};
}

function standing(block: Columns, column: readonly Block[]): Column['stands'] {
	if (column.some((one) => one.type === 'heading' && one.level === 1)) return 1;
	const marks = block.columns.at(-1)?.[0]?.type === 'legend';
	return marks && block.columns.every((one) => one.length === 1) ? 0.5 : 0;
}

function layColumns(
	block: Columns,
	widths: readonly number[],
	context: Context,
	lay: Lay
): readonly Column[] {
	const size = block.columns.length > 2 ? Math.max(context.size - 0.5, 9) : context.size;
	let x = 0;
	return block.columns.map((column, i): Column => {
		const width = widths[i] ?? context.width;
		const slices = lay(column, { ...context, width, size, inside: 'column' });
		const left = context.main.dir === 'rtl' ? context.width - x - width : x;
		const placed = { x: left, slices, stands: standing(block, column) };
		x += width + COLUMN_GAP;
		return placed;
	});
}

/**
 * Columns side by side, in the widths that make them lowest, broken where a page is
 * full; without the room for it they stand under each other.
 */
export function columnsSlices(block: Columns, context: Context, lay: Lay): Slice[] {
	let best: Slice | undefined;
	for (const widths of columnWidths(block.columns, context)) {
		if (widths.some((width) => width < NARROWEST)) continue;
		const slice = sideBySide(layColumns(block, widths, context, lay), context.maxHeight);
		if (!best || slice.height < best.height - WORTH) best = slice;
	}
	return best ? [best] : block.columns.flatMap((column) => lay(column, context));
}
