import { MPEGDecoder } from 'mpg123-decoder';

/** Decodes a mono MP3 of ours whole, one at a time. */
export async function mp3Decoder(): Promise<(mp3: Uint8Array) => Promise<Float32Array>> {
	const decoder = new MPEGDecoder();
	await decoder.ready;
	return async (mp3) => {
		const { channelData } = decoder.decode(mp3);
		const samples = (channelData[0] ?? new Float32Array(0)).slice();
		await decoder.reset();
		return samples;
	};
}
