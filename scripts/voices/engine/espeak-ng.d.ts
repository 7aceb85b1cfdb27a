declare module 'espeak-ng' {
	/** The part of Emscripten's module that is used. */
	export interface EspeakModule {
		readonly FS: {
			mkdirTree(path: string): void;
			writeFile(path: string, bytes: Uint8Array): void;
			readFile(path: string): Uint8Array;
		};
	}
	export interface EspeakOptions {
		readonly arguments: readonly string[];
		readonly preRun: readonly ((module: EspeakModule) => void)[];
		readonly print: (line: string) => void;
		readonly printErr: (line: string) => void;
		readonly instantiateWasm: (
			imports: WebAssembly.Imports,
			done: (instance: WebAssembly.Instance, wasm: WebAssembly.Module) => void
		) => WebAssembly.Exports;
	}
	export default function ESpeakNG(options: EspeakOptions): Promise<EspeakModule>;
}
