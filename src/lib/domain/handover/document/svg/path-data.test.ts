import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPathData } from './path-data';

const rounded = (text: string) =>
	readPathData(text)?.map(([letter, ...n]) => [
		letter,
		...n.map((one) => Math.round(one * 1000) / 1000)
	]);

describe('readPathData', () => {
	it('reads the forms the SVG specification gives as equal', () => {
		// SVG 1.1, 8.3.1: “M 100 100 L 200 200” with fewer signs; 8.3.2: lines after a move.
		const plain = readPathData('M 100 100 L 200 200');
		expect(readPathData('M100 100L200 200')).toEqual(plain);
		expect(readPathData('M100,100 200,200')).toEqual(plain);
		expect(readPathData('m100 100 100 100')).toEqual(plain);
		expect(readPathData('M1e2 100H200V200')?.at(-1)).toEqual(['L', 200, 200]);
		expect(readPathData('M.5.5-1-1')).toEqual([
			['M', 0.5, 0.5],
			['L', -1, -1]
		]);
	});

	it('mirrors the handle before, and takes none where the curve before was another', () => {
		expect(rounded('M0 0C0 10 10 10 10 0S20-10 20 0')?.at(-1)).toEqual([
			'C',
			...[10, -10, 20, -10, 20, 0]
		]);
		expect(rounded('M0 0L10 0S20-10 20 0')?.at(-1)).toEqual(['C', 10, 0, 20, -10, 20, 0]);
		// A quadratic curve as a cubic one: handles at two thirds.
		expect(rounded('M0 0Q15 30 30 0T60 0')).toEqual([
			['M', 0, 0],
			['C', 10, 20, 20, 20, 30, 0],
			['C', 40, -20, 50, -20, 60, 0]
		]);
	});

	it('turns arcs into curves on the circle, by their flags', () => {
		for (const [flags, side] of [
			['0 1', -1],
			['0 0', 1],
			['1,1', -1],
			['11', -1]
		] as const) {
			const arc = rounded(`M0 0A10 10 0 ${flags.replace(' ', ',')} 20 0`) ?? [];
			const middle = arc.at(-2);
			expect(middle?.slice(-2), flags).toEqual([10, side * 10]);
		}
		// Radii too small grow until the arc reaches: SVG 1.1, F.6.6.
		expect(rounded('M0 0A1 1 0 0 1 20 0')).toEqual(rounded('M0 0A10 10 0 0 1 20 0'));
		expect(rounded('M0 0A0 5 0 0 1 20 0')).toEqual([
			['M', 0, 0],
			['L', 20, 0]
		]);
	});

	it('begins again where the outline began', () => {
		expect(readPathData('M10 10l5 5zl1 0')?.at(-1)).toEqual(['L', 11, 10]);
	});

	it.each(['L0 0', 'M0', 'M0 0L', 'M0 0 X', 'M0 0A1 1 0 2 0 5 5', 'hello', 'M0 0C1 2 3'])(
		'reads nothing out of %j',
		(text) => expect(readPathData(text)).toBeUndefined()
	);

	it('gives numbers or nothing, whatever the text', () => {
		const text = fc.string({ unit: fc.constantFrom(...'MmLlCcAaZz0123.-, eE'), maxLength: 60 });
		fc.assert(
			fc.property(text, (any) => {
				for (const [, ...n] of readPathData(any) ?? [])
					expect(n.every((one) => typeof one === 'number' && !Number.isNaN(one))).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
});
