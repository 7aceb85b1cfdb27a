import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contained, isolated, isolatedRuns } from './isolates';
import type { Run } from './model';

/** ⟨ and ⟩ for LRI and PDI: visible in a failure. */
const shown = (text: string) => text.replace(/\u2066/g, '⟨').replace(/\u2069/g, '⟩');
const bare = (text: string) => text.replace(/[\u2066\u2069]/g, '');

const ar = (text: string): Run => ({ text, lang: 'ar', dir: 'rtl' });
const sv = (text: string): Run => ({ text, lang: 'sv', dir: 'ltr' });

describe('isolated', () => {
	it.each([
		['التاريخ 2026-11-21', 'التاريخ ⟨2026-11-21⟩'],
		['الهاتف 070-123 45 67.', 'الهاتف ⟨070-123 45 67⟩.'],
		['الهاتف +46 70 123 45 67', 'الهاتف ⟨+46 70 123 45 67⟩'],
		['الساعة 15.30', 'الساعة ⟨15.30⟩'],
		['الساعة ١٥:٣٠', 'الساعة ⟨١٥:٣٠⟩'],
		['خصم 20 % اليوم', 'خصم ⟨20 %⟩ اليوم'],
		['الخطوة R4 ثم L-R3', 'الخطوة ⟨R4⟩ ثم ⟨L-R3⟩'],
		['سجل amina@karlstad.se الآن', 'سجل ⟨amina@karlstad.se⟩ الآن'],
		['غرفة 12 و 15', 'غرفة ⟨12⟩ و ⟨15⟩'],
		['باب، كتاب', 'باب، كتاب']
	])('%s', (text, expected) => expect(shown(isolated(text))).toBe(expected));

	it('adds nothing but isolates, in pairs, and nothing twice', () => {
		const unit = fc.constantFrom(...'باب ١٢3 456-./:+%R4@اéS ');
		fc.assert(
			fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
				const once = isolated(text);
				expect(bare(once)).toBe(text);
				expect(once.split('\u2066').length).toBe(once.split('\u2069').length);
				expect(once).not.toMatch(/\u2066[^\u2069]*\u2066/);
				expect(isolated(once)).toBe(once);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('contained', () => {
	it('lets no control of somebody’s reach beyond their text, and no half character through', () => {
		expect(contained('a\u202Eb\u2067c\u2069d\u2066')).toBe('abcd');
		expect(contained('x\uD800y\uDC00z')).toBe('x\uFFFDy\uFFFDz');
		expect(contained('😀 كتاب\u200C')).toBe('😀 كتاب\u200C');
	});
});

describe('isolatedRuns', () => {
	const texts = (...inline: readonly Run[]) => isolatedRuns(inline).map(({ text }) => shown(text));

	it('keeps numbers in order wherever something runs from the right', () => {
		expect(texts(sv('Läser 12: '), ar('باب 12'))).toEqual(['Läser 12: ', 'باب ⟨12⟩']);
		expect(texts(sv('Skrev باب 12 gånger'))).toEqual(['Skrev باب ⟨12⟩ gånger']);
		expect(texts(ar('070-123 45 67'))).toEqual(['⟨070-123 45 67⟩']);
	});

	it('leaves what can’t be turned as it is', () => {
		expect(texts(sv('den 21 november 2026, 070-123 45 67'))).toEqual([
			'den 21 november 2026, 070-123 45 67'
		]);
	});
});
