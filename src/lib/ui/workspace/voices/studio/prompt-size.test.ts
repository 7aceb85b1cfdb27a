import { describe, expect, it } from 'vitest';
import { meterShare, meterWord } from './meter';
import { promptSize } from './prompt-size';

describe('how large a text is drawn', () => {
	it.each([
		['ቡ', 'letter'],
		// Three letters and four vowel signs.
		['قَلَمٌ', 'letter'],
		['Waxbarasho', 'word'],
		['Var började du gå i skolan?', 'sentence'],
		['ord '.repeat(60), 'passage']
	])('%s is a %s', (text, size) => {
		expect(promptSize(text)).toBe(size);
	});
});

describe('the meter', () => {
	it.each([
		[-100, 0, 'quiet'],
		[-45, 0.25, 'quiet'],
		[-24, 0.6, 'good'],
		[-3, 0.95, 'loud'],
		[3, 1, 'loud']
	])('%s dBFS fills %s and is %s', (level, share, word) => {
		expect(meterShare(level)).toBeCloseTo(share, 5);
		expect(meterWord(level)).toBe(word);
	});
});
