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

/** How often each visible character is there, composed. */
function count(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const char of text.normalize('NFC'))
			if (!UNSEEN.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
	return counts;
}

function numbered(char: string): string {
	const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
	return `U+${code.padStart(4, '0')}`;
}

/** How often a name is there: whole, or its parts on lines that follow each other. */
function namedTimes(name: string, found: string): number {
	const whole = found.split(name);
	const parted = [...name].map((char) => (char === '+' ? '\\+' : char)).join('[^U]{0,40}?');
	return whole.length - 1 + whole.join(' ').split(new RegExp(parted)).length - 1;
}

/** Characters that are there less often than wanted, neither themselves nor by number. */
function lost(wanted: readonly string[], found: string): readonly string[] {
	const counts = count([found]);
	return [...count(wanted)].flatMap(([char, times]) => {
		const there = counts.get(char) ?? 0;
		if (there >= times) return [];
		const named = namedTimes(numbered(char), found);
		return there + named >= times ? [] : [`${numbered(char)}: ${there} + ${named} of ${times}`];
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
