import { describe, expect, it } from 'vitest';
import type { Rung } from '$lib/domain/handover/document/model';
import { covers, figureHeight, stairs } from './ladder-geometry';

const rungs = (prefix: string, from: number, count: number): Rung[] =>
	Array.from({ length: count }, (_, i) => ({ label: `${prefix}${from + i}`, outcome: 'shown' }));

describe('stairs', () => {
	it('rise to the right', () => {
		const all = stairs(rungs('R', 0, 8), 240);
		const pairs = all.slice(1).map((stair, i) => [all[i], stair] as const);
		expect(pairs.every(([a, b]) => a && b.x > a.x + a.width && b.height > a.height)).toBe(true);
	});

	it('stand under each other step by step: L-R1 where R1 stands', () => {
		expect(stairs(rungs('L-R', 1, 5), 240)[0]?.x).toBe(stairs(rungs('R', 0, 8), 240)[1]?.x);
	});

	it('stay inside their width however many they are', () => {
		const last = stairs(rungs('X', 0, 30), 240).at(-1);
		expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(240);
	});
});

describe('covers', () => {
	it('joins neighbours that the same step covers, and no others', () => {
		const all = rungs('R', 0, 6).map((rung, i) =>
			i < 2 || i === 4 ? { ...rung, coveredBy: 'R5' } : rung
		);
		const placed = stairs(all, 240);
		const found = covers(placed);
		expect(found.map(({ step, x }) => [step, x])).toEqual([
			['R5', placed[0]?.x],
			['R5', placed[4]?.x]
		]);
		expect(found[0]?.width).toBe((placed[1]?.x ?? 0) + (placed[1]?.width ?? 0));
	});
});

describe('figureHeight', () => {
	it('lets a short title lie over the low stairs, and lifts a long one above the high', () => {
		const all = stairs(rungs('R', 0, 8), 240);
		const highest = Math.max(...all.map((stair) => stair.height));
		expect(figureHeight(all, { width: 60, height: 14 })).toBe(highest);
		expect(figureHeight(all, { width: 240, height: 14 })).toBeGreaterThanOrEqual(highest + 14);
	});
});
