import type { Instrument, LanguagePack } from '../instrument/instrument';
import type { Part } from '../instrument/ladder';
import { requiredTexts } from '../instrument/required-texts';
import type { Stimuli } from '../instrument/stimuli';
import type { ParticipantText, Texts } from '../instrument/wording';
import { textOf, withFields } from './fields';
import type { TranslationState } from './reduce';
import { reviewedForms } from './reviewed-forms';
import { type Standing, standingOf } from './standing';
import { unitsOf } from './units';

/** An instrument with a language's words as they stand on this device. */
export function withTranslation(instrument: Instrument, state: TranslationState): Instrument {
	const pack = instrument.languages[state.language];
	if (!pack) return instrument;
	const touched = new Set([...state.edits.keys(), ...state.marks.keys()]);
	if (touched.size === 0) return instrument;
	const standings = unitsOf(instrument, state.language).map((unit) => standingOf(unit, state));
	const next = packWith(instrument, pack, standings, touched);
	return { ...instrument, languages: { ...instrument.languages, [state.language]: next } };
}

/** Changes nothing but what `touched` names, and the marks of forms these belong to. */
export function packWith(
	instrument: Instrument,
	pack: LanguagePack,
	standings: readonly Standing[],
	touched: ReadonlySet<string>
): LanguagePack {
	return {
		...pack,
		texts: textsWith(instrument, pack.texts, standings, touched),
		reading: stimuliWith(pack, 'reading', standings, touched),
		writing: stimuliWith(pack, 'writing', standings, touched)
	};
}

/** A language that had no texts has some only when no screen would be silent. */
function textsWith(
	instrument: Instrument,
	texts: Texts | null,
	standings: readonly Standing[],
	touched: ReadonlySet<string>
): Texts | null {
	const next: Texts = { ...texts };
	for (const standing of standings) {
		const { unit, fields } = standing;
		if (unit.kind !== 'text' || !touched.has(unit.id)) continue;
		const text = textOf(fields, texts?.[unit.key]);
		if (text) next[unit.key] = marked(text, standing);
	}
	if (texts) return next;
	return requiredTexts(instrument).every((key) => Object.hasOwn(next, key)) ? next : null;
}

function marked(text: ParticipantText, { status, verdict }: Standing): ParticipantText {
	const { by: _by, on: _on, note, ...rest } = text;
	const approved = status === 'approved';
	return {
		...rest,
		status: approved ? 'reviewed' : 'draft',
		...(approved && verdict?.by && { by: verdict.by }),
		...(approved && verdict?.on && { on: verdict.on }),
		...(note !== undefined && { note })
	};
}

function stimuliWith(
	pack: LanguagePack,
	part: Part,
	standings: readonly Standing[],
	touched: ReadonlySet<string>
): Stimuli | null {
	const stimuli = pack[part];
	const own = standings.filter(({ unit }) => unit.file === part);
	if (!stimuli || !own.some(({ unit }) => touched.has(unit.id))) return stimuli;
	const changes = new Map(
		own.filter(({ edited }) => edited).map((standing) => [standing.unit.path, standing] as const)
	);
	const next = rebuilt(stimuli, '', changes);
	return { ...next, steps: reviewedForms(next, own, touched) };
}

/** The same data with the words of those pieces whose path has others. */
function rebuilt<T>(
	value: T,
	path: string,
	changes: ReadonlyMap<string, Standing>,
	above = pathsAbove(changes)
): T {
	const here = changes.get(path);
	if (here) return changed(value, here);
	if (typeof value !== 'object' || value === null || !above.has(path)) return value;
	const inside = (name: string, inner: unknown) =>
		rebuilt(inner, path === '' ? name : `${path}.${name}`, changes, above);
	if (Array.isArray(value)) return value.map((inner, at) => inside(String(at), inner)) as T;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, inside(name, inner)])
	) as T;
}

/** Paths of everything that has a changed piece inside. */
function pathsAbove(changes: ReadonlyMap<string, Standing>): ReadonlySet<string> {
	const above = new Set(['']);
	for (const path of changes.keys()) {
		const parts = path.split('.');
		for (let depth = 1; depth < parts.length; depth++) above.add(parts.slice(0, depth).join('.'));
	}
	return above;
}

function changed<T>(value: T, { unit, fields }: Standing): T {
	const all = Object.fromEntries(unit.places.map(({ at }) => [at, fields[at] ?? '']));
	return withFields(value, all, unit.places);
}
