import { beforeAll, describe, expect, it } from 'vitest';
import { mp3Stream } from './signal/mp3-frames';
import { encoderForTests, meterForTests, sine, take } from './signal/testing/signals';
import { finishTake, type Tools } from './take-finishing';

const RATE = 48_000;
let tools: Tools;
beforeAll(async () => {
	tools = { meter: await meterForTests(), encoder: await encoderForTests() };
});

/** A recording with quiet around `said`, and the room's noise as it was measured before. */
function finish(...pieces: readonly (number | Float32Array)[]) {
	return finishTake({ samples: take(RATE, ...pieces), rate: RATE, noise: -70 }, tools);
}
const voice = (db: number, seconds = 1.2) => sine(db, { rate: RATE, seconds, hz: 300 });

describe('finishing a take', () => {
	it('cuts the quiet away, brings it to loudness and encodes it', () => {
		const made = finish(1, voice(-24), 0.8);
		expect(made.verdict).toBe('good');
		expect(made.ms).toBeGreaterThan(1200);
		expect(made.ms).toBeLessThan(1450);
		expect(made.lufs).toBeCloseTo(-18, 1);
		expect(made.peak).toBeLessThanOrEqual(-1);
		expect(mp3Stream(made.mp3)).toMatchObject({ rate: 32_000, channels: 1, kbps: 48 });
		// 48 kbit/s are 6 bytes a ms; two frames for the codec's delay.
		expect(made.mp3.length).toBeGreaterThan(made.ms * 6);
		expect(made.mp3.length).toBeLessThan(made.ms * 6 + 3 * 216);
	});

	it('draws the take as bars between silence and its peak', () => {
		const { shape } = finish(1, voice(-24), 1);
		expect(shape.length).toBe(64);
		expect(Math.max(...shape)).toBeGreaterThan(0.1);
		expect(Math.max(...shape)).toBeLessThanOrEqual(1);
	});

	it.each([
		['too quiet', -45, 'tooQuiet'],
		['quiet enough to be lifted', -35, 'good'],
		['loud', -3, 'good']
	])('a voice that is %s', (_, db, verdict) => {
		expect(finish(1, voice(db), 1).verdict).toBe(verdict);
	});

	it('hears that the top of the scale cut it off', () => {
		const clipped = voice(4).map((sample) => Math.max(-1, Math.min(1, sample)));
		expect(finish(1, clipped, 1).verdict).toBe('tooLoud');
	});

	it('hears that it had begun before the recording, or went on after it', () => {
		expect(finish(voice(-24), 1).verdict).toBe('cut');
		expect(finish(1, voice(-24)).verdict).toBe('cut');
	});

	it('hears that the room is nearly as loud as the voice', () => {
		const samples = take(RATE, 1, voice(-34), 1);
		expect(finishTake({ samples, rate: RATE, noise: -46 }, tools).verdict).toBe('noisy');
	});

	it('makes no clip of silence, nor of one that is longer than a clip may be', () => {
		const silent = finish(3);
		expect([silent.verdict, silent.mp3.length]).toEqual(['empty', 0]);
		const long = finish(1, voice(-24, 61), 1);
		expect([long.verdict, long.mp3.length]).toEqual(['tooLong', 0]);
	});
});
