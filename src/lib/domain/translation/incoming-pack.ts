import { faultsOfIncoming, type Incoming, type IncomingKind, isChanged } from './incoming';
import type { TranslationEvent } from './journal';
import type { LanguagePackFile } from './pack-file';
import { reduceTranslation, type TranslationState } from './reduce';
import { sourceOf, type Standing, standingOf } from './standing';

/** Reviewers whose verdicts a file brings, and how many of each would be new here. */
export interface BroughtVerdicts {
	readonly by: string;
	readonly approved: number;
	readonly rejected: number;
}

/**
 * What a language pack would bring, unit by unit, had all of it been taken.
 *
 * @param events the journal of this device; empty where the language has none.
 */
export function incomingFromPack(
	file: LanguagePackFile,
	standings: readonly Standing[],
	events: readonly TranslationEvent[]
): readonly Incoming[] {
	const known = new Map(standings.map((standing) => [standing.unit.id, standing]));
	const after = merged(file, events);
	const units = [...new Set(file.events.map(({ unit }) => unit))];
	return units.map((unit): Incoming => {
		const standing = known.get(unit);
		if (!standing || !after)
			return { unit, kind: 'unknown', standing: null, fields: {}, verdict: null, faults: [] };
		const { fields } = standingOf(standing.unit, after);
		const moved = isChanged(standing.fields, fields);
		const faults = moved ? faultsOfIncoming(standing, fields) : [];
		const kind = faults.length > 0 ? 'broken' : kindOf(file, unit, standing, moved, events);
		return { unit, kind, standing, fields, verdict: null, faults };
	});
}

export function broughtVerdicts(
	file: LanguagePackFile,
	state: TranslationState | null
): readonly BroughtVerdicts[] {
	const last = new Map(
		file.events.flatMap((event) => (event.type === 'words.judged' ? [[event.unit, event]] : []))
	);
	const brought = new Map<string, { approved: number; rejected: number }>();
	for (const { unit, id, by, status } of last.values()) {
		if (status === 'draft' || state?.marks.get(unit)?.id === id) continue;
		const counts = brought.get(by) ?? { approved: 0, rejected: 0 };
		counts[status] += 1;
		brought.set(by, counts);
	}
	return [...brought].map(([by, counts]) => ({ by, ...counts }));
}

function merged(
	file: LanguagePackFile,
	events: readonly TranslationEvent[]
): TranslationState | null {
	const id = 'incoming-language-pack';
	const opened: TranslationEvent = {
		id,
		time: '0',
		type: 'translation.opened',
		language: file.language
	};
	const received: TranslationEvent = {
		id,
		time: '0',
		type: 'words.received',
		events: file.events,
		trusted: []
	};
	return reduceTranslation(events.length > 0 ? [...events, received] : [opened, received]);
}

function kindOf(
	file: LanguagePackFile,
	unit: string,
	standing: Standing,
	moved: boolean,
	events: readonly TranslationEvent[]
): IncomingKind {
	const here = new Set(
		events.flatMap((event) =>
			event.type === 'words.received' ? event.events.map(({ id }) => id) : [event.id]
		)
	);
	const fresh = file.events.filter((event) => event.unit === unit && !here.has(event.id));
	if (fresh.length === 0) return 'same';
	if (file.sources[unit] !== undefined && file.sources[unit] !== sourceOf(standing.unit.source))
		return 'stale';
	if (!moved) return fresh.some(({ type }) => type === 'words.changed') ? 'older' : 'verdict';
	if (standing.status === 'missing') return 'new';
	return standing.edited ? 'both' : 'changed';
}
