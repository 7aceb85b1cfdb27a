import type { Block } from '$lib/domain/handover/document/model';
import { together, type Slice } from '../page/slice';
import type { Context } from './context';
import { ruleSlice } from './rule';

type Panel = Extract<Block, { type: 'panel' }>;
type Lay = (blocks: readonly Block[], context: Context) => Slice[];

const PAD = 11;

/** A frame round its blocks; higher than a page, a line above and below instead. */
export function panelSlices(block: Panel, context: Context, lay: Lay): Slice[] {
	const inner = together(
		lay(block.blocks, { ...context, width: context.width - 2 * PAD, inside: 'panel' })
	);
	const height = inner.height + 2 * PAD;
	if (height > context.maxHeight) {
		const line = ruleSlice(context, false);
		return [line, ...lay(block.blocks, context), line];
	}
	return [
		{
			height,
			before: 5 * context.air,
			after: 5 * context.air,
			keep: false,
			draw: (pen, x, y) => {
				pen.frame(
					{ x: x + 0.7, y: y + 0.7, width: context.width - 1.4, height: height - 1.4, radius: 6 },
					{ width: 1.4 }
				);
				inner.draw(pen, x + PAD, y + PAD);
			}
		}
	];
}
