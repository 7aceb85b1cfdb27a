import { describe, expect, it } from 'vitest';
import { capitalised, formatDate, formatDates, formatList, formatNumber, sentence } from './format';
import { fill, WORDS } from './words';

const { sv, en } = WORDS;

describe('dates and numbers as the report writes them', () => {
	it('says a day, a month or a year', () => {
		expect(formatDate('2026-11-21', sv)).toBe('21 november 2026');
		expect(formatDate('2026-01-05', en)).toBe('5 January 2026');
		expect(formatDate('2025-03', sv)).toBe('mars 2025');
		expect(formatDate('2025', sv)).toBe('2025');
	});

	it('says once what neighbouring dates share', () => {
		expect(formatDates(['2026-11-18', '2026-11-21'], sv)).toBe('18 och 21 november 2026');
		expect(formatDates(['2026-10-30', '2026-11-02'], sv)).toBe('30 oktober och 2 november 2026');
		expect(formatDates(['2026-12-30', '2027-01-02'], en)).toBe(
			'30 December 2026 and 2 January 2027'
		);
		expect(formatDates([], sv)).toBe('');
	});

	it('writes decimals with the language’s sign', () => {
		expect(formatNumber(2.5, sv)).toBe('2,5');
		expect(formatNumber(2.5, en)).toBe('2.5');
		expect(formatNumber(3, sv)).toBe('3');
	});

	it('lists, begins and ends sentences', () => {
		expect(formatList(['a', 'b', 'c'], sv)).toBe('a, b och c');
		expect(capitalised('ärliga svar')).toBe('Ärliga svar');
		expect(sentence('Går det? ')).toBe('Går det?');
		expect(sentence('Ja')).toBe('Ja.');
	});

	it('fills only names that have a value, and only once', () => {
		expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}');
		expect(fill('{constructor}', {})).toBe('{constructor}');
	});
});
