import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportDocument } from '$lib/domain/handover/document/model';
import { ownPage } from './testing/own-page';
import { testFonts } from './testing/fonts';
import { richDocument, sv } from './testing/rich-document';
import { detached, has, qpdfCheck, textOf } from './testing/tools';
import { written } from './testing/written';
import { writeReport } from './write-report';

const handover = new TextEncoder().encode('{\n\t"alias": "Salma",\n\t"text": "باب ሰላም å"\n}\n');
const data = { handover, made: '2026-11-21' };
const pdf = written(richDocument, data);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const small = (document: Partial<ReportDocument>): ReportDocument => ({
	language: 'sv',
	title: 'Överlämning',
	blocks: [],
	footer: '{page} av {pages}',
	...document
});
/** As PDF writes a text that isn't ASCII. */
const utf16 = (text: string): string =>
	`<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

afterEach(() => vi.restoreAllMocks());

describe('writeReport', () => {
	it('gives the same bytes for the same input, at any time', () => {
		vi.useFakeTimers({ now: new Date('2031-01-01T12:00:00Z') });
		try {
			expect(written(richDocument, data)).toEqual(pdf);
		} finally {
			vi.useRealTimers();
		}
	});

	it('says in its metadata the title, the language and the hand-over’s day alone', () => {
		const raw = latin1(pdf);
		expect(/\/Title \(([^)]*)/.exec(raw)?.[1]).toMatch(/verl/);
		expect(raw).toContain("/CreationDate (D:20261121000000-00'00')");
		expect(raw).toContain('/Producer (jsPDF 4.2.1)');
		expect(raw).toContain('/Lang (sv)');
		expect(raw).toContain('/DisplayDocTitle true');
		// Content is compressed, so a name in clear would stand in metadata or the outline.
		expect(raw).not.toContain('Salma');
		expect(raw).not.toMatch(/\/(Author|Subject|Keywords|ModDate)\b/);
	});

	it.each(['1999-12-31', '2041-02-03'])('takes any day: %s', (made) => {
		const raw = latin1(written(small({}), { handover, made }));
		expect(raw).toContain(`/CreationDate (D:${made.replaceAll('-', '')}000000-00'00')`);
	});

	it('makes one page of an empty document', () => {
		expect(latin1(written(small({}))).match(/\/Type \/Page$/gm)).toHaveLength(1);
	});

	it('takes a title and an outline entry in any script', () => {
		const blocks = [{ type: 'heading', level: 2, inline: sv('Läsa العربية') }] as const;
		const raw = latin1(written(small({ title: 'باب', blocks })));
		expect(raw).toContain(`/Title${utf16('Läsa العربية')}`);
		expect(Buffer.from(raw, 'latin1').toString('utf8')).toContain('>باب</rdf:li>');
	});

	it('embeds no font but ours, and of these what it uses', () => {
		const fonts = [...latin1(pdf).matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
		expect(new Set(fonts.map((name) => name?.replace(/^[A-Z]{6}\+/, '')))).toEqual(
			new Set([
				'NotoSans-Regular',
				'NotoSans-Bold',
				'NotoSansArabic-Regular',
				'NotoSansArabic-Bold'
			])
		);
		expect(fonts.every((name) => /^[A-Z]{6}\+/.test(name ?? ''))).toBe(true);
	});

	it('lists what no font of ours has, and shows it by its number', () => {
		const blocks = [{ type: 'paragraph', inline: sv('a 中 b 👩🏽 c 中 d \uD800 e') }] as const;
		const { pdf: bytes, missing } = writeReport(small({ blocks }), data, testFonts);
		expect(missing).toEqual([
			{ text: '中', shown: 'named' },
			{ text: '👩🏽', shown: 'named' },
			{ text: '\uD800', shown: 'named' }
		]);
		if (has('pdftotext'))
			expect(textOf(bytes)).toContain('a U+4E2D b U+1F469 U+1F3FD c U+4E2D d U+D800 e');
	});

	it('weighs at most 150 kB with two scripts and three pages', () => {
		expect(pdf.length).toBeLessThan(150_000);
	});

	it.runIf(has('qpdf'))('has no fault that qpdf finds', () => {
		expect(qpdfCheck(pdf)).toMatchObject({ status: 0 });
		expect(qpdfCheck(written(ownPage))).toMatchObject({ status: 0 });
	});

	it.runIf(has('pdfdetach'))('carries exactly the hand-over', () => {
		const { list, first } = detached(pdf);
		expect(list).toMatch(/^1 embedded files\s+1: handover\.json\s*$/);
		expect(first).toEqual(handover);
	});

	it('carries nothing where there is nothing to carry', () => {
		const raw = latin1(written(ownPage, { made: '2026-11-21' }));
		expect(raw).not.toMatch(/EmbeddedFile|\/AF\b/);
	});

	it.runIf(has('pdftotext'))('can be read back, page by page', () => {
		const pages = textOf(pdf).split('\f').slice(0, -1);
		expect(pages).toHaveLength(3);
		// poppler puts marks of direction round words from the right.
		const plain = pages.map((page) => page.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' '));
		const [first = '', second = '', third = ''] = plain;
		for (const text of [
			'Salma',
			'Läser enkla vanliga ord på arabiska och förstår dem:',
			'باب',
			'Arabiska',
			'العربية',
			'ingår i W3',
			'Nästa steg i undervisningen',
			'1 av 3'
		])
			expect(first).toContain(text);
		expect(second).toContain('R0 Rad 1');
		expect(third).toContain('Steg Utfall Belägg Röst och hjälp');
		expect(third).toContain('Handstil');
		expect(third).toContain('W3: diktamen, tecken 2 och 3');
		expect(third).toContain('3 av 3');
	});

	it.runIf(has('pdftotext'))('sets a page of one’s own from the right, on one page', () => {
		const text = textOf(written(ownPage)).replace(/\p{Cf}/gu, '');
		expect(text.split('\f')).toHaveLength(2);
		for (const word of ['أستطيع', 'Det här kan jag', 'Jag skriver mitt namn', 'الهاتف'])
			expect(text).toContain(word);
		// A page without a foot.
		expect(text).not.toContain('Språksteg');
	});
});
