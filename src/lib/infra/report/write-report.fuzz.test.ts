import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, PAGE } from './page/geometry';
import { anyDocument } from './testing/any-document';
import { drawnText, textInTree } from './testing/drawn-text';
import { PdfFile } from './testing/pdf-file';
import { sv } from './testing/rich-document';
import { shownText } from './testing/shown-text';
import { has, qpdfCheck, withPdf } from './testing/tools';
import { written } from './testing/written';
import type { ReportDocument } from '$lib/domain/handover/document/model';

/** Blanks, line breaks and what Unicode says isn't seen. */
const UNSEEN = /[\s\u0085\uFFF9-\uFFFB]|\p{Default_Ignorable_Code_Point}/u;

/** What a number is written with; every font of ours has these. */
const SIGNS = new Set('U+0123456789ABCDEF');

/** How often each visible character is there. */
function count(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const char of text) if (!UNSEEN.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
	return counts;
}

function numbered(char: string): string {
	const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return `U+${code.padStart(4, '0')}`;
}

/**
 * What is not there: a character that isn't there itself is there by its number, all signs of it.
 * They are counted, not read: in a narrow cell a number goes on in the next line, and in a line
 * that is read from the right its end stands behind the beginning of another.
 */
function lost(wanted: readonly string[], found: string): readonly string[] {
	const there = count(found.normalize('NFC'));
	const texts = wanted.map((text) => text.normalize('NFC'));
	const byNumber = [...count(texts.join('\n'))].flatMap(([char, times]) => {
		const lacking = SIGNS.has(char) ? 0 : Math.max(0, times - (there.get(char) ?? 0));
		return Array.from({ length: lacking }, () => numbered(char));
	});
	const signs = count(found);
	return [...count([...texts, ...byNumber].join('\n'))].flatMap(([sign, times]) => {
		const drawn = signs.get(sign) ?? 0;
		if (!SIGNS.has(sign) || drawn >= times) return [];
		return [`${sign}: ${drawn} of ${times}, with ${byNumber.join(' ')}`];
	});
}

function faults(document: ReportDocument): readonly string[] {
	const file = new PdfFile(written(document));
	const drawn = drawnText(file);
	const shown = shownText(document);
	const edge = PAGE.width - MARGIN;
	const outside = drawn.filter(
		({ x, y, width, size }) =>
			x < MARGIN - 0.5 ||
			x + width > edge + 0.5 ||
			y < MARGIN ||
			y + size * 0.7 > PAGE.height - MARGIN + 0.5
	);
	const most = 2 + 4 * document.blocks.length + shown.join('').length / 30;
	return [
		...lost(shown, textInTree(file, drawn)),
		...outside.map((one) => `outside: ${JSON.stringify(one)}`),
		...(file.pages().length > most ? [`${file.pages().length} pages`] : [])
	];
}

describe('writeReport with anything', () => {
	it('loses no character, stays inside the margins and ends: 1,000 documents', () => {
		fc.assert(
			fc.property(anyDocument, (document) => {
				expect(faults(document)).toEqual([]);
			}),
			{ numRuns: 1000, endOnFailure: true }
		);
	}, 300_000);

	it('finds a number in parts in a narrow cell that is read from the right', () => {
		const narrow = [
			{ text: '\u202B👩🏽‍🍳\u200B中文字', lang: 'sv', dir: 'ltr', strong: false }
		] as const;
		const document: ReportDocument = {
			language: 'sv',
			title: 'Aa',
			blocks: [{ type: 'table', head: ['a', 'b'], widths: [13, 1], rows: [[[], narrow]] }],
			footer: '{page}'
		};
		expect(faults(document)).toEqual([]);
	});

	it('finds that a character is lost, be it of ours or another', () => {
		expect(lost(['Öva 中🍳'], 'ÖvaU+1F373U+4E2 D')).toEqual([]);
		expect(lost(['Öva 中🍳'], 'ÖvaU+1F373')).not.toEqual([]);
		expect(lost(['Öva 中🍳'], 'vaU+1F373U+4E2D')).not.toEqual([]);
		expect(lost(['Uva'], 'va')).not.toEqual([]);
	});

	it.each(['å', 'ب', 'ሀ', 'я', '中', '\uD800', '\u202E', '-', '👩🏽', 'لا'])(
		'ends with 10,000 times %j in a row',
		(char) => {
			const word = sv(char.repeat(10_000));
			const document: ReportDocument = {
				language: 'sv',
				title: char.repeat(10_000),
				blocks: [
					{ type: 'paragraph', inline: word },
					{ type: 'facts', rows: [{ term: char.repeat(300), value: word }] }
				],
				footer: '{page}'
			};
			expect(faults(document)).toEqual([]);
		},
		60_000
	);

	it.runIf(has('qpdf') && has('pdftotext'))(
		'is read by other programs without a fault',
		() => {
			fc.assert(
				fc.property(anyDocument, (document) => {
					const pdf = written(document);
					expect(qpdfCheck(pdf)).toMatchObject({ status: 0 });
					const said = withPdf(pdf, (path) =>
						execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { stdio: 'pipe' })
					);
					expect(said.length).toBeGreaterThan(0);
				}),
				{ numRuns: 25, endOnFailure: true }
			);
		},
		120_000
	);
});
