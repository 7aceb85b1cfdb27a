/**
 * `npm run voices [-- ar so] [--dir DIR]`: makes the computer voices that are
 * shipped, one pack per language that has something to say and a front end, or
 * of the languages named. Clips that haven't changed are taken over; the same
 * texts give the same bytes. Exit 1, and that pack left as it was, where
 * something can't be said. Not part of CI: packs are committed, and
 * `npm run instruments` checks them.
 */
import { parseArgs } from 'node:util';
import type { Instrument } from '../src/lib/domain/instrument/instrument';
import { utterancesOf } from '../src/lib/domain/voice/utterances';
import { loadInstrument } from './load-instrument';
import { type Workshop, workshop } from './voices/clip';
import { FRONT_ENDS } from './voices/front-ends/index';
import { makePack } from './voices/make-pack';
import { readShipped, shelve } from './voices/shelf';
import { faultLine } from './voices/speakable';

const { values, positionals } = parseArgs({
	options: { dir: { type: 'string', default: 'instruments/spraksteg' } },
	allowPositionals: true
});

/** Whether all of the language could be said. */
async function voice(instrument: Instrument, language: string, tools: Workshop): Promise<boolean> {
	const frontEnd = FRONT_ENDS[language];
	if (!frontEnd) {
		console.log(`${language} no front end: no computer voice`);
		return true;
	}
	const start = Date.now();
	const before = await readShipped(values.dir, language);
	const made = await makePack({ instrument, language, frontEnd, before }, tools);
	if (!made.ok) {
		for (const fault of made.error) console.error(`${language} ${faultLine(fault)}`);
		console.error(`${language} ${made.error.length} faults: pack not written`);
		return false;
	}
	const { file, clips, kept, ms } = made.value;
	await shelve(values.dir, language, file);
	const minutes = (ms / 60_000).toFixed(1);
	const seconds = ((Date.now() - start) / 1000).toFixed(0);
	console.log(
		`${language} ${clips} clips, ${kept} kept, ${minutes} min, ${file.length} bytes in ${seconds} s`
	);
	return true;
}

async function run(): Promise<void> {
	const loaded = await loadInstrument(values.dir);
	if (!loaded.ok) {
		for (const { file, path, reason } of loaded.error) console.error(`${file} ${path}: ${reason}`);
		process.exit(1);
	}
	const instrument = loaded.value;
	const known = Object.keys(instrument.languages);
	const strange = positionals.filter((tag) => !known.includes(tag));
	if (strange.length > 0) {
		console.error(`no such language: ${strange.join(', ')}`);
		process.exit(1);
	}
	const wanted = positionals.length > 0 ? positionals : known;
	const tools = await workshop();
	let whole = true;
	for (const language of wanted)
		if (utterancesOf(instrument, language).length > 0)
			whole = (await voice(instrument, language, tools)) && whole;
	if (!whole) process.exit(1);
}

await run();
