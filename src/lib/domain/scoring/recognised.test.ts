import { describe, expect, it } from 'vitest';
import type { StimulusItem } from '../instrument/stimuli';
import { nextToRecognise, recognisedItems } from './recognised';

/** Sixteen words; the right picture of each is `a`. */
const pool = Array.from({ length: 16 }, (_, n): StimulusItem => ({
	id: `w${n + 1}`,
	key: 'a',
	options: ['a', 'b', 'c', 'd'].map((id) => ({ id, picture: id })),
	gloss: { sv: 'ord', en: 'word' }
}));
const said = (options: string) =>
	Object.fromEntries(
		[...options].flatMap((option, n) => (option === '-' ? [] : [[`w${n + 1}`, option]]))
	);
const ids = (options: string, count = 10) =>
	recognisedItems(pool, said(options), count).map(({ id }) => id);
const heard = (count: number) => new Set(pool.slice(0, count).map(({ id }) => id));

describe('words that are known by ear', () => {
	it('become items in the pool’s order, the first ten of them', () => {
		expect(ids('aabaaaaaaaaaa')).toEqual([
			'w1',
			'w2',
			'w4',
			'w5',
			'w6',
			'w7',
			'w8',
			'w9',
			'w10',
			'w11'
		]);
		expect(ids('a'.repeat(16))).toHaveLength(10);
		expect(ids('a'.repeat(16)).at(-1)).toBe('w10');
	});

	it('are neither those pointed out wrong nor those passed over', () => {
		expect(ids('b-ca')).toEqual(['w4']);
		expect(ids('')).toEqual([]);
	});

	it('never take an item without a right picture', () => {
		const { key: _key, ...none } = pool[0] as StimulusItem;
		expect(recognisedItems([none], { w1: 'a' }, 10)).toEqual([]);
	});
});

describe('the next word to hear', () => {
	const next = (options: string) => nextToRecognise(pool, said(options), heard(options.length), 10);

	it('is the first that has not been heard', () => {
		expect(next('')?.id).toBe('w1');
		expect(next('ab-')?.id).toBe('w4');
	});

	it('comes no more when ten are known', () => {
		expect(next('aaaaaaaaa')?.id).toBe('w10');
		expect(next('aaaaaaaaaa')).toBeNull();
	});

	it('comes no more when ten can no longer be reached', () => {
		// Six of sixteen may be unknown; with the seventh only nine are left.
		expect(next('bbbbbb')?.id).toBe('w7');
		expect(next('bbbbbbb')).toBeNull();
	});

	it('ends with the pool', () => {
		expect(next('b-ba-bbaaaaaaaaa')).toBeNull();
	});
});
