import type { LanguageTag } from '../language/language';
import { LanguageSchema } from '../language/language';
import { err, ok, type Result } from '../result';
import { checkInterview } from './check-interview';
import { checkLadder } from './check-ladder';
import { checkPack } from './check-pack';
import { checkReport } from './check-report';
import { checkWords } from './check-words';
import { ConceptsSchema } from './concepts';
import type { InstrumentFault, Report } from './fault';
import { type InstrumentFiles, readFile } from './files';
import { type Instrument, InstrumentHeadSchema, type LanguagePack } from './instrument';
import { InterviewSchema } from './interview';
import { LadderSchema } from './ladder';
import { ReportTextsSchema } from './report-texts';
import { StimuliSchema } from './stimuli';
import { TextsSchema } from './wording';

/**
 * Makes an instrument of its files, or says every fault with file, path and
 * reason. The same parse runs in the browser, in scripts and in tests.
 *
 * @param hash SHA-256 over `hashInput` of the files, hex.
 */
export function parseInstrument(
	files: InstrumentFiles,
	hash: string
): Result<Instrument, readonly InstrumentFault[]> {
	const faults: InstrumentFault[] = [];
	const head = readFile(files, 'instrument.json', InstrumentHeadSchema, faults);
	const interview = readFile(files, 'interview.json', InterviewSchema, faults);
	const reading = readFile(files, 'reading.json', LadderSchema, faults);
	const writing = readFile(files, 'writing.json', LadderSchema, faults);
	const concepts = readFile(files, 'concepts.json', ConceptsSchema, faults);
	const sv = readFile(files, 'report/sv.json', ReportTextsSchema, faults);
	const en = readFile(files, 'report/en.json', ReportTextsSchema, faults);
	const languages = readPacks(files, faults);
	if (!head || !interview || !reading || !writing || !concepts || !sv || !en) return err(faults);

	const report = { sv, en };
	const instrument = { head, hash, interview, reading, writing, concepts, report, languages };
	faults.push(...crossCheck(instrument), ...checkWords(files));
	return faults.length > 0 ? err(faults) : ok(instrument);
}

/** Every folder under `languages/` is a language: there is no list of them in code. */
function readPacks(
	files: InstrumentFiles,
	faults: InstrumentFault[]
): Record<LanguageTag, LanguagePack> {
	const folders = new Set<string>();
	for (const path of Object.keys(files)) {
		const folder = /^languages\/([^/]+)\//.exec(path)?.[1];
		if (folder) folders.add(folder);
	}
	const packs: Record<LanguageTag, LanguagePack> = {};
	for (const tag of [...folders].sort()) {
		const at = `languages/${tag}`;
		const language = readFile(files, `${at}/language.json`, LanguageSchema, faults);
		const optional = <S extends typeof TextsSchema | typeof StimuliSchema>(
			name: string,
			schema: S
		) =>
			Object.hasOwn(files, `${at}/${name}`)
				? readFile(files, `${at}/${name}`, schema, faults)
				: null;
		const texts = optional('texts.json', TextsSchema);
		const reading = optional('reading.json', StimuliSchema);
		const writing = optional('writing.json', StimuliSchema);
		if (language) packs[tag] = { language, texts, reading, writing };
	}
	return packs;
}

/** @returns for a file, what takes its faults. */
export function reportsInto(faults: InstrumentFault[]): (file: string) => Report {
	return (file) => (path, reason, code) => {
		faults.push({ file, path, reason, ...(code && { code }) });
	};
}

function crossCheck(instrument: Instrument): InstrumentFault[] {
	const faults: InstrumentFault[] = [];
	const to = reportsInto(faults);
	checkLadder(instrument, 'reading', to('reading.json'));
	checkLadder(instrument, 'writing', to('writing.json'));
	checkHead(instrument, to('instrument.json'));
	checkInterview(instrument, to('interview.json'));
	checkConcepts(instrument, to('concepts.json'));
	checkReport(instrument, to);
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		checkPack(instrument, tag, pack, to);
	}
	return faults;
}

function checkHead(
	{ head, reading, writing }: Instrument,
	say: (path: string, reason: string) => void
): void {
	for (const entrance of ['green', 'blue'] as const) {
		for (const part of ['reading', 'writing'] as const) {
			const id = head.entrances[entrance][part];
			const steps = part === 'reading' ? reading.steps : writing.steps;
			// Blue names the highest wished; the highest existing below it is taken.
			if (entrance === 'green' && !steps.some((step) => step.id === id))
				say(`entrances.${entrance}.${part}`, `no step ${id} in ${part}.json`);
		}
	}
}

function checkConcepts(
	{ concepts }: Instrument,
	say: (path: string, reason: string) => void
): void {
	const seen = new Set<string>();
	concepts.concepts.forEach((concept, index) => {
		const at = `concepts.${index}`;
		if (seen.has(concept.id)) say(`${at}.id`, `${concept.id} stands twice`);
		seen.add(concept.id);
		if (!Object.hasOwn(concepts.fields, concept.field))
			say(`${at}.field`, `no field ${concept.field}`);
	});
}
