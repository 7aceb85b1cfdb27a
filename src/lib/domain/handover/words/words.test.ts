import { expect, it } from 'vitest';
import { WORDS } from './words';

type Flat = Record<string, string>;

function flat(value: unknown, at = ''): Flat {
	if (typeof value === 'string') return { [at]: value };
	return Object.fromEntries(
		Object.entries(value as object).flatMap(([key, inner]) =>
			Object.entries(flat(inner, at ? `${at}.${key}` : key))
		)
	);
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** Nothing is said where there is nothing to say. */
const EMPTY = ['understanding.well', 'marks.none', 'lines.reads.no', 'lines.writes.no'];

it('Swedish and English hold the same words, with the same places to fill', () => {
	const sv = flat(WORDS.sv);
	const en = flat(WORDS.en);
	expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
	for (const [key, text] of Object.entries(sv)) {
		expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(text));
		expect([text === '', en[key] === ''], key).toEqual(
			EMPTY.includes(key) ? [true, true] : [false, false]
		);
	}
});

it('says nothing of failing', () => {
	const all = JSON.stringify(WORDS).toLowerCase();
	for (const word of ['underkän', 'analfabet', 'fel svar', 'fail', 'wrong', 'illiterate', 'score'])
		expect(all).not.toContain(word);
});
