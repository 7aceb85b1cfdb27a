import ESpeakNG, { type EspeakModule } from 'espeak-ng';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { EngineInput } from '../front-ends/front-end';
import { engineData } from './data';
import { readWav } from './wav';

const require = createRequire(import.meta.url);

/** Words a minute: a bit slow. Espeak's own is 175. */
export const RATE = 135;

/** The engine, its data and its speed, for who asks how a clip was made. */
export const ENGINE = `espeak-ng 1.0.2 with data 1.52 (@echogarden/espeak-ng-emscripten 0.3.5), ${RATE} wpm`;

export interface Spoken {
	/** Mono, 22,050 Hz. */
	readonly samples: Float32Array;
	/** What was said, in IPA with stress marks, one line per clause. */
	readonly trace: string;
}

export interface Engine {
	/** The same input gives the same samples, whatever was said before: each has an instance of its own. */
	say(input: EngineInput): Promise<Spoken>;
}

const DATA_AT = '/usr/local/share/espeak-ng-data';
const WAV = '/said.wav';

/**
 * The synthesiser: the command line of espeak-ng in wasm, with the data of
 * version 1.52 (its own lack Tigrinya). A build tool; nothing of it is shipped.
 */
export async function espeak(): Promise<Engine> {
	const script = require.resolve('espeak-ng');
	const wasm = await WebAssembly.compile(await readFile(script.replace(/js$/, 'wasm')));
	const data = await engineData();
	const place = ({ FS }: EspeakModule): void => {
		for (const [name, bytes] of data) {
			const path = `${DATA_AT}/${name}`;
			FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
			FS.writeFile(path, bytes);
		}
	};
	return {
		async say({ voice, input, phonemes }) {
			const said: string[] = [];
			const complaints: string[] = [];
			const text = phonemes ? `[[${input}]]` : input;
			const module = await ESpeakNG({
				// -D: noise is the same each time. What follows the options may begin with a dash.
				arguments: ['-D', '-b', '1', '-v', voice, '-s', `${RATE}`, '--ipa', '-w', WAV, '--', text],
				preRun: [place],
				print: (line) => said.push(line),
				printErr: (line) => complaints.push(line),
				instantiateWasm(imports, done) {
					// The 18 MB of data inside are another version's.
					const own = { ...imports, env: { ...imports['env'], ...NO_DATA } };
					const instance = new WebAssembly.Instance(wasm, own);
					done(instance, wasm);
					return instance.exports;
				}
			});
			const trace = said.map((line) => line.trim()).join('\n');
			const wrong = complaints.filter((line) => !/^program exited/.test(line));
			if (wrong.length > 0) throw new Error(`${text}: ${wrong.join(' ')}`);
			return { samples: readWav(module.FS.readFile(WAV)), trace };
		}
	};
}

const NO_DATA = { _emscripten_fs_load_embedded_files: () => undefined };
