import type { Block, Inline } from '$lib/domain/handover/document/model';
import type { Pen } from '../page/pen';
import type { Slice } from '../page/slice';
import { SMALLEST, type Style } from '../text/style';
import type { Line } from '../text/text-fit';
import { words, type Context } from './context';
import { factsSlices } from './facts';
import { tableColumns, type Column } from './table-columns';
import { drawLine, lines } from './text';

type Table = Extract<Block, { type: 'table' }>;

const PAD = { x: 5, y: 2.5 } as const;
const LINE = SMALLEST * 1.38;

function cellLines(
	cells: readonly Inline[],
	columns: readonly Column[],
	style: Style,
	context: Context
): readonly (readonly Line[])[] {
	return columns.map((column, i) =>
		lines(cells[i] ?? [], style, { ...context, width: Math.max(column.width - PAD.x, 1) })
	);
}

function line(pen: Pen, x: number, y: number, width: number, weight: number): void {
	pen.path(
		[
			{ x, y },
			{ x: x + width, y }
		],
		{ width: weight }
	);
}

/** A row, or the lines `from`–`to` of one that is higher than a page. */
function rowSlice(
	cells: readonly (readonly Line[])[],
	columns: readonly Column[],
	width: number,
	weight: number,
	keep: boolean
): Slice {
	const count = Math.max(1, ...cells.map((cell) => cell.length));
	const height = count * LINE + 2 * PAD.y;
	return {
		height,
		before: 0,
		after: 0,
		keep,
		draw: (pen, x, y) => {
			cells.forEach((cell, i) =>
				cell.forEach((text, j) =>
					drawLine(pen, text, x + (columns[i]?.x ?? 0), y + PAD.y + j * LINE, LINE)
				)
			);
			line(pen, x, y + height, width, weight);
		}
	};
}

/** Without room for columns, each row as facts. */
function underEachOther(block: Table, context: Context): Slice[] {
	// An empty table still shows what it would have held.
	const rows = block.rows.length > 0 ? block.rows : [[]];
	return rows.flatMap((cells) =>
		factsSlices(
			{
				type: 'facts',
				rows: block.head.map((term, i) => ({ term, value: cells[i] ?? [] }))
			},
			context
		)
	);
}

/** Rows stay whole as long as a page can hold them; the head stands on each page. */
export function tableSlices(block: Table, context: Context): Slice[] {
	const columns = tableColumns(
		block.head.map((_, i) => block.widths[i] ?? 1),
		context.width
	);
	if (!columns) return underEachOther(block, context);
	const fit = (cells: readonly Inline[], bold: boolean): readonly (readonly Line[])[] =>
		cellLines(cells, columns, { size: SMALLEST, bold }, context);
	const titles = fit(
		block.head.map((title) => words(title, context)),
		true
	);
	const head = rowSlice(titles, columns, context.width, 1, true);
	const most = Math.max(1, Math.floor((context.maxHeight * 0.9 - head.height) / LINE) - 1);
	const rows = block.rows.flatMap((cells) => {
		const fitted = fit(cells, false);
		const count = Math.max(1, ...fitted.map((cell) => cell.length));
		return Array.from({ length: Math.ceil(count / most) }, (_, part): Slice => {
			const some = fitted.map((cell) => cell.slice(part * most, (part + 1) * most));
			return { ...rowSlice(some, columns, context.width, 0.4, false), head };
		});
	});
	const all = [{ ...head, before: 4 }, ...rows];
	return all.map((slice, i) => (i === all.length - 1 ? { ...slice, after: 6 } : slice));
}
