import { MPEGDecoder } from 'mpg123-decoder';

/**
 * When a decoder is made anew, which takes twice as long as decoding a clip: before each, or only
 * after one that is damaged. Our clips begin in silence, so that what is kept from the one before
 * changes no sample by more than 10⁻⁶ (measured).
 */
export type Anew = 'each' | 'damaged';

/** Decodes a mono MP3 of ours whole, one at a time. */
export async function mp3Decoder(
	anew: Anew = 'each'
): Promise<(mp3: Uint8Array) => Promise<Float32Array>> {
	const decoder = new MPEGDecoder();
	await decoder.ready;
	return async (mp3) => {
		const { channelData, errors } = decoder.decode(mp3);
		const samples = (channelData[0] ?? new Float32Array(0)).slice();
		if (anew === 'each' || errors.length > 0) await decoder.reset();
		return samples;
	};
}
