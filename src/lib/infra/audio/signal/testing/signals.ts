import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loudnessMeter } from '../loudness';
import { mp3Encoder } from '../mp3';

const require = createRequire(import.meta.url);

async function compiled(file: string): Promise<WebAssembly.Module> {
	return WebAssembly.compile(await readFile(require.resolve(file)));
}

export async function meterForTests() {
	return loudnessMeter(await compiled('ebur128-wasm/ebur128_wasm_bg.wasm'));
}

export async function encoderForTests() {
	return mp3Encoder(await compiled('wasm-media-encoders/wasm/mp3'));
}

/** A sine with its peak at `db` dBFS. */
export function sine(
	db: number,
	{ rate = 22050, seconds = 1, hz = 1000, phase = 0 } = {}
): Float32Array {
	const peak = 10 ** (db / 20);
	return Float32Array.from(
		{ length: Math.round(rate * seconds) },
		(_, n) => peak * Math.sin((2 * Math.PI * hz * n) / rate + phase)
	);
}

/** Pieces one after another; a number is so many seconds of a quiet room (-70 dBFS, no chance in it). */
export function take(rate: number, ...pieces: readonly (number | Float32Array)[]): Float32Array {
	const all = pieces.map((piece) =>
		typeof piece === 'number' ? sine(-67, { rate, seconds: piece, hz: 137 }) : piece
	);
	const whole = new Float32Array(all.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of all) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
