import { describe, expect, it } from 'vitest';
import {
	isVowelled,
	isWrapped,
	letterCount,
	promptLength,
	signLetters,
	widestOfTwo
} from './measure';

describe('measuring a text', () => {
	it('does not count vowel marks as letters', () => {
		expect(letterCount('سَمَك')).toBe(3);
		expect(isVowelled('سَمَك')).toBe(true);
		expect(isVowelled('سمك')).toBe(false);
	});

	it('breaks a telephone number where the wider line is shortest', () => {
		expect(widestOfTwo('070-123 45 67')).toBe(7);
		expect(widestOfTwo('باب')).toBe(3);
	});

	it('takes a sign to be as wide as its widest line', () => {
		expect(isWrapped('070-123 45 67')).toBe(true);
		expect(signLetters('070-123 45 67')).toBe(7);
		expect(signLetters('مدرسة')).toBeGreaterThan(signLetters('مدرية'));
		// Three letters, measured in Noto Naskh at 128 px: 245 px, near four of 0.52 em.
		expect(signLetters('هست')).toBeCloseTo(3.8);
		expect(signLetters('STOP')).toBeGreaterThan(signLetters('stop'));
		expect(signLetters('')).toBe(1);
	});

	it('counts an Ethiopic syllable as one', () => {
		expect(letterCount('መስኮት')).toBe(4);
	});

	it('sets prompts smaller from 61 and from 111 letters', () => {
		expect(promptLength('a'.repeat(60))).toBe('short');
		expect(promptLength('a'.repeat(61))).toBe('long');
		expect(promptLength('a'.repeat(111))).toBe('very-long');
	});
});
