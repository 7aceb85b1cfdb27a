import { describe, expect, it } from 'vitest';
import { isSettable, isSettableText, isSettableUnit } from './windows-1252';

/**
 * Bytes 80–9F of windows-1252 as code points, 0 where undefined. Origin: the
 * WHATWG Encoding Standard's index-windows-1252.txt, retyped from there.
 */
const HIGH = [
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
	0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
	0x203a, 0x0153, 0, 0x017e, 0x0178
];

describe('isSettableUnit', () => {
	it('knows exactly the visible characters of windows-1252', () => {
		const expected = new Set<number>(HIGH.filter((code) => code > 0));
		for (let code = 0x20; code < 0x7f; code++) expected.add(code);
		for (let code = 0xa0; code <= 0xff; code++) if (code !== 0xad) expected.add(code);
		const found = Array.from({ length: 0x10000 }, (_, code) => code).filter(isSettableUnit);
		expect(found).toEqual([...expected].sort((a, b) => a - b));
	});

	it('refuses the five undefined bytes and every other control', () => {
		expect([0x81, 0x8d, 0x8f, 0x90, 0x9d].some(isSettableUnit)).toBe(false);
		expect([0, 9, 10, 13, 0x1b, 0x7f, 0x80, 0x85, 0xad, 0xd800].some(isSettableUnit)).toBe(false);
	});
});

describe('isSettableText', () => {
	it('lets lines break, and nothing else that a line refuses', () => {
		expect(['två\nrader', 'ş\n', 'en\ttabb'].map(isSettableText)).toEqual([true, false, false]);
		expect(isSettable('två\nrader')).toBe(false);
	});
});
