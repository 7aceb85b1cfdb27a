import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import { stimulusNumber } from '../../../domain/instrument/numbering';
import type { RunState } from '../../../domain/mapping/state';
import { nextToRecognise } from '../../../domain/scoring/recognised';
import type { MappingSession } from '../mapping-session.svelte';
import { asHeard } from '../../../domain/voice/heard';
import { spokenStimulus, spokenText, type WordSource } from '../voice/spoken';
import type { Screen } from './programme';

/**
 * Before words are read in Swedish, each is heard and its picture pointed out, so that only
 * known words are tried. Each word has a place of its own in `item.shown`.
 */
const MARK = '.know';

/** The place of a word's hearing, apart from the item that is read later. */
export const knowingId = (item: StimulusItem): string => `${item.id}${MARK}`;

/** The word that is heard at this place; undefined where the place is another. */
export function heardAt(pool: readonly StimulusItem[], at: string): StimulusItem | undefined {
	return pool.find((item) => knowingId(item) === at);
}

/** Where the next word is heard; null when enough are known, or can't be any more. */
export function nextKnowing(step: Step, run: RunState, pool: readonly StimulusItem[]) {
	if (!step.recogniseFirst) return null;
	const heard = new Set(
		pool.flatMap((item) => (run.shown.includes(knowingId(item)) ? [item.id] : []))
	);
	const next = nextToRecognise(pool, run.recognised, heard, step.rule.items);
	return next ? knowingId(next) : null;
}

/** Read and not heard: what the pool's item is after its word was pointed out. */
export function asRead(item: StimulusItem): StimulusItem {
	const { heard: _heard, ...read } = item;
	return read;
}

/** “You hear a word. Show its picture. If you don't know it, go on.” */
export function knowingScreen(
	session: MappingSession,
	words: WordSource,
	run: RunState,
	item: StimulusItem
): Screen {
	const selected = run.recognised[item.id];
	return {
		kind: 'practice',
		id: knowingId(item),
		practice: true,
		prompt: spokenText(words, `instr.${run.step}.know`),
		heard: spokenStimulus(asHeard(item), run.language),
		gloss: item.gloss,
		place: stimulusNumber(item.id),
		run: run.id,
		options: {
			mode: 'one',
			layout: 'picture',
			// A picture's name would be the answer.
			all: (item.options ?? []).map(({ id, picture }) => ({
				id,
				label: null,
				shown: null,
				picture: picture ?? null,
				spoken: null
			})),
			selected: selected === undefined ? [] : [selected]
		},
		answered: selected !== undefined,
		choose: (option) =>
			void session.record('stimulus.recognised', { run: run.id, item: item.id, option })
	};
}
