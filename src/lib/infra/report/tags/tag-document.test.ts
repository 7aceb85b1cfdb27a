import { describe, expect, it } from 'vitest';
import type { Block, Inline, ReportDocument } from '$lib/domain/handover/document/model';
import type { Tag } from './tag';
import { tagDocument } from './tag-document';

const sv = (text: string): Inline => [{ text, lang: 'sv', dir: 'ltr' }];
const h = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, inline: sv(text) });
const p = (text: string): Block => ({ type: 'paragraph', inline: sv(text) });

function tagged(blocks: readonly Block[], more: Partial<ReportDocument> = {}) {
	return tagDocument({ language: 'sv', title: 'T', footer: '', blocks, ...more });
}

/** Roles alone, as `Sect(P P)`; a stretch is a dot. */
function roles({ role, children }: Tag): string {
	const inner = children.map(roles).join(' ');
	return `${role ?? '.'}${inner ? `(${inner})` : ''}`;
}

function spans(its: Tag): Tag[] {
	return [...(its.role === 'Span' ? [its] : []), ...its.children.flatMap(spans)];
}

describe('tagDocument', () => {
	it('begins a section at a line, a page, or a heading of the two upper levels', () => {
		const legend: Block = { type: 'legend', entries: [{ outcome: 'shown', word: 'visat' }] };
		const { root } = tagged([
			h(1, 'Salma'),
			{ type: 'rule' },
			h(2, 'Kan'),
			p('a'),
			{ type: 'columns', columns: [[h(2, 'Stegen')], [legend]] },
			h(3, 'under'),
			{ type: 'pageBreak' },
			p('b')
		]);
		expect(root.children.map(roles)).toEqual([
			'Sect(H1(.))',
			'Sect(H2(.) P(.))',
			'Sect(H2(.) L(LI(LBody)) H3(.))',
			'Sect(P(.))'
		]);
	});

	it('reads columns one after the other, and a panel as a section of its own', () => {
		const panel: Block = { type: 'panel', blocks: [h(3, 'c'), p('d')] };
		const { root } = tagged([{ type: 'columns', columns: [[p('a'), p('b')], [panel], []] }]);
		expect(roles(root)).toBe('Document(Sect(P(.) P(.) Sect(H3(.) P(.))))');
	});

	it('gives lists, facts and figures their parts', () => {
		const { root } = tagged([
			{ type: 'list', marker: 'check', items: [sv('a'), sv('b')] },
			{ type: 'facts', rows: [{ term: 'Språk', value: sv('arabiska') }] },
			{ type: 'ladder', title: sv('Läsa'), alt: 'R0 visat', rungs: [], caption: sv('c') },
			{ type: 'handwriting', alt: '', caption: sv('W0: vågor'), strokes: [] }
		]);
		const item = 'LI(Lbl LBody(.))';
		expect(roles(root)).toBe(
			`Document(Sect(L(${item} ${item}) L(${item}) P(.) Figure P(.) Figure P(.)))`
		);
		const figures = root.children[0]?.children.filter(({ role }) => role === 'Figure');
		// Without words of its own a figure has those that stand by it.
		expect(figures?.map(({ alt }) => alt)).toEqual(['R0 visat', 'W0: vågor']);
	});

	it('gives a table header cells with scope, and every row as many cells as the head', () => {
		const { root } = tagged([
			{
				type: 'table',
				head: ['Steg', 'Utfall'],
				widths: [],
				rows: [[sv('R0')], [sv('R1'), [], sv('x')]]
			}
		]);
		expect(roles(root)).toBe(
			'Document(Sect(Table(THead(TR(TH TH)) TBody(TR(TH(.) TD) TR(TH(.) TD)))))'
		);
		const rows = root.children[0]?.children[0]?.children.flatMap(({ children }) => children);
		expect(rows?.map(({ children }) => children[0]?.scope)).toEqual(['Column', 'Row', 'Row']);
	});

	it('says the language of a foreign run, and its text where that goes from the right', () => {
		const mixed: Inline = [
			...sv('Läser '),
			{ text: 'باب \u20662026-11-21\u2069', lang: 'ar', dir: 'rtl' },
			{ text: ' ሰላም', lang: 'ti', dir: 'ltr' },
			{ text: ' och svenska.', lang: 'sv', dir: 'ltr' }
		];
		const { root } = tagged([{ type: 'paragraph', inline: mixed }]);
		expect(roles(root)).toBe('Document(Sect(P(. Span Span .)))');
		expect(spans(root)).toMatchObject([
			{ lang: 'ar', actualText: 'باب 2026-11-21' },
			{ lang: 'ti' }
		]);
		expect(spans(root)[1]).not.toHaveProperty('actualText');
	});

	it('marks Swedish inside a page in Arabic', () => {
		const inline: Inline = [
			{ text: 'أقرأ', lang: 'ar', dir: 'rtl' },
			{ text: ' SFI', lang: 'sv', dir: 'ltr' }
		];
		const { root } = tagged([{ type: 'paragraph', inline }], { main: { lang: 'ar', dir: 'rtl' } });
		expect(spans(root)).toMatchObject([{ actualText: 'أقرأ' }, { lang: 'sv' }]);
		expect(spans(root)[0]).not.toHaveProperty('lang');
	});

	it('finds the element of each thing drawn, also where the model holds one object twice', () => {
		const same = p('same');
		const item = sv('item');
		const document = tagged([same, same, { type: 'list', marker: 'dash', items: [item, item] }]);
		const [first, second, list] = document.blocks;
		if (first?.type !== 'paragraph' || second?.type !== 'paragraph' || list?.type !== 'list')
			throw new Error('other blocks');
		const parts = [...first.inline, ...second.inline, ...list.items, ...list.items.flat()];
		const found = parts.map(document.of);
		expect(new Set(found).size).toBe(6);
		expect(found).not.toContain(undefined);
	});
});
