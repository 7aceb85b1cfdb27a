import type { Block, Inline, ReportDocument } from '$lib/domain/handover/document/model';

/** Something a reader meets: what kind of thing, and its words without blanks and controls. */
export interface Said {
	readonly as: string;
	readonly text: string;
}

export function bare(text: string): string {
	return text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}

const said = (as: string, text: string): Said => ({ as, text: bare(text) });
const inlineText = (inline: Inline): string => inline.map(({ text }) => text).join('');
const run = (as: string, inline: Inline): Said => said(as, inlineText(inline));

function saidByBlock(block: Block): readonly Said[] {
	switch (block.type) {
		case 'heading':
			return [run('heading', block.inline)];
		case 'pairedHeading':
			return [run('heading', [...block.inline, ...block.beside])];
		case 'paragraph':
			return [run('P', block.inline)];
		case 'list':
			return block.items.map((item) => run('LBody', item));
		case 'facts':
			return block.rows.flatMap(({ term, value }) => [said('Lbl', term), run('LBody', value)]);
		case 'table':
			return [
				...block.head.map((title) => said('TH', title)),
				...block.rows.flatMap((row) => row.map((cell, i) => run(i === 0 ? 'TH' : 'TD', cell)))
			];
		case 'ladder':
			return [run('P', block.title), said('Figure', block.alt), run('P', block.caption)];
		case 'handwriting':
			return [said('Figure', block.alt), run('P', block.caption)];
		case 'legend':
			return block.entries.map(({ word }) => said('LBody', word));
		case 'pictured':
			return [run('P', block.inline), run('P', block.under)];
		case 'qrCode':
			return [said('Figure', block.alt), run('P', block.inline), run('P', block.under)];
		case 'columns':
			return block.columns.flat().flatMap(saidByBlock);
		case 'panel':
			return block.blocks.flatMap(saidByBlock);
		case 'rule':
		case 'pageBreak':
			return [];
	}
}

/** What a reader should meet, in order: column after column, row after row. */
export function saidByModel(document: ReportDocument): readonly Said[] {
	return document.blocks.flatMap(saidByBlock).filter(({ text }) => text !== '');
}
