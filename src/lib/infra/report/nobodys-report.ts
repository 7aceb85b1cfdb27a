import type { Block, Inline, ReportDocument } from '$lib/domain/handover/document/model';

const text: Inline = [
	{ text: 'Aa ', lang: 'sv', dir: 'ltr', strong: true },
	{ text: 'اب پچ', lang: 'fa', dir: 'rtl' },
	{ text: ' 12 ', lang: 'sv', dir: 'ltr' },
	{ text: 'ሀለ ሐመ', lang: 'ti', dir: 'ltr' },
	{ text: ' Дд.', lang: 'uk', dir: 'ltr' }
];
const paragraph: Block = { type: 'paragraph', inline: text };
const list: Block = { type: 'list', marker: 'check', items: [text, text], columns: 2 };

/** Letters that are nobody's, in a block of each common kind. */
export const NOBODYS_REPORT: ReportDocument = {
	language: 'sv',
	title: 'Aa',
	blocks: [
		{ type: 'heading', level: 1, inline: text },
		{ type: 'columns', columns: [[paragraph], [list]] },
		{ type: 'panel', blocks: [paragraph, { ...list, marker: 'dash' }] },
		{ type: 'facts', rows: [{ term: 'Aa', value: text }] },
		{ type: 'table', head: ['Aa', 'Bb'], widths: [1, 2], rows: [[text, text]] },
		{
			type: 'ladder',
			title: text,
			alt: 'Aa',
			rungs: [{ label: 'R1', outcome: 'shown' }],
			caption: text
		}
	],
	footer: '{page}/{pages}'
};
