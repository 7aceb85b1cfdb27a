import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '$lib/domain/handover/document/model';
import { settable } from './settable';
import { isSettable, isSettableUnit } from '$lib/domain/handover/print/windows-1252';

const run = (text: string, lang = 'sv', instead?: string): Run => ({
	text,
	lang,
	dir: lang === 'ar' ? 'rtl' : 'ltr',
	...(instead === undefined ? {} : { instead })
});
const OTHER = '[text med andra tecken, finns i bilagan]';

describe('settable', () => {
	it('keeps every character of Windows-1252 as it is', () => {
		for (let code = 0; code < 0x10000; code++)
			if (isSettableUnit(code)) {
				const char = String.fromCharCode(code);
				expect(settable(run(`a${char}b`), 'sv')).toBe(`a${char}b`);
			}
	});

	it('gives Windows-1252 alone for any code point, and drops none that is visible', () => {
		const invisible = /^[\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\u180E]$/u;
		const lost: string[] = [];
		// All of the basic plane and of plane 14, every 97th beyond.
		const step = (code: number): number => (code < 0xffff || code >> 16 === 14 ? 1 : 97);
		for (let code = 0; code <= 0x10ffff; code += step(code)) {
			const char = String.fromCodePoint(code);
			const out = settable(run(`a ${char} b`), 'sv');
			if (!isSettable(out.replaceAll('\n', ''))) lost.push(code.toString(16));
			// A space in its place means that nothing was drawn for it.
			const gone = out.replace(/[ \n]/g, '') === 'ab';
			if (gone && !invisible.test(char) && !/^[\s\u0085]$/u.test(char))
				lost.push(code.toString(16));
		}
		expect(lost).toEqual([]);
	}, 30_000);

	it('never lets the five undefined bytes through, as characters or alone', () => {
		for (const code of [0x81, 0x8d, 0x8f, 0x90, 0x9d])
			expect(settable(run(String.fromCharCode(code)), 'sv')).toBe(OTHER);
	});

	it('names the language of a foreign run, in the language of the report', () => {
		expect(settable(run('باب', 'ar'), 'sv')).toBe('[text på arabiska, finns i bilagan]');
		expect(settable(run('باب', 'ar'), 'en')).toBe('[text in Arabic, in the attachment]');
		expect(settable(run('در', 'prs'), 'sv')).toBe('[text på dari, finns i bilagan]');
		expect(settable(run('门', 'zh'), 'sv')).toBe('[text på annat språk, finns i bilagan]');
	});

	it('replaces a foreign run as a whole, even for one character', () => {
		expect(settable(run('Navê min Şivan e.', 'kmr'), 'sv')).toBe(
			'[text på kurdiska, finns i bilagan]'
		);
		expect(settable(run('Waan akhriyaa', 'so'), 'sv')).toBe('Waan akhriyaa');
	});

	it('prefers the words that stand in, if they can be set and say something', () => {
		expect(settable(run('باب', 'ar', 'dörr'), 'sv')).toBe('dörr');
		expect(settable(run('باب', 'ar', 'باب'), 'sv')).toBe('[text på arabiska, finns i bilagan]');
		expect(settable(run('باب', 'ar', ' '), 'sv')).toBe('[text på arabiska, finns i bilagan]');
	});

	it('replaces single words in a Swedish note and keeps the rest with its punctuation', () => {
		expect(settable(run('Dottern (Şivan) läser.'), 'sv')).toBe(`Dottern (${OTHER}) läser.`);
		expect(settable(run('Skriver باب كتاب, säkert'), 'sv')).toBe(`Skriver ${OTHER}, säkert`);
		expect(settable(run('ş\nş'), 'sv')).toBe(`${OTHER}\n${OTHER}`);
	});

	it('writes signs plainly where a reader loses nothing', () => {
		expect(settable(run('R3 → R4, ≥ 6 rätt, ma ʼa'), 'sv')).toBe('R3 -> R4, >= 6 rätt, ma ’a');
		expect(settable(run('a\u0308r\u00ADende \uFEFF\u2028nu'), 'sv')).toBe('ärende \nnu');
	});

	it('gives Windows-1252 for anything at all, and the same again', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.constantFrom('sv', 'en', 'ar', 'ti', 'xx'),
				(text, lang) => {
					const out = settable(run(text, lang), 'sv');
					expect(isSettable(out.replaceAll('\n', ''))).toBe(true);
					expect(settable(run(out), 'sv')).toBe(out);
				}
			)
		);
	});
});
