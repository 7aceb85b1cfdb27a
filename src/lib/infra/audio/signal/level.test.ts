import { beforeAll, describe, expect, it } from 'vitest';
import { level } from './level';
import type { LoudnessMeter } from './loudness';
import { meterForTests, sine, take } from './testing/signals';

const RATE = 22050;
let meter: LoudnessMeter;
beforeAll(async () => {
	meter = await meterForTests();
});

describe('level', () => {
	it.each([-3, -20, -45])('brings a sine at %d dBFS to -18 LUFS', (db) => {
		const { samples, lufs, limited } = level(sine(db, { seconds: 3 }), RATE, meter);
		expect(lufs).toBeCloseTo(-18, 5);
		expect(limited).toBe(false);
		expect(meter.integrated(samples, RATE)).toBeCloseTo(-18, 1);
		// By BS.1770 (see loudness.test.ts) a 1 kHz sine of -18 LUFS peaks at -14.99 dBFS.
		expect(Math.max(...samples)).toBeCloseTo(10 ** (-14.99 / 20), 2);
	});

	it('stops at a true peak of -1 dBTP and tells what it reached', () => {
		const knock = sine(-1, { seconds: 0.005 });
		const spoken = sine(-45, { seconds: 3 });
		const { samples, lufs, peak, limited } = level(take(RATE, knock, spoken), RATE, meter);
		expect(limited).toBe(true);
		expect(lufs).toBeLessThan(-18);
		expect(peak).toBeCloseTo(-1, 5);
		expect(meter.truePeak(samples, RATE)).toBeCloseTo(-1, 2);
		expect(meter.integrated(samples, RATE)).toBeCloseTo(lufs, 1);
	});

	it('leaves silence alone', () => {
		const silence = new Float32Array(RATE);
		expect(level(silence, RATE, meter)).toEqual({
			samples: silence,
			lufs: -Infinity,
			peak: -Infinity,
			limited: false
		});
	});
});
