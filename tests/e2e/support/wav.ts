const RATE = 48_000;

/**
 * A WAV file for the fake microphone: 48 kHz, 16 bit, mono.
 *
 * @param sample the sound at a moment, -1 to 1; the moment in seconds.
 */
export function wavFile(seconds: number, sample: (at: number) => number): Buffer {
	const samples = Math.round(seconds * RATE);
	const file = Buffer.alloc(44 + samples * 2);
	file.write('RIFF', 0);
	file.writeUInt32LE(file.length - 8, 4);
	file.write('WAVEfmt ', 8);
	file.writeUInt32LE(16, 16);
	file.writeUInt16LE(1, 20);
	file.writeUInt16LE(1, 22);
	file.writeUInt32LE(RATE, 24);
	file.writeUInt32LE(RATE * 2, 28);
	file.writeUInt16LE(2, 32);
	file.writeUInt16LE(16, 34);
	file.write('data', 36);
	file.writeUInt32LE(file.length - 44, 40);
	for (let n = 0; n < samples; n++) {
		const level = Math.max(-1, Math.min(1, sample(n / RATE)));
		file.writeInt16LE(Math.round(level * 32_767), 44 + n * 2);
	}
	return file;
}
