/** Shorter clips are repeated to this many seconds before they are measured. */
const LEAST = 2;

/** Measures mono samples (−1…1) at any rate. One instance may be used again and again. */
export interface LoudnessMeter {
	/**
	 * Integrated loudness in LUFS (ITU-R BS.1770, gated), as one channel;
	 * -Infinity for silence. Its blocks are 400 ms long, so that a single word
	 * would have no loudness at all: a clip shorter than 2 s is measured repeated,
	 * whole, until it is that long.
	 */
	integrated(samples: Float32Array, rate: number): number;
	/** True peak in dBTP (oversampled, BS.1770 annex 2); -Infinity for silence. */
	truePeak(samples: Float32Array, rate: number): number;
}

interface Exports {
	readonly memory: WebAssembly.Memory;
	readonly __wbindgen_malloc: (bytes: number) => number;
	readonly ebur128_integrated_mono: (rate: number, at: number, length: number) => number;
	readonly ebur128_true_peak_mono: (rate: number, at: number, length: number) => number;
}

/**
 * The meter of ebur128-wasm. Its own glue imports the wasm as a module, which
 * neither Node nor a worker under a strict policy can do; these few lines
 * replace it. The callee frees what it is passed.
 * @param wasm `ebur128-wasm/ebur128_wasm_bg.wasm`, compiled
 */
export async function loudnessMeter(wasm: WebAssembly.Module): Promise<LoudnessMeter> {
	const instance = await WebAssembly.instantiate(wasm, imports(wasm));
	const exports = instance.exports as unknown as Exports;
	const passed = (samples: Float32Array): number => {
		const at = exports.__wbindgen_malloc(samples.length * 4);
		new Float32Array(exports.memory.buffer, at, samples.length).set(samples);
		return at;
	};
	return {
		integrated(samples, rate) {
			if (samples.length === 0) return -Infinity;
			const long = repeated(samples, LEAST * rate);
			return exports.ebur128_integrated_mono(rate, passed(long), long.length);
		},
		truePeak(samples, rate) {
			if (samples.length === 0) return -Infinity;
			return exports.ebur128_true_peak_mono(rate, passed(samples), samples.length);
		}
	};
}

/** What the library calls back for is only how it says that it broke. */
function imports(wasm: WebAssembly.Module): WebAssembly.Imports {
	const broken = (): never => {
		throw new Error('the loudness meter broke');
	};
	const all: Record<string, Record<string, () => never>> = {};
	for (const { module, name } of WebAssembly.Module.imports(wasm))
		(all[module] ??= {})[name] = broken;
	return all;
}

function repeated(samples: Float32Array, least: number): Float32Array {
	if (samples.length >= least) return samples;
	const times = Math.ceil(least / samples.length);
	const long = new Float32Array(samples.length * times);
	for (let n = 0; n < times; n++) long.set(samples, n * samples.length);
	return long;
}
