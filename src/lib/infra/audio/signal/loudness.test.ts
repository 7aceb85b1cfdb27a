import { beforeAll, describe, expect, it } from 'vitest';
import type { LoudnessMeter } from './loudness';
import { meterForTests, sine, take } from './testing/signals';

let meter: LoudnessMeter;
beforeAll(async () => {
	meter = await meterForTests();
});

describe('integrated', () => {
	// ITU-R BS.1770-4, annex 1: "If a 0 dB FS, 1 kHz (997 Hz to be exact) sine wave
	// is applied to the left, centre, or right channel input, the indicated
	// loudness will equal -3.01 LKFS."
	it.each([
		[0, -3.01],
		[-20, -23.01],
		[-36, -39.01]
	])('a 997 Hz sine at %d dBFS in one channel is %d LUFS', (db, lufs) => {
		for (const rate of [22050, 44100, 48000])
			expect(
				Math.abs(meter.integrated(sine(db, { rate, seconds: 5, hz: 997 }), rate) - lufs)
			).toBeLessThan(0.1);
	});

	// EBU Tech 3341, test signal 3: 10 s at -36, 60 s at -23, 10 s at -36 dBFS in
	// both channels is -23 ±0.1 LUFS; one channel 3.01 higher is as loud. Shortened.
	it('leaves quiet parts out', () => {
		const rate = 22050;
		const part = (db: number, seconds: number) => sine(db, { rate, seconds });
		const signal = take(rate, part(-32.99, 5), part(-19.99, 30), part(-32.99, 5));
		expect(Math.abs(meter.integrated(signal, rate) + 23)).toBeLessThan(0.1);
	});

	it('measures what is shorter than a block of 400 ms as if it went on', () => {
		const word = sine(-20, { seconds: 0.15 });
		expect(Math.abs(meter.integrated(word, 22050) + 23.01)).toBeLessThan(0.2);
	});

	it('is -Infinity for silence and for nothing', () => {
		expect(meter.integrated(new Float32Array(22050), 22050)).toBe(-Infinity);
		expect(meter.integrated(new Float32Array(0), 22050)).toBe(-Infinity);
	});
});

describe('truePeak', () => {
	// EBU Tech 3341, test signals 15–19: a sine of a quarter of the sample rate with
	// its peak at -6 dBFS (+3 dBFS), at phases whose samples miss it; +0.2/-0.4 dB.
	it.each([
		[-6, 0],
		[-6, Math.PI / 4],
		[-6, Math.PI / 3],
		[3, Math.PI / 4]
	])('finds a peak of %d dBFS between the samples, phase %d', (db, phase) => {
		for (const rate of [22050, 48000]) {
			const peak = meter.truePeak(sine(db, { rate, hz: rate / 4, phase }), rate);
			expect(peak - db).toBeLessThan(0.2);
			expect(peak - db).toBeGreaterThan(-0.4);
		}
	});
});
