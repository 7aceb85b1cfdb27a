import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The synthesiser's data by path, as espeak-ng 1.52 lays them out. */
export type EngineData = ReadonlyMap<string, Uint8Array>;

const HOME = '/usr/share/espeak-ng-data/';
/** Sounds and intonation, for every voice. */
const COMMON = ['phontab', 'phondata', 'phonindex', 'intonations'];
/** Per espeak voice: where its settings lie, beside its dictionary. */
const VOICES: Readonly<Record<string, string>> = {
	ar: 'lang/sem/ar',
	en: 'lang/gmw/en',
	fa: 'lang/ira/fa',
	ku: 'lang/ira/ku',
	sv: 'lang/gmq/sv',
	ti: 'lang/sem/ti'
};

/**
 * Reads the data of the voices that languages here are spoken with, out of the
 * package's one file: what it holds and where stands in the script beside it.
 */
export async function engineData(): Promise<EngineData> {
	const folder = dirname(require.resolve('@echogarden/espeak-ng-emscripten'));
	const script = await readFile(join(folder, 'espeak-ng.js'), 'utf8');
	const data = await readFile(join(folder, 'espeak-ng.data'));
	const wanted = new Set([
		...COMMON,
		...Object.keys(VOICES).map((voice) => `${voice}_dict`),
		...Object.values(VOICES)
	]);
	const found = new Map<string, Uint8Array>();
	for (const [, path = '', start, end] of script.matchAll(
		/filename:"([^"]+)",start:(\d+),end:(\d+)/g
	)) {
		const name = path.startsWith(HOME) ? path.slice(HOME.length) : path;
		if (wanted.has(name)) found.set(name, data.subarray(Number(start), Number(end)));
	}
	const missing = [...wanted].filter((name) => !found.has(name));
	if (missing.length > 0) throw new Error(`the synthesiser's data lack ${missing.join(', ')}`);
	return found;
}
