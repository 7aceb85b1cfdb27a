import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';
import { NOTHING, type Slice } from './slice';

interface Named extends Slice {
	readonly name: string;
}

const slice = (name: string, height: number, more: Partial<Slice> = {}): Named => ({
	...NOTHING,
	name,
	height,
	draw: () => undefined,
	...more
});
const names = (slices: readonly Slice[], height: number): string[][] =>
	paginate(slices, height).map((page) => page.map(({ slice }) => (slice as Named).name));

describe('paginate', () => {
	it('fills a page, then turns', () => {
		expect(names([slice('a', 40), slice('b', 40), slice('c', 40)], 100)).toEqual([
			['a', 'b'],
			['c']
		]);
	});

	it('counts the larger air between two slices, and none at a page’s top', () => {
		const all = [slice('a', 40, { after: 5 }), slice('b', 40, { before: 15 }), slice('c', 40)];
		const [first, second] = paginate(all, 100);
		expect(first?.map(({ y }) => y)).toEqual([0, 55]);
		expect(second?.map(({ y }) => y)).toEqual([0]);
	});

	it('moves a heading with what it keeps with', () => {
		const all = [slice('a', 70), slice('heading', 20, { keep: true }), slice('text', 20)];
		expect(names(all, 100)).toEqual([['a'], ['heading', 'text']]);
	});

	it('repeats a table’s head on the next page only', () => {
		const head = slice('head', 10, { keep: true });
		const rows = ['1', '2', '3'].map((name) => slice(name, 40, { head }));
		expect(names([head, ...rows], 100)).toEqual([
			['head', '1', '2'],
			['head', '3']
		]);
	});

	it('cuts a slice that can be cut where the page is full, as often as needed', () => {
		const long = (name: string, height: number): Slice =>
			slice(name, height, {
				split: (room) =>
					room < 20 ? undefined : [slice(`${name}<`, room), long(`${name}>`, height - room)]
			});
		expect(names([slice('a', 70), long('b', 150)], 100)).toEqual([['a', 'b<'], ['b><'], ['b>>']]);
		expect(names([slice('a', 90), long('b', 50)], 100)).toEqual([['a'], ['b']]);
	});

	it('never cuts a slice whose own headings don’t fit on the page', () => {
		const headings = Array.from({ length: 7 }, (_, i) => slice(`h${i}`, 20, { keep: true }));
		const columns: Slice = slice('columns', 30, {
			split: () => [slice('columns<', 0), slice('columns>', 30)]
		});
		expect(names([slice('a', 50), ...headings, columns], 100)).toEqual([
			['a'],
			['h0', 'h1', 'h2', 'h3', 'h4'],
			['h5', 'h6', 'columns']
		]);
	});

	it('leaves out a divider at a page’s top', () => {
		const divider = slice('line', 2, { keep: true, divider: true });
		expect(names([slice('a', 90), divider, slice('b', 50)], 100)).toEqual([['a'], ['b']]);
		expect(names([slice('a', 10), divider, slice('b', 50)], 100)).toEqual([['a', 'line', 'b']]);
		expect(paginate([], 100)).toEqual([[]]);
	});

	it('places every slice once, inside the page, on no more pages than slices', () => {
		const any = fc.record({
			height: fc.integer({ min: 1, max: 100 }),
			before: fc.integer({ min: 0, max: 20 }),
			keep: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(any, { minLength: 1, maxLength: 40 }), (specs) => {
				const all = specs.map(({ height, ...more }, i) => slice(String(i), height, more));
				const pages = paginate(all, 100);
				expect(pages.flat().map((placed) => placed.slice)).toEqual(all);
				expect(pages.flat().every(({ slice, y }) => y + slice.height <= 100)).toBe(true);
				expect(pages.length).toBeLessThanOrEqual(all.length);
			})
		);
	});
});
