import { describe, expect, it } from 'vitest';
import { sine, take } from './testing/signals';
import { trim } from './trim';

const RATE = 22050;
const seconds = (samples: number) => samples / RATE;
const speech = (length: number, db = -20) => sine(db, { rate: RATE, seconds: length, hz: 220 });

describe('trim', () => {
	it('keeps 60 ms before and 120 ms after, to a frame', () => {
		const cut = trim(take(RATE, 1.2, speech(2), 0.8), RATE);
		expect(seconds(cut?.from ?? 0)).toBeCloseTo(1.14, 1.6);
		expect(seconds(cut?.to ?? 0)).toBeCloseTo(3.32, 1.6);
		expect(cut?.samples.length).toBe((cut?.to ?? 0) - (cut?.from ?? 0));
	});

	it('keeps pauses inside and a soft end 30 dB down', () => {
		const cut = trim(take(RATE, 0.5, speech(0.5), 1, speech(0.3, -50), 0.5), RATE);
		expect(seconds(cut?.to ?? 0)).toBeCloseTo(2.42, 1.6);
	});

	it('leaves out a tap on the screen, however loud', () => {
		const tap = speech(0.01, -10);
		const cut = trim(take(RATE, 0.2, tap, 0.5, speech(1), 0.5, tap, 0.2), RATE);
		expect(seconds(cut?.from ?? 0)).toBeCloseTo(0.65, 1.6);
		expect(seconds(cut?.to ?? 0)).toBeCloseTo(1.83, 1.6);
	});

	it('finds speech in a noisy room', () => {
		const room = (length: number) => sine(-40, { rate: RATE, seconds: length, hz: 137 });
		const cut = trim(take(RATE, room(1), speech(1), room(1)), RATE);
		expect(seconds(cut?.from ?? 0)).toBeCloseTo(0.94, 1.6);
		expect(seconds(cut?.to ?? 0)).toBeCloseTo(2.12, 1.6);
	});

	it('cuts nothing where speech fills the take, and fades only what it cuts', () => {
		const whole = speech(0.5);
		const cut = trim(whole, RATE);
		expect(cut).toEqual({ samples: whole, from: 0, to: whole.length });
		const faded = trim(take(RATE, 1, speech(0.5), 1), RATE);
		expect(faded?.samples[0]).toBeCloseTo(0, 6);
		expect(faded?.samples.at(-1)).toBeCloseTo(0, 6);
	});

	it('says that nothing is heard', () => {
		expect(trim(take(RATE, 1), RATE)).toBeNull();
		expect(trim(new Float32Array(RATE), RATE)).toBeNull();
		expect(trim(new Float32Array(0), RATE)).toBeNull();
	});
});
