import { describe, expect, it } from 'vitest';
import { distance, graphemes } from './distractors';

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
});
