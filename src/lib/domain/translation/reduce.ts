import type { LanguageTag } from '../language/language';
import type { TranslationEvent, WordEvent, WordsJudged } from './journal';

/** Words that stand in place of the shipped ones. */
export interface Edit {
	readonly words: string;
	/** What was shipped, or stood there, when it was written. */
	readonly from: string;
	readonly by: string;
	readonly on: string;
	readonly time: string;
}

/** A language's journal, folded. */
export interface TranslationState {
	readonly language: LanguageTag;
	/** Unit → place → what stands there now. */
	readonly edits: ReadonlyMap<string, ReadonlyMap<string, Edit>>;
	/** Unit → the last verdict that counts. */
	readonly marks: ReadonlyMap<string, WordsJudged>;
	/** Unit → a later verdict from elsewhere that nobody here has taken over. */
	readonly carried: ReadonlyMap<string, WordsJudged>;
	/** Unit → everything that happened, oldest first. */
	readonly history: ReadonlyMap<string, readonly WordEvent[]>;
}

/**
 * @returns null where the journal doesn't open as one. Events are taken in order
 * of their clock and each once, so that journals that have exchanged their files
 * say the same on every device.
 */
export function reduceTranslation(events: readonly TranslationEvent[]): TranslationState | null {
	const [opened] = events;
	if (opened?.type !== 'translation.opened') return null;
	const { all, counted } = gathered(events);
	const edits = new Map<string, Map<string, Edit>>();
	const marks = new Map<string, WordsJudged>();
	const carried = new Map<string, WordsJudged>();
	const history = new Map<string, WordEvent[]>();
	for (const event of all) {
		const { unit } = event;
		history.set(unit, [...(history.get(unit) ?? []), event]);
		if (event.type === 'words.changed') {
			const places = edits.get(unit) ?? new Map<string, Edit>();
			for (const [at, { from, to }] of Object.entries(event.changes)) {
				const { by, on, time } = event;
				places.set(at, { words: to, from: places.get(at)?.from ?? from, by, on, time });
			}
			edits.set(unit, places);
		} else if (counted.has(event.id)) {
			marks.set(unit, event);
			carried.delete(unit);
		} else carried.set(unit, event);
	}
	return { language: opened.language, edits, marks, carried, history };
}

/** All that happened to words, in order and each once, and the verdicts that count here. */
function gathered(events: readonly TranslationEvent[]): {
	readonly all: readonly WordEvent[];
	readonly counted: ReadonlySet<string>;
} {
	const byId = new Map<string, WordEvent>();
	const counted = new Set<string>();
	const take = (event: WordEvent, counts: boolean): void => {
		byId.set(event.id, event);
		if (counts) counted.add(event.id);
	};
	for (const event of events) {
		if (event.type === 'translation.opened') continue;
		if (event.type !== 'words.received') take(event, true);
		else for (const one of event.events) take(one, event.trusted.includes(one.by));
	}
	const place = ({ time, id }: WordEvent) => `${time} ${id}`;
	const all = [...byId.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
	return { all, counted };
}

/** Everything that happened in a language, for other devices. */
export function wordEvents(state: TranslationState): readonly WordEvent[] {
	return [...state.history.values()].flat();
}
