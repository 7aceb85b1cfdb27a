import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The compiled wasm libraries of `src/lib/infra/audio/signal`, for Node. */
export interface SignalWasm {
	readonly loudness: WebAssembly.Module;
	readonly mp3: WebAssembly.Module;
}

export async function signalWasm(): Promise<SignalWasm> {
	const compiled = async (file: string) => WebAssembly.compile(await readFile(file));
	const [loudness, mp3] = await Promise.all([
		compiled(require.resolve('ebur128-wasm/ebur128_wasm_bg.wasm')),
		compiled(require.resolve('wasm-media-encoders/wasm/mp3'))
	]);
	return { loudness, mp3 };
}
