import type { Block } from '$lib/domain/handover/document/model';
import { heightOf, together, type Slice } from '../page/slice';
import { NARROWEST } from '../page/geometry';
import { columnWidths, COLUMN_GAP } from './column-widths';
import type { Context } from './context';

type Columns = Extract<Block, { type: 'columns' }>;
type Lay = (blocks: readonly Block[], context: Context) => Slice[];

/** How far down a shorter column stands: a title on the foot, one line of marks in the middle. */
function drop(column: readonly Block[], spare: number, single: boolean): number {
	if (column.some((block) => block.type === 'heading' && block.level === 1)) return spare;
	return single ? spare / 2 : 0;
}

/**
 * Columns side by side in one piece; too narrow or higher than a page, they stand
 * under each other.
 */
export function columnsSlices(block: Columns, context: Context, lay: Lay): Slice[] {
	const widths = columnWidths(block.columns, context);
	const stacks = block.columns.map((column, i) =>
		lay(column, {
			...context,
			width: widths[i] ?? context.width,
			inside: 'column',
			size: block.columns.length > 2 ? Math.min(context.size, 9.5) : context.size
		})
	);
	const height = Math.max(0, ...stacks.map(heightOf));
	if (widths.some((width) => width < NARROWEST) || height > context.maxHeight)
		return block.columns.flatMap((column) => lay(column, context));
	const wholes = stacks.map(together);
	const single = block.columns.every((column) => column.length === 1);
	const marks = single && block.columns.at(-1)?.[0]?.type === 'legend';
	return [
		{
			height,
			before: Math.max(0, ...wholes.map((whole) => whole.before)),
			after: Math.max(0, ...wholes.map((whole) => whole.after)),
			keep: wholes.some((whole) => whole.keep),
			draw: (pen, x, y) => {
				let left = x;
				wholes.forEach((whole, i) => {
					const column = block.columns[i] ?? [];
					whole.draw(pen, left, y + drop(column, height - whole.height, marks));
					left += (widths[i] ?? 0) + COLUMN_GAP;
				});
			}
		}
	];
}
