import type { Block } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import { columnsSlices } from './columns';
import type { Context } from './context';
import { factsSlices } from './facts';
import { handwritingSlices } from './handwriting';
import { headingSlices } from './heading';
import { ladderSlices } from './ladder';
import { legendSlices } from './legend';
import { listSlices } from './list';
import { panelSlices } from './panel';
import { pairedHeadingSlices } from './paired-heading';
import { paragraphSlices } from './paragraph';
import { picturedSlices } from './pictured';
import { qrCodeSlices } from './qr-code';
import { ruleSlice } from './rule';
import { tableSlices } from './table';

function holdsTitle(block: Block | undefined): boolean {
	if (block?.type === 'columns') return block.columns.some((column) => column.some(holdsTitle));
	return (block?.type === 'heading' || block?.type === 'pairedHeading') && block.level === 1;
}

function slicesOf(block: Block, above: Block | undefined, context: Context): Slice[] {
	switch (block.type) {
		case 'heading':
			return headingSlices(block, context);
		case 'paragraph':
			return paragraphSlices(block, context);
		case 'list':
			return listSlices(block, context);
		case 'facts':
			return factsSlices(block, context);
		case 'table':
			return tableSlices(block, context);
		case 'ladder':
			return ladderSlices(block, context);
		case 'legend':
			return legendSlices(block, context);
		case 'columns':
			return columnsSlices(block, context, blockSlices);
		case 'panel':
			return panelSlices(block, context, blockSlices);
		case 'handwriting':
			return handwritingSlices(block, context);
		case 'pictured':
			return picturedSlices(block, above?.type === 'pictured', context);
		case 'pairedHeading':
			return pairedHeadingSlices(block, context);
		case 'qrCode':
			return qrCodeSlices(block, context);
		case 'rule':
			return [ruleSlice(context, holdsTitle(above))];
		case 'pageBreak':
			// Sections part at the top level; inside a column there is no page to end.
			return [];
	}
}

/** A heading and the marks that follow it share a line, as two columns. */
function headedLegend(block: Block, next: Block | undefined, context: Context): Block | undefined {
	if (block.type !== 'heading' || next?.type !== 'legend' || context.inside !== 'page')
		return undefined;
	return { type: 'columns', columns: [[block], [next]] };
}

/** Blocks parted where the document asks for a new page; never none. */
export function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const sections: Block[][] = [[]];
	for (const block of blocks)
		if (block.type === 'pageBreak') sections.push([]);
		else sections.at(-1)?.push(block);
	return sections.filter((section, i) => i === 0 || section.length > 0);
}

/** Blocks one under another as slices for the paginator. */
export function blockSlices(blocks: readonly Block[], context: Context): Slice[] {
	const out: Slice[] = [];
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i];
		if (!block) continue;
		const pair = headedLegend(block, blocks[i + 1], context);
		const slices = slicesOf(pair ?? block, blocks[i - 1], context);
		if (pair) i++;
		out.push(...slices);
	}
	return out;
}
