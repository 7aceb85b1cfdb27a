import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../../domain/mapping/stroke';
import { duration, fitTo, pathUntil, pointsOf, strokeOf } from './geometry';

const points = [
	{ x: 100, y: 50, pressure: 0.4, time: 5000 },
	{ x: 150, y: 100, pressure: 0, time: 5080 }
];

describe('stroke geometry', () => {
	it('stores thousandths of the width and times from the stroke, whatever the screen', () => {
		const stroke = strokeOf(points, 'pen', { scale: 0.5, left: 0 }, 4000);
		expect(stroke).toEqual({
			pointer: 'pen',
			at: 1000,
			x: [200, 300],
			y: [100, 200],
			t: [0, 80],
			p: [0.4, 0.5]
		});
	});

	it('draws the same shape on a turned screen, smaller where it would be cut', () => {
		const stroke: Stroke = {
			pointer: 'pen',
			at: 0,
			x: [0, 1000],
			y: [0, 980],
			t: [0, 9],
			p: [1, 1]
		};
		const tall = fitTo(700, 900, [stroke]);
		expect(tall).toEqual({ scale: 0.7, left: 0 });
		const flat = fitTo(1000, 500, [stroke]);
		const [from, to] = pointsOf(stroke, flat);
		expect(to!.y).toBeLessThanOrEqual(500);
		expect((to!.x - from!.x) / (to!.y - from!.y)).toBeCloseTo(1000 / 980);
		expect(from!.x).toBeGreaterThan(0);
		// What is written now goes back through the same fit.
		expect(strokeOf(pointsOf(stroke, flat), 'pen', flat, 0)).toMatchObject({
			x: stroke.x,
			y: stroke.y
		});
	});

	it('replays up to a time', () => {
		const stroke = strokeOf(points, 'pen', { scale: 1, left: 0 }, 4000);
		expect(pathUntil(stroke, 999)).toBeUndefined();
		expect(pathUntil(stroke, 1000)).toBe('M100 50h0');
		expect(pathUntil(stroke, 1080)).toBe('M100 50L150 100');
		expect(duration([stroke])).toBe(1080);
	});
});
