import { describe, expect, it } from 'vitest';
import { letterSize } from './letter-size';

describe('letterSize', () => {
	it('is the same for all words of an item, by the longest', () => {
		expect(letterSize(['fik', 'disk'])).toBe(letterSize(['disk', 'fik']));
		expect(letterSize(['P', 'Utgång'])).toBe('l');
		expect(letterSize(['Bank', 'Vårdcentral'])).toBe('s');
	});

	it('doesn’t count vowel marks, which take no place in the line', () => {
		expect(letterSize(['دُ', 'رِ'])).toBe('xl');
		expect(letterSize(['كِتَابٌ'])).toBe('l');
	});
});
