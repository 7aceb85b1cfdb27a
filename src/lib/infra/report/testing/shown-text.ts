import type { Block, Inline, ReportDocument } from '$lib/domain/handover/document/model';

/** All text that a reader of these blocks has to find, as the model has it. */
export function shownText(document: ReportDocument): readonly string[] {
	const of = (inline: Inline): string[] => inline.map(({ text }) => text);
	const all = (blocks: readonly Block[]): string[] => blocks.flatMap(one);
	const one = (block: Block): string[] => {
		switch (block.type) {
			case 'heading':
			case 'paragraph':
				return of(block.inline);
			case 'list':
				return block.items.flatMap(of);
			case 'facts':
				return block.rows.flatMap(({ term, value }) => [term, ...of(value)]);
			case 'table':
				return [...block.head, ...block.rows.flat().flatMap(of)];
			case 'ladder':
				return [...of(block.title), ...block.rungs.map(({ label }) => label), ...of(block.caption)];
			case 'legend':
				return block.entries.map(({ word }) => word);
			case 'columns':
				return block.columns.flatMap(all);
			case 'panel':
				return all(block.blocks);
			case 'handwriting':
				return of(block.caption);
			case 'pictured':
			case 'qrCode':
				return [...of(block.inline), ...of(block.under)];
			case 'pairedHeading':
				return [...of(block.inline), ...of(block.beside)];
			case 'rule':
			case 'pageBreak':
				return [];
		}
	};
	return all(document.blocks);
}
