import type { Block, Inline } from '$lib/domain/handover/document/model';
import type { Pen } from '../page/pen';
import type { Slice } from '../page/slice';
import type { Mark } from '../tags/tag';
import { SMALLEST, type Style } from '../text/style';
import type { Line } from '../text/line';
import { words, type Context } from './context';
import { rowsSlices } from './facts';
import { mirrored, tableColumns, type Column } from './table-columns';
import { drawLine, lines, startOf } from './text';

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

/** The head once more, on a next page: it has been said. */
function again(head: Slice): Slice {
	return { ...head, draw: (pen, x, y) => pen.marked('repeated', () => head.draw(pen, x, y)) };
}

/** A row, or the lines `from`–`to` of one that is higher than a page. */
function rowSlice(
	cells: readonly (readonly Line[])[],
	columns: readonly Column[],
	width: number,
	weight: number,
	keep: boolean,
	marks: readonly Mark[] = []
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
				pen.marked(marks[i], () =>
					cell.forEach((text, j) => {
						const column = columns[i] ?? { x: 0, width: 0 };
						const left = x + column.x + startOf(text, column.width - PAD.x);
						drawLine(pen, text, left, y + PAD.y + j * LINE, LINE);
					})
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
	const titles = context.tagOf(block.head)?.children ?? [];
	return rows.flatMap((cells, row) =>
		rowsSlices(
			block.head.map((term, i) => ({
				term,
				value: cells[i] ?? [],
				mark: row === 0 ? titles[i] : 'repeated'
			})),
			context
		)
	);
}

/** Rows stay whole as long as a page can hold them; the head stands on each page. */
export function tableSlices(block: Table, context: Context): Slice[] {
	const placed = tableColumns(
		block.head.map((_, i) => block.widths[i] ?? 1),
		context.width
	);
	if (!placed) return underEachOther(block, context);
	const columns = context.main.dir === 'rtl' ? mirrored(placed, context.width) : placed;
	const fit = (cells: readonly Inline[], bold: boolean): readonly (readonly Line[])[] =>
		cellLines(cells, columns, { size: SMALLEST, bold }, context);
	const titles = fit(
		block.head.map((title) => words(title, context)),
		true
	);
	const marks = context.tagOf(block.head)?.children;
	const head = rowSlice(titles, columns, context.width, 1, true, marks);
	const most = Math.max(1, Math.floor((context.maxHeight * 0.9 - head.height) / LINE) - 1);
	const rows = block.rows.flatMap((cells) => {
		const fitted = fit(cells, false);
		const count = Math.max(1, ...fitted.map((cell) => cell.length));
		return Array.from({ length: Math.ceil(count / most) }, (_, part): Slice => {
			const some = fitted.map((cell) => cell.slice(part * most, (part + 1) * most));
			return { ...rowSlice(some, columns, context.width, 0.4, false), head: again(head) };
		});
	});
	const all = [{ ...head, before: 4 }, ...rows];
	return all.map((slice, i) => (i === all.length - 1 ? { ...slice, after: 6 } : slice));
}
