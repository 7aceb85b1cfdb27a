import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { TranslationEvent, WordEvent } from '../../src/lib/domain/translation/journal';
import { reduceTranslation } from '../../src/lib/domain/translation/reduce';
import { judgedWords, type Standing, standingOf } from '../../src/lib/domain/translation/standing';
import type { Unit } from '../../src/lib/domain/translation/unit';
import { unitsOf } from '../../src/lib/domain/translation/units';

let count = 0;
const head = () => {
	count++;
	return {
		id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
		time: String(count).padStart(12, '0')
	};
};
const who = (by: string) => ({ by, on: '2026-11-22' });

export const opened = (language = 'ar'): TranslationEvent => ({
	...head(),
	type: 'translation.opened',
	language
});

export function changed(unit: string, to: Readonly<Record<string, string>>, by = 'Rim'): WordEvent {
	const changes = Object.fromEntries(
		Object.entries(to).map(([at, words]) => [at, { from: '', to: words }])
	);
	return { ...head(), type: 'words.changed', unit, changes, ...who(by) };
}

/** A verdict on the words as they stand. */
export function judged(
	{ unit, fields }: Standing,
	status: 'approved' | 'rejected' | 'draft',
	more: { by?: string; reason?: string; pictures?: boolean } = {}
): WordEvent {
	const { by = 'Rim', ...rest } = more;
	const words = judgedWords(fields);
	const source = unit.source.sv;
	return {
		...head(),
		type: 'words.judged',
		unit: unit.id,
		status,
		words,
		source,
		...rest,
		...who(by)
	};
}

export function stateOf(events: readonly TranslationEvent[]) {
	const state = reduceTranslation(events);
	if (!state) throw new Error('not a journal');
	return state;
}

export function unitOf(instrument: Instrument, tag: string, id: string): Unit {
	const unit = unitsOf(instrument, tag).find((one) => one.id === id);
	if (!unit) throw new Error(`no unit ${id}`);
	return unit;
}

export function standingIn(
	instrument: Instrument,
	tag: string,
	id: string,
	events: readonly TranslationEvent[] = []
): Standing {
	return standingOf(
		unitOf(instrument, tag, id),
		events.length > 0 ? reduceTranslation(events) : null
	);
}

/** The instrument with a language that has nothing but its name and letters yet. */
export function withBare(instrument: Instrument, tag: string): Instrument {
	const { fa } = instrument.languages;
	if (!fa) throw new Error('no Persian to take after');
	const language = { ...fa.language, tag };
	const bare = { language, texts: null, reading: null, writing: null };
	return { ...instrument, languages: { ...instrument.languages, [tag]: bare } };
}
