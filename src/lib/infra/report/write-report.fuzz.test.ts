import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, PAGE } from './page/geometry';
import { anyDocument } from './testing/any-document';
import { drawnText } from './testing/drawn-text';
import { has, withPdf } from './testing/tools';
import { writeReport } from './write-report';

const data = { handover: new TextEncoder().encode('{}\n'), made: '2026-11-21' };

interface Word {
	readonly text: string;
	readonly box: readonly number[];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function wordsOf(pdf: Uint8Array): { pages: number; words: Word[] } {
	const html = withPdf(pdf, (path) =>
		execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
	);
	const word = /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/gs;
	return {
		pages: html.match(/<page /g)?.length ?? 0,
		words: [...html.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
			text: text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
			box: [left, top, right, bottom].map(Number)
		}))
	};
}

function count(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const char of text.replace(/\s/g, '')) counts.set(char, (counts.get(char) ?? 0) + 1);
	return counts;
}

describe('writeReport with anything', () => {
	it.runIf(has('pdftotext'))(
		'loses no character, stays inside the margins and ends',
		() => {
			fc.assert(
				fc.property(anyDocument, (document) => {
					const { pages, words } = wordsOf(writeReport(document, data));
					const found = count(words.map((word) => word.text).join(''));
					const drawn = drawnText(document).join('');
					for (const [char, wanted] of count(drawn))
						expect(found.get(char) ?? 0, char).toBeGreaterThanOrEqual(wanted);
					const outside = words.filter(
						({ box: [left = 0, top = 0, right = 0, bottom = 0] }) =>
							left < MARGIN - 1 ||
							top < MARGIN - 8 ||
							right > PAGE.width - MARGIN + 1 ||
							bottom > PAGE.height - MARGIN + 8
					);
					expect(outside).toEqual([]);
					expect(pages).toBeLessThanOrEqual(2 + 6 * document.blocks.length + drawn.length / 100);
				}),
				{ numRuns: 200, endOnFailure: true }
			);
		},
		120_000
	);
});
