import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableColumns } from './table-columns';

describe('tableColumns', () => {
	it('shares the width in proportion', () => {
		expect(tableColumns([3, 1], 400)).toEqual([
			{ x: 0, width: 300 },
			{ x: 300, width: 100 }
		]);
	});

	it('has no place for more columns than characters fit', () => {
		expect(tableColumns([1, 1, 1, 1, 1], 96)).toBeUndefined();
	});

	it('divides alike where none has a share', () => {
		expect(tableColumns([0], 300)).toEqual([{ x: 0, width: 300 }]);
		expect(tableColumns([0, 0], 300)).toEqual([
			{ x: 0, width: 150 },
			{ x: 150, width: 150 }
		]);
	});

	it('always fills the width, and leaves every column room for a character', () => {
		const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(shares, (all) => {
				const columns = tableColumns(all, 300) ?? [];
				const last = columns.at(-1);
				expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(300, 6);
				expect(columns.every(({ width }) => width >= 21.99)).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});
});
