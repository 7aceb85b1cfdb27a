import type { Block } from '$lib/domain/handover/document/model';
import { heightOf, together, type Slice } from '../page/slice';
import { NARROWEST } from '../page/geometry';
import type { Context } from './context';
import { naturalFactsWidth } from './facts';
import { naturalLegendWidth } from './legend';

type Columns = Extract<Block, { type: 'columns' }>;
type Lay = (blocks: readonly Block[], context: Context) => Slice[];

const GAP = 22;

/** A last column of facts or marks alone takes the room it needs, at most six tenths. */
function natural(column: readonly Block[], context: Context): number | undefined {
	const inside: Context = { ...context, inside: 'column' };
	const widths = column.map((block) =>
		block.type === 'facts'
			? naturalFactsWidth(block, inside)
			: block.type === 'legend'
				? naturalLegendWidth(block, inside)
				: Infinity
	);
	const widest = Math.max(0, ...widths);
	return widest > 0 && widest <= context.width * 0.6 ? widest : undefined;
}

function widthsOf(block: Columns, context: Context): readonly number[] {
	const count = block.columns.length;
	const room = context.width - GAP * (count - 1);
	const last = count === 2 ? natural(block.columns[1] ?? [], context) : undefined;
	return last === undefined ? block.columns.map(() => room / count) : [room - last, last];
}

function holdsTitle(column: readonly Block[]): boolean {
	return column.some((block) => block.type === 'heading' && block.level === 1);
}

/**
 * Columns side by side in one piece; too narrow or higher than a page, they stand
 * under each other. The one with the document's heading stands on the others' foot.
 */
export function columnsSlices(block: Columns, context: Context, lay: Lay): Slice[] {
	const widths = widthsOf(block, context);
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
	return [
		{
			height,
			before: Math.min(Math.max(0, ...wholes.map((whole) => whole.before)), 6),
			after: Math.min(Math.max(0, ...wholes.map((whole) => whole.after)), 8),
			keep: false,
			draw: (pen, x, y) => {
				let left = x;
				wholes.forEach((whole, i) => {
					const drop = holdsTitle(block.columns[i] ?? []) ? height - whole.height : 0;
					whole.draw(pen, left, y + drop);
					left += (widths[i] ?? 0) + GAP;
				});
			}
		}
	];
}
