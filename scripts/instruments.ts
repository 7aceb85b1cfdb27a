/**
 * `npm run instruments [-- --dir DIR]`: validates every instrument, prints one
 * line per language, what it is taken for, its words that no list attests, its strings without a
 * clip, and one line per step. Exit 1 with file, path and reason on any fault.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { banned } from '../src/lib/domain/instrument/checks/banned';
import { oneGrapheme } from '../src/lib/domain/instrument/checks/distractors';
import { keyPlaces, keysOnce } from '../src/lib/domain/instrument/checks/keys';
import { letterCover } from '../src/lib/domain/instrument/checks/letter-cover';
import { letters } from '../src/lib/domain/instrument/checks/letters';
import { oneRight } from '../src/lib/domain/instrument/checks/one-right';
import { passages } from '../src/lib/domain/instrument/checks/passages';
import type { Check } from '../src/lib/domain/instrument/checks/placed';
import type { InstrumentFault } from '../src/lib/domain/instrument/fault';
import { conceptWords } from './instruments/concept-words';
import { differsAsSaid } from './instruments/differs';
import { direction } from './instruments/direction';
import { identify } from './instruments/identify';
import { picturesExist } from './instruments/pictures';
import {
	printIdentified,
	printLanguages,
	printMissing,
	printNotAttested,
	printSteps
} from './instruments/print';
import { secondSource } from './instruments/second-source';
import { textsComplete } from './instruments/texts-complete';
import { checkVoices } from './instruments/voices';
import { checkGuideFolder, loadInstrument } from './load-instrument';

const CHECKS: readonly Check[] = [
	textsComplete,
	letters,
	direction,
	identify,
	keyPlaces,
	keysOnce,
	oneGrapheme,
	oneRight,
	differsAsSaid,
	letterCover,
	conceptWords,
	passages,
	banned,
	secondSource,
	picturesExist
];

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'instruments' } } });

async function picturesIn(folder: string): Promise<ReadonlySet<string>> {
	const files = await readdir(join(folder, 'pictures')).catch((): string[] => []);
	return new Set(files.flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -4)] : [])));
}

async function check(folder: string): Promise<readonly InstrumentFault[]> {
	const loaded = await loadInstrument(folder);
	if (!loaded.ok) return loaded.error;
	const checked = { instrument: loaded.value, pictures: await picturesIn(folder) };
	console.log(
		`${loaded.value.head.id}@${loaded.value.head.version} ${loaded.value.hash.slice(0, 12)}`
	);
	const voices = await checkVoices(folder, loaded.value);
	printLanguages(loaded.value, voices);
	printIdentified(loaded.value);
	printNotAttested(loaded.value);
	printMissing(voices);
	console.log(`voices ${voices.clips} clips, ${voices.decoded} decoded and measured`);
	printSteps(loaded.value);
	const guide = await checkGuideFolder(folder, loaded.value);
	return [...CHECKS.flatMap((one) => one(checked)), ...guide, ...voices.faults];
}

async function run(): Promise<void> {
	const entries = await readdir(values.dir, { withFileTypes: true }).catch(() => null);
	const found = entries?.filter((entry) => entry.isDirectory()).map(({ name }) => name) ?? [];
	// A folder may hold instruments, or be one.
	const single = entries?.some((entry) => entry.name === 'instrument.json') ?? false;
	const folders = single ? [''] : found;
	if (folders.length === 0) {
		console.error(`${values.dir}: no instruments there`);
		process.exit(1);
	}
	let faults = 0;
	for (const folder of folders) {
		for (const { file, path, reason } of await check(join(values.dir, folder))) {
			console.error(`${join(values.dir, folder, file)}${path ? ` ${path}` : ''}: ${reason}`);
			faults++;
		}
	}
	if (faults > 0) {
		console.error(`${faults} faults`);
		process.exit(1);
	}
}

await run();
