import { describe, expect, it } from 'vitest';
import { distance, graphemes, unitsOf } from './graphemes';

const inventory = { letters: ['a', 'k', 'dh'], marks: [], extra: ['ck', 'aa'], source: '' };
const apart = (a: string, b: string) => distance(graphemes(a, inventory), graphemes(b, inventory));

describe('graphemes', () => {
	it('keeps letters together that the inventory writes together', () => {
		expect(graphemes('Dhaack', inventory)).toEqual(['dh', 'aa', 'ck']);
	});

	it('counts one where a digraph or long vowel stands for another sign', () => {
		expect([apart('tak', 'tack'), apart('dhar', 'kar'), apart('bad', 'baad')]).toEqual([1, 1, 1]);
		expect([apart('skola', 'stola'), apart('strand', 'rand')]).toEqual([1, 2]);
	});

	it('takes every code point alone without an inventory', () => {
		expect(graphemes('ack', null)).toEqual(['a', 'c', 'k']);
	});

	it('takes a fidel as one sign, whatever its consonant and its order', () => {
		const fidel = { letters: ['ሀ', 'ሁ', 'ኳ'], marks: ['\u135F'], extra: [], source: '' };
		const signs = (word: string) => graphemes(word, fidel);
		expect(signs('ድኳን')).toEqual(['ድ', 'ኳ', 'ን']);
		expect(distance(signs('ሰማይ'), signs('ሰኑይ'))).toBe(1);
		expect(distance(signs('ሰማይ'), signs('ማይ'))).toBe(1);
		expect(distance(signs('ገዛ'), signs('ጋዜ'))).toBe(2);
	});
});

describe('unitsOf', () => {
	it('is the letter itself, and of a fidel its consonant and its order', () => {
		expect([unitsOf('dh'), unitsOf('ب'), unitsOf('')]).toEqual([['dh'], ['ب'], ['']]);
		expect(unitsOf('ለ')).toEqual(['ለ', 'order 1']);
		expect(unitsOf('ጾ')).toEqual(['ጸ', 'order 7']);
	});
});
