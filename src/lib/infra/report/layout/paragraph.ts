import type { Block } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import type { Context } from './context';
import { spaced, textSlices } from './text';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

export function paragraphSlices(block: Paragraph, context: Context): Slice[] {
	const size = block.quiet ? SMALLEST : context.size;
	return spaced(textSlices(block.inline, { size, bold: false }, context), 2, 3 * context.air);
}
