import { createEncoder } from 'wasm-media-encoders';

/**
 * LAME turns constant bit rates down by this (0.45 dB, the same at 24–64 kbit/s
 * and 22–48 kHz, measured): undone, so that a clip is as loud as it was made.
 */
const TURNED_DOWN = 0.95;

/** Sample rates of MPEG 1 and 2, layer III. */
export type Mp3Rate = 16000 | 22050 | 24000 | 32000 | 44100 | 48000;

export interface Mp3Encoder {
	/**
	 * Mono samples (−1…1) → MP3 frames of constant bit rate, no tags. About
	 * 50 ms longer than the samples: the codec's own delay.
	 * @param rate of the samples, in Hz; the file has `to`, or the same
	 */
	encode(
		samples: Float32Array,
		options: {
			readonly rate: number;
			readonly kbps: 24 | 32 | 48 | 64;
			readonly to?: Mp3Rate;
		}
	): Uint8Array<ArrayBuffer>;
}

/**
 * The encoder (LAME), not for two clips at a time; the same samples give the
 * same bytes. Rates other than those of `Mp3Rate` need `to`.
 * @param wasm `wasm-media-encoders/wasm/mp3`, compiled: a module, never an
 * address, since the library's own is a `data:` URI
 */
export async function mp3Encoder(wasm: WebAssembly.Module): Promise<Mp3Encoder> {
	const encoder = await createEncoder('audio/mpeg', wasm);
	return {
		encode(samples, { rate, kbps, to }) {
			encoder.configure({
				channels: 1,
				sampleRate: rate,
				bitrate: kbps,
				outputSampleRate: to ?? (rate as Mp3Rate)
			});
			// The library owns what it returns until the next call.
			const body = encoder.encode([samples.map((sample) => sample / TURNED_DOWN)]).slice();
			const rest = encoder.finalize().slice();
			const whole = new Uint8Array(body.length + rest.length);
			whole.set(body);
			whole.set(rest, body.length);
			return whole;
		}
	};
}
