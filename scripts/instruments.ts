/**
 * `npm run instruments [-- --dir DIR]`: validates every instrument, prints one
 * line per language, its strings without a clip, and one per step. Exit 1 with file, path and reason on any fault.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { InstrumentFault } from '../src/lib/domain/instrument/fault';
import type { Instrument } from '../src/lib/domain/instrument/instrument';
import type { Rule } from '../src/lib/domain/instrument/ladder';
import type { Coverage } from '../src/lib/domain/voice/coverage';
import { missesLimit, shownByGuessing, withFormB } from '../src/lib/domain/scoring/chance';
import { type Check, placedItems } from './instruments/check';
import { letterCover, oneGrapheme } from './instruments/distractors';
import { keyPlaces, keysOnce } from './instruments/keys';
import { letters } from './instruments/letters';
import { passages } from './instruments/passages';
import { picturesExist } from './instruments/pictures';
import { checkVoices, type VoicesCheck } from './instruments/voices';
import { sayable } from './instruments/voices/parity';
import { attested, banned, secondSource } from './instruments/words';
import { checkGuideFolder, loadInstrument } from './load-instrument';
import { FRONT_ENDS } from './voices/front-ends/index';

const CHECKS: readonly Check[] = [
	letters,
	keyPlaces,
	keysOnce,
	oneGrapheme,
	letterCover,
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

function percent(share: number | null): string {
	return share === null ? '–' : `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;
}

/** Of everything the language says, by the best clip there is; stale ones are missing too. */
function clipLine(coverage: Coverage | undefined): string {
	const { approved = 0, unreviewed = 0, synthetic = 0, missing = 0 } = coverage ?? {};
	return `clips human ${approved + unreviewed} synthetic ${synthetic} missing ${missing}`;
}

function printLanguages(instrument: Instrument, { parity }: VoicesCheck): void {
	const items = placedItems(instrument);
	const needed = new Set(
		Object.values(instrument.languages).flatMap((p) => Object.keys(p.texts ?? {}))
	);
	for (const [tag, { texts }] of Object.entries(instrument.languages)) {
		const heard = clipLine(parity.get(tag)?.coverage);
		if (!texts) {
			const own = items.filter((placed) => placed.tag === tag).length;
			const known = own === 0 ? null : attested(items, tag);
			console.log(
				own === 0
					? `${tag} no content yet`
					: `${tag} stimuli ${own}, instructions from the talk language, ${heard} ` +
							`attested ${known === null ? '–' : `${Math.round(known * 100)} %`}`
			);
			continue;
		}
		const all = Object.values(texts);
		const said = sayable(texts, FRONT_ENDS[tag]);
		const reviewed = all.filter((text) => text.status === 'reviewed').length;
		const share = attested(items, tag);
		console.log(
			`${tag} texts ${all.length}/${needed.size} say ${said}/${needed.size} ` +
				`${heard} reviewed ${reviewed} ` +
				`attested ${share === null ? '–' : `${Math.round(share * 100)} %`}`
		);
	}
}

/** Not faults by themselves: no computer says every language, and people come later. */
function printMissing({ parity }: VoicesCheck): void {
	for (const [tag, { missing }] of parity)
		for (const { say, uses } of missing) console.log(`${tag} no clip: ${uses[0].ref} "${say}"`);
}

function printSteps(instrument: Instrument): void {
	for (const step of [...instrument.reading.steps, ...instrument.writing.steps]) {
		const rule: Rule = step.rule;
		if (rule.options === null)
			console.log(`${step.id} guess – miss90 – withB – (observed or judged)`);
		else
			console.log(
				`${step.id} guess ${percent(shownByGuessing(rule))} miss90 ${percent(missesLimit(rule, 0.9))} ` +
					`withB ${percent(rule.withB ? withFormB(rule, rule.withB, 0.9) : null)}`
			);
	}
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
