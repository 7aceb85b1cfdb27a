import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from './text-fit';
import type { Piece } from './tokens';

/** Every character one point wide, twice that in bold. */
const measure = {
	width: (text: string, style: { bold: boolean }) => text.length * (style.bold ? 2 : 1)
};
const piece = (text: string, bold = false): Piece => ({ text, style: { size: 10, bold } });
const fit = (pieces: readonly Piece[], max: number): string[] =>
	fitText(pieces, max, measure).map((line) => line.pieces.map((one) => one.text).join(''));

describe('fitText', () => {
	it('breaks at spaces, and leaves them out at the ends', () => {
		expect(fit([piece('ett två  tre fyra ')], 8)).toEqual(['ett två', 'tre fyra']);
	});

	it('cuts a word that is wider than a line', () => {
		expect(fit([piece('ab abcdefghij')], 4)).toEqual(['ab', 'abcd', 'efgh', 'ij']);
		expect(fit([piece('x'.repeat(10_000))], 100)).toHaveLength(100);
	});

	it('breaks after a hyphen between letters, never in a range, a date or a number', () => {
		expect(fit([piece('modersmåls-lärare')], 12)).toEqual(['modersmåls-', 'lärare']);
		expect(fit([piece('se R6–R7')], 6)).toEqual(['se', 'R6–R7']);
		expect(fit([piece('den 2026-11-21')], 11)).toEqual(['den', '2026-11-21']);
	});

	it('never breaks where a run ends without a space', () => {
		expect(fit([piece('en '), piece('ord', true), piece(', till')], 9)).toEqual([
			'en',
			'ord,',
			'till'
		]);
	});

	it('keeps hard breaks and one empty line', () => {
		expect(fit([piece('\na\n\n\n\nb')], 9)).toEqual(['a', '', 'b']);
		expect(fit([], 9)).toEqual([]);
	});

	it('is never wider than its width and loses no character', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'å', ' ', '-', '/', '\n', 'b'),
			maxLength: 80
		});
		fc.assert(
			fc.property(
				fc.array(fc.record({ text, bold: fc.boolean() }), { maxLength: 5 }),
				fc.integer({ min: 2, max: 30 }),
				(runs, max) => {
					const lines = fitText(
						runs.map((run) => piece(run.text, run.bold)),
						max,
						measure
					);
					expect(lines.every((line) => line.width <= max)).toBe(true);
					const out = lines.flatMap((line) => line.pieces.map((one) => one.text)).join('');
					const bare = (value: string): string => value.replace(/\s/g, '');
					expect(bare(out)).toBe(bare(runs.map((run) => run.text).join('')));
				}
			)
		);
	});
});
