import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../result';
import { type Known, pageCode, pageLink, parsePageCode } from './code';

const everything: Known = { language: () => true, line: () => true };
const LETTERS = [...'ABCabc019.-'];
const id = fc
	.tuple(
		fc.constantFrom('R', 'W', 'q', 'L'),
		fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 18 })
	)
	.map((parts) => parts.join(''));
const language = fc.constantFrom('ar', 'so', 'prs', 'kmr', 'ti', 'zh-Hant');

describe('the code of a page', () => {
	it('comes back as it went, for any ids and language', () => {
		fc.assert(
			fc.property(language, fc.uniqueArray(id, { minLength: 1, maxLength: 24 }), (tag, lines) => {
				const code = pageCode({ language: tag, lines });
				expect(code).not.toBeNull();
				expect(parsePageCode(code ?? '', everything)).toEqual(ok({ language: tag, lines }));
				expect(parsePageCode(`#${code}`, everything).ok).toBe(true);
			})
		);
	});

	it('is what it says, and survives as the fragment of an address', () => {
		const code = pageCode({ language: 'ar', lines: ['R4.shown.words', 'q17.food'] }) ?? '';
		expect(code).toBe('1/ar/R4.shown.words,q17.food');
		const link = new URL(pageLink('https://karlstad.se/sfi', code));
		expect(link.hash).toBe(`#${code}`);
		expect([link.pathname, link.search]).toEqual(['/sfi/page', '']);
	});

	it('carries ids only: no words, no dates with signs, no names with blanks', () => {
		for (const line of ['Salma Ali', '2026/11/21', 'a,b', 'ö', '', '../x'])
			expect(pageCode({ language: 'ar', lines: [line] })).toBeNull();
		expect(pageCode({ language: 'ar', lines: [] })).toBeNull();
		expect(pageCode({ language: 'arabiska!', lines: ['R4'] })).toBeNull();
	});

	it('leaves out what the app does not know, and doubles', () => {
		const known: Known = { language: (tag) => tag === 'ar', line: (one) => one.startsWith('R') };
		expect(parsePageCode('1/ar/R4.a,X9,R4.a,R5.b', known)).toEqual(
			ok({ language: 'ar', lines: ['R4.a', 'R5.b'] })
		);
		expect(parsePageCode('1/ar/X9', known)).toEqual(ok({ language: 'ar', lines: [] }));
		expect(parsePageCode('1/so/R4', known)).toEqual(err('unknownLanguage'));
	});

	it.each([
		['', 'notCode'],
		['#', 'notCode'],
		['hello', 'notCode'],
		['1/ar', 'notCode'],
		['1/ar/', 'notCode'],
		['1//R4', 'notCode'],
		['1/ar/R4/R5', 'notCode'],
		['1/ar/R4,,R5', 'notCode'],
		['1/AR/R4', 'notCode'],
		['0/ar/R4', 'notCode'],
		['2/ar/R4', 'newer'],
		['2/anything at all', 'newer'],
		[`1/ar/${'R'.repeat(3000)}`, 'notCode']
	])('%j is %s', (text, code) => expect(parsePageCode(text, everything)).toEqual(err(code)));

	it('never throws, whatever the text', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: fc.constantFrom(...'#1/ar,.-R4\n\ud800'), maxLength: 60 }),
			fc.constantFrom('constructor', '__proto__').map((word) => `1/ar/${word}`)
		);
		fc.assert(
			fc.property(text, (any) => {
				const read = parsePageCode(any, everything);
				expect(read.ok ? read.value.lines.length <= 24 : typeof read.error === 'string').toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
