import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusItem, StimulusOption } from '../../../domain/instrument/stimuli';
import { stimulusNumber } from '../../../domain/instrument/numbering';
import type { RunState } from '../../../domain/mapping/state';
import type { Stroke } from '../../../domain/mapping/stroke';
import type { MappingSession } from '../mapping-session.svelte';
import { spokenStimulus, spokenText, type WordSource } from '../voice/spoken';
import { pictureName } from './name-pages';
import { namesBeside } from '../../../domain/instrument/names-beside';
import type { Screen } from './programme';
import type { OptionView, PageView } from './screen';
import { writingActions } from './writing-actions';

export interface ItemScreenSpec {
	readonly session: MappingSession;
	readonly words: WordSource;
	readonly run: RunState;
	readonly step: Step;
	readonly item: StimulusItem;
	readonly practice: boolean;
	readonly strokes: readonly Stroke[];
}

const WRITTEN = new Set(['pen-control', 'copy', 'from-memory', 'dictation']);

/** The screen of one item, by the step's item type. */
export function itemScreen(spec: ItemScreenSpec): Screen {
	const { words, item, step, run, practice } = spec;
	const written = WRITTEN.has(step.itemType);
	const base = {
		id: item.id,
		practice,
		prompt: spokenText(words, item.ask ?? `instr.${step.id}`),
		heard: spokenStimulus(item),
		gloss: item.gloss,
		place: stimulusNumber(item.id),
		run: run.id
	};
	return written
		? { ...base, kind: practice ? 'practice' : 'write', ...writing(spec) }
		: { ...base, kind: practice ? 'practice' : 'item', ...choosing(spec) };
}

function writing(spec: ItemScreenSpec): Pick<Screen, 'writing' | 'answered'> & Partial<Screen> {
	const { item, run, strokes, session } = spec;
	const mode = run.responses[item.id]?.option === 'paper' ? 'paper' : 'screen';
	const model = item.shown?.ownName ? { text: session.name } : (item.shown ?? null);
	return {
		writing: {
			model: spec.step.itemType === 'from-memory' ? null : model,
			strokes,
			mode,
			private: item.shown?.ownName === true
		},
		answered: strokes.length > 0 || mode === 'paper',
		...writingActions(spec)
	};
}

function choosing(spec: ItemScreenSpec): Pick<Screen, 'answered'> & Partial<Screen> {
	const { session, run, item, step } = spec;
	const selected = run.responses[item.id]?.option ?? null;
	const layout = step.itemType === 'word-picture' ? 'picture' : 'sign';
	return {
		shown: step.itemType === 'word-picture' ? (item.shown ?? null) : null,
		page: pageOf(spec),
		// A page to point at has no cards: its words are the zones.
		options: {
			mode: 'one',
			layout,
			all: (item.options ?? []).map((option) => optionView(spec, option)),
			selected: selected === null ? [] : [selected]
		},
		answered: selected !== null,
		choose: (option) =>
			void session.record('item.responded', { run: run.id, item: item.id, option })
	};
}

function optionView(spec: ItemScreenSpec, option: StimulusOption): OptionView {
	const { id, picture } = option;
	const shown = {
		...(option.text && { text: option.text }),
		...(option.also && { also: option.also })
	};
	const own = nameOption(spec, option) ?? shown;
	return {
		id,
		label: null,
		shown: picture ? null : own,
		picture: picture ?? null,
		spoken: pictureName(spec.item.id, option)
	};
}

/** R1's own name among others of equal length; null for any other option. */
function nameOption(
	{ item, run, session, step }: ItemScreenSpec,
	option: StimulusOption
): { text: string } | null {
	if (!item.options?.some((other) => other.ownName)) return null;
	if (option.ownName) return { text: session.name };
	const names = session.instrument.languages[run.language]?.[step.part]?.names ?? [];
	const others = item.options.filter((other) => !other.ownName);
	const chosen = namesBeside(session.name, names, others.length);
	return { text: chosen[others.indexOf(option)] ?? '' };
}

function pageOf({ item, run, session, step }: ItemScreenSpec): PageView | null {
	if (!item.page) return null;
	const page = session.instrument.languages[run.language]?.[step.part]?.pages?.[item.page];
	return page ? { lines: page.lines, picture: page.picture ?? null } : null;
}
