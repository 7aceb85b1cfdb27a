import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { LanguageTag } from '../../src/lib/domain/language/language';
import { withTranslation } from '../../src/lib/domain/translation/apply';
import { faultsOfIncoming, isChanged } from '../../src/lib/domain/translation/incoming';
import {
	type LanguagePackFile,
	readLanguagePack
} from '../../src/lib/domain/translation/pack-file';
import { reduceTranslation, type TranslationState } from '../../src/lib/domain/translation/reduce';
import { sourceOf, type Standing, standingOf } from '../../src/lib/domain/translation/standing';
import { unitsOf } from '../../src/lib/domain/translation/units';
import { loadInstrument } from '../load-instrument';
import { laidOut } from './lay-out';

export interface TakenPack {
	/** What was done and what wasn't, for who called. */
	readonly lines: readonly string[];
	/** Path → text to write; null: nothing can be taken. */
	readonly files: Readonly<Record<string, string>> | null;
}

/** @param reviewers whose verdicts are taken over. */
export async function takeLanguagePack(
	text: string,
	dir: string,
	reviewers: readonly string[]
): Promise<TakenPack> {
	const loaded = await loadInstrument(dir);
	if (!loaded.ok)
		return refused(loaded.error.map((f) => `${join(dir, f.file)} ${f.path}: ${f.reason}`));
	const instrument = loaded.value;
	const read = readLanguagePack(text, instrument);
	if (!read.ok) return refused([`the language pack can't be read: ${read.error}`]);
	const state = stateOf(read.value, reviewers);
	if (!state) return refused(["the language pack can't be read: damagedPack"]);
	const { language } = read.value;
	const units = unitsOf(instrument, language);
	const known = new Set(units.map(({ id }) => id));
	const strange = [...state.history.keys()].filter((id) => !known.has(id));
	const standings = units.map((unit) => standingOf(unit, state));
	const broken = standings.flatMap((standing) => faultLines(standing));
	if (strange.length + broken.length > 0)
		return refused([...strange.map((id) => `${id}: not in this version`), ...broken]);
	const files = await changedFiles(instrument, state, dir, language);
	return { lines: told(read.value, standings, reviewers), files };
}

function refused(lines: readonly string[]): TakenPack {
	return { lines: [...lines, 'nothing was taken'], files: null };
}

function stateOf(
	{ language, events }: LanguagePackFile,
	reviewers: readonly string[]
): TranslationState | null {
	const head = { id: 'languages-take-script', time: '0' };
	return reduceTranslation([
		{ ...head, type: 'translation.opened', language },
		{ ...head, type: 'words.received', events: [...events], trusted: [...reviewers] }
	]);
}

function faultLines({ unit, fields, edited }: Standing): readonly string[] {
	if (!edited || !isChanged(unit.fields, fields)) return [];
	const standing = standingOf(unit, null);
	return faultsOfIncoming(standing, fields).map(({ at, code }) => `${unit.id} ${at}: ${code}`);
}

async function changedFiles(
	instrument: Instrument,
	state: TranslationState,
	dir: string,
	language: LanguageTag
): Promise<Record<string, string>> {
	const pack = withRejections(withTranslation(instrument, state), state).languages[language];
	const files: Record<string, string> = {};
	for (const name of ['texts', 'reading', 'writing'] as const) {
		const content = pack?.[name];
		if (!content) continue;
		const path = join(dir, 'languages', language, `${name}.json`);
		const before = await readFile(path, 'utf8').catch(() => '');
		const after = await laidOut(content, path);
		if (after !== before) files[path] = after;
	}
	return files;
}

/** The files know drafts and what is reviewed: why a text was turned down goes into its note. */
function withRejections(instrument: Instrument, state: TranslationState): Instrument {
	const { language } = state;
	const pack = instrument.languages[language];
	if (!pack?.texts) return instrument;
	const texts = { ...pack.texts };
	for (const [id, { status, by, on, reason = '' }] of state.marks) {
		const key = id.replace(/^texts\//, '');
		const text = texts[key];
		if (status !== 'rejected' || !text || !id.startsWith('texts/')) continue;
		const why = `Rejected by ${by} ${on}: ${reason}`;
		if (text.note?.includes(why)) continue;
		texts[key] = { ...text, note: text.note ? `${text.note}\n${why}` : why };
	}
	return {
		...instrument,
		languages: { ...instrument.languages, [language]: { ...pack, texts } }
	};
}

function told(
	{ language, events, sources }: LanguagePackFile,
	standings: readonly Standing[],
	reviewers: readonly string[]
): readonly string[] {
	const edited = standings.filter((standing) => standing.edited);
	const approved = standings.filter(
		({ status, verdict }) => status === 'approved' && reviewers.includes(verdict?.by ?? '')
	);
	const stale = standings.filter(
		({ unit }) => sources[unit.id] !== undefined && sources[unit.id] !== sourceOf(unit.source)
	);
	const left = new Set(
		events.flatMap((event) =>
			event.type === 'words.judged' && !reviewers.includes(event.by) ? [event.by] : []
		)
	);
	return [
		`${language}: ${edited.length} with other words, ${approved.length} approved`,
		...edited.map(({ unit }) => `  ${unit.id}`),
		...stale.map(({ unit }) => `the Swedish has changed since: ${unit.id}`),
		...[...left].map((by) => `verdicts by ${by} left out; take them with --reviewer "${by}"`)
	];
}
