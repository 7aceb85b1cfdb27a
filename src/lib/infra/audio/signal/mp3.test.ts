import { MPEGDecoder } from 'mpg123-decoder';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoudnessMeter } from './loudness';
import type { Mp3Encoder } from './mp3';
import { mp3Stream } from './mp3-frames';
import { encoderForTests, meterForTests, sine } from './testing/signals';

let encoder: Mp3Encoder;
let meter: LoudnessMeter;
beforeAll(async () => {
	[encoder, meter] = await Promise.all([encoderForTests(), meterForTests()]);
});

async function decoded(bytes: Uint8Array) {
	const decoder = new MPEGDecoder();
	await decoder.ready;
	const { channelData, sampleRate } = decoder.decode(bytes);
	decoder.free();
	return { samples: channelData[0] ?? new Float32Array(0), rate: sampleRate };
}

describe('mp3', () => {
	it('writes mono frames of the rate and bit rate asked for, first byte to last', () => {
		const short = encoder.encode(sine(-20, { seconds: 2 }), { rate: 22050, kbps: 32 });
		expect(mp3Stream(short)).toMatchObject({ rate: 22050, channels: 1, kbps: 32 });
		const recorded = encoder.encode(sine(-20, { rate: 44100, seconds: 2 }), {
			rate: 44100,
			kbps: 48,
			to: 22050
		});
		expect(mp3Stream(recorded)).toMatchObject({ rate: 22050, channels: 1, kbps: 48 });
		// 48 kbit/s are 6,000 bytes a second; one frame of delay and one of rest.
		expect(recorded.length).toBeGreaterThan(12_000);
		expect(recorded.length).toBeLessThan(12_000 + 4 * 157);
	});

	it('sounds as loud and as long as what went in', async () => {
		const said = sine(-20, { seconds: 2 });
		const bytes = encoder.encode(said, { rate: 22050, kbps: 32 });
		const { samples, rate } = await decoded(bytes);
		expect(rate).toBe(22050);
		expect(Math.abs(meter.integrated(samples, rate) + 23.01)).toBeLessThan(0.15);
		const longer = (samples.length - said.length) / rate;
		expect(longer).toBeGreaterThanOrEqual(0);
		expect(longer).toBeLessThan(0.11);
		expect(mp3Stream(bytes)?.ms).toBe(Math.round((samples.length / rate) * 1000));
	});

	it('gives the same bytes for the same samples, whatever came between', () => {
		const [one, other] = [sine(-20), sine(-9, { hz: 300, seconds: 0.7 })];
		const first = encoder.encode(one, { rate: 22050, kbps: 32 });
		encoder.encode(other, { rate: 22050, kbps: 48 });
		expect(encoder.encode(one, { rate: 22050, kbps: 32 })).toEqual(first);
	});
});

describe('mp3Stream', () => {
	it('refuses a cut file, a tag in front, bytes behind, and what is no MP3', () => {
		const bytes = encoder.encode(sine(-20), { rate: 22050, kbps: 32 });
		expect(mp3Stream(bytes)).not.toBeNull();
		expect(mp3Stream(bytes.subarray(0, bytes.length - 1))).toBeNull();
		expect(mp3Stream(Uint8Array.from([...new TextEncoder().encode('ID3'), ...bytes]))).toBeNull();
		expect(mp3Stream(Uint8Array.from([...bytes, 0]))).toBeNull();
		expect(mp3Stream(new TextEncoder().encode('RIFF....WAVEfmt '))).toBeNull();
		expect(mp3Stream(new Uint8Array(0))).toBeNull();
	});
});
