import type {
	Block,
	Inline,
	ReportDocument,
	Run
} from '../../src/lib/domain/handover/document/model';

/** Blocks before the first page break. */
export function pageOne({ blocks }: ReportDocument): readonly Block[] {
	return blocks.slice(
		0,
		blocks.findIndex(({ type }) => type === 'pageBreak')
	);
}

/** Every run of text, block by block, in reading order. */
export function runsOf(blocks: readonly Block[]): readonly Run[] {
	return blocks.flatMap((block): Inline => {
		switch (block.type) {
			case 'heading':
			case 'paragraph':
				return block.inline;
			case 'list':
				return block.items.flat();
			case 'facts':
				return block.rows.flatMap(({ value }) => value);
			case 'table':
				return block.rows.flat(2);
			case 'ladder':
				return [...block.title, ...block.caption];
			case 'columns':
				return runsOf(block.columns.flat());
			case 'panel':
				return runsOf(block.blocks);
			case 'handwriting':
				return block.caption;
			case 'pictured':
			case 'qrCode':
				return [...block.inline, ...block.under];
			case 'pairedHeading':
				return [...block.inline, ...block.beside];
			default:
				return [];
		}
	});
}

/** What a reader meets as headings, `#` a level. */
export function outline(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block): readonly string[] => {
		if (block.type === 'heading')
			return [`${'#'.repeat(block.level)} ${block.inline.map(({ text }) => text).join('')}`];
		if (block.type === 'pairedHeading')
			return [
				`${'#'.repeat(block.level)} ${[...block.inline, ...block.beside].map(({ text }) => text).join(' | ')}`
			];
		if (block.type === 'columns') return outline(block.columns.flat());
		return block.type === 'panel' ? outline(block.blocks) : [];
	});
}
