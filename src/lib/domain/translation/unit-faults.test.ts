import { beforeAll, describe, expect, it } from 'vitest';
import { realInstrument } from '../../../../tests/support/real-instrument';
import type { Instrument } from '../instrument/instrument';
import { type Standing, standingOf } from './standing';
import { placeFaults, unitFaults } from './unit-faults';
import { unitsOf } from './units';

let instrument: Instrument;
let standings: readonly Standing[];
beforeAll(async () => {
	instrument = await realInstrument();
	standings = unitsOf(instrument, 'ar').map((unit) => standingOf(unit, null));
});

function codes(id: string, to: Readonly<Record<string, string>>) {
	const { unit, fields } = standings.find((one) => one.unit.id === id)!;
	const written = { ...fields, ...to };
	return [
		...unitFaults(instrument, 'ar', standings, unit, written),
		...placeFaults(unit, written)
	].map(({ code }) => code);
}

const shown = (id: string) => standings.find((one) => one.unit.id === id)!.fields;

describe('words that are being edited', () => {
	it('have no fault as they are shipped', () => {
		for (const { unit } of standings.filter((_, n) => n % 25 === 0))
			expect(codes(unit.id, {})).toEqual([]);
	});

	it.each([
		['a letter of another alphabet', 'texts/ui.next', { text: 'پا' }, 'foreign'],
		['punctuation first', 'texts/ui.next', { text: '؟ التالي' }, 'visualOrder'],
		[
			'a distractor too far away',
			'reading/ar.R3.A.01',
			{ 'options.a.text': 'مدرسة' },
			'notOneSign'
		],
		['a text cut short', 'reading/passages/R6.A.message', { 'paragraphs.0': 'نعم' }, 'length'],
		['a banned word', 'reading/ar.R5.A.01', { 'options.a.text': 'حرب' }, 'banned'],
		['a sentence without its gap', 'reading/ar.R5.A.01', { 'shown.text': 'أشرب الشاي' }, 'gap'],
		['markup', 'texts/ui.next', { text: '<b>نعم</b>' }, 'markup'],
		['nothing', 'texts/ui.next', { text: '' }, 'empty'],
		['what is said without what is shown', 'texts/ui.next', { 'f.say': 'نعم' }, 'sayWithoutText']
	])('are found with %s', (_, id, to, code) => {
		expect(codes(id, to)).toContain(code);
	});

	it('are found with two choices that are the same, and the key of another item', () => {
		const item = 'reading/ar.R5.A.01';
		expect(codes(item, { 'options.a.text': shown(item)['options.c.text']! })).toContain(
			'sameChoice'
		);
		const word = shown('reading/ar.R4.A.02')['shown.text']!;
		expect(codes('reading/ar.R4.A.01', { 'shown.text': word })).toContain('keyTwice');
	});

	it('are found where a letter is no longer met anywhere in the step', () => {
		// غ stands in one item of R2 alone as its key; everywhere else it could be left out.
		const items = standings.filter(({ unit }) => unit.met.step === 'R2');
		const places = items.flatMap(({ unit, fields }) =>
			Object.entries(fields).flatMap(([at, words]) =>
				/^options\..*\.text$/.test(at) ? [{ id: unit.id, at, words }] : []
			)
		);
		const once = places.find(
			({ words }) => places.filter((other) => other.words === words).length === 1
		);
		expect(once).toBeDefined();
		expect(codes(once!.id, { [once!.at]: 'ب' })).toContain('letterNotMet');
	});

	it('are found where other words are shown and the old ones still said', () => {
		expect(codes('texts/ui.next', { text: 'إلى الأمام' })).toContain('sayOld');
		expect(codes('texts/ui.next', { text: 'إلى الأمام', say: 'إِلَى الْأَمَامْ' })).toEqual([]);
		// With its marks, but the same letters.
		expect(codes('texts/ui.next', { text: 'التّالي' })).toEqual([]);
	});
});
