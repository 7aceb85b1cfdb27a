import { describe, expect, it } from 'vitest';
import { isolated } from './isolate';

const numbers = (text: string) => isolated(text).flatMap((run) => (run.number ? [run.text] : []));

describe('numbers in a text', () => {
	it('are times, prices, dates and telephone numbers, each in one piece', () => {
		expect(numbers('الباص الساعة 08:15 والسعر 39 kr.')).toEqual(['08:15', '39 kr']);
		expect(numbers('الهاتف: 070-123 45 67')).toEqual(['070-123 45 67']);
		expect(numbers('في 2026-03-14، المبلغ 1 250,50 kr')).toEqual(['2026-03-14', '1 250,50 kr']);
		expect(numbers('٢٥ كرونة')).toEqual(['٢٥']);
	});

	it('of a range are two, so that it reads in the direction of the text', () => {
		expect(numbers('من 9–18 و 10 – 14')).toEqual(['9', '18', '10', '14']);
	});

	it('leave every letter where it was', () => {
		const text = 'Buska 4 wuxuu ka baxaa 07:40, waa 39 kr.';
		expect(
			isolated(text)
				.map((run) => run.text)
				.join('')
		).toBe(text);
		expect(isolated('لا أرقام هنا')).toEqual([{ text: 'لا أرقام هنا', number: false }]);
		expect(isolated('')).toEqual([]);
	});
});
