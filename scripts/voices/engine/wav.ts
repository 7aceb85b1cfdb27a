/** Reads what espeak-ng writes: RIFF, 16-bit PCM, mono, 22,050 Hz. */
export function readWav(bytes: Uint8Array): Float32Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
	const [channels, rate, bits] = [
		view.getUint16(22, true),
		view.getUint32(24, true),
		view.getUint16(34, true)
	];
	if (tag(0) !== 'RIFF' || tag(36) !== 'data' || channels !== 1 || rate !== 22050 || bits !== 16)
		throw new Error('not the WAV that the synthesiser writes');
	const samples = new Float32Array(Math.floor((bytes.length - 44) / 2));
	for (let n = 0; n < samples.length; n++) samples[n] = view.getInt16(44 + 2 * n, true) / 32768;
	return samples;
}
