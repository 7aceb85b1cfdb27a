import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusOption } from '../../../domain/instrument/stimuli';
import { stimulusNumber } from '../../../domain/instrument/numbering';
import { spokenStimulus, spokenText } from '../voice/spoken';
import { spokenOption } from './name-pages';
import { namesBeside } from '../../../domain/instrument/names-beside';
import type { ItemScreenSpec } from './item-spec';
import type { Screen } from './programme';
import type { OptionView, PageView, PassageView } from './screen';
import { isWritten, writingScreen } from './writing-screen';

/** Read over the options; elsewhere what is shown is only among them. */
const READ: readonly Step['itemType'][] = ['word-picture', 'gap-word', 'text-questions'];

/** Words, sentences and texts can be read aloud. */
export const isReadAloud = ({ itemType }: Step): boolean => READ.includes(itemType);

/** The screen of one item, by the step's item type. */
export function itemScreen(spec: ItemScreenSpec): Screen {
	const { words, item, step, run, practice } = spec;
	const written = isWritten(step);
	const base = {
		id: item.id,
		practice,
		prompt: spokenText(words, item.ask ?? `instr.${step.id}`),
		heard: spokenStimulus(item, run.language),
		passage: passageOf(spec),
		gloss: item.gloss,
		place: stimulusNumber(item.id),
		aloud: isReadAloud(step) && !practice,
		run: run.id
	};
	return written
		? { ...base, kind: practice ? 'practice' : 'write', ...writingScreen(spec) }
		: { ...base, kind: practice ? 'practice' : 'item', ...choosing(spec) };
}

function choosing(spec: ItemScreenSpec): Pick<Screen, 'answered'> & Partial<Screen> {
	const { session, run, item, step } = spec;
	const selected = run.responses[item.id]?.option ?? null;
	return {
		shown: isReadAloud(step) ? (item.shown ?? null) : null,
		page: pageOf(spec),
		// A page to point at has no cards: its words are the zones.
		options: {
			mode: 'one',
			layout: layoutOf(step),
			all: (item.options ?? []).map((option) => optionView(spec, option)),
			selected: selected === null ? [] : [selected]
		},
		answered: selected !== null,
		choose: (option) =>
			void session.record('item.responded', { run: run.id, item: item.id, option })
	};
}

function layoutOf({ itemType }: Step): 'sign' | 'picture' | 'label' {
	if (itemType === 'text-questions') return 'label';
	return itemType === 'word-picture' ? 'picture' : 'sign';
}

function optionView(spec: ItemScreenSpec, option: StimulusOption): OptionView {
	const { id, picture } = option;
	if (spec.step.itemType === 'text-questions') return answerView(spec, option);
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
		spoken: spokenOption(spec.run.language, spec.item.id, { id, say: option.say })
	};
}

/** An answer to a question about a text: it is spoken too, since the text is what is tried. */
function answerView({ item, run }: ItemScreenSpec, option: StimulusOption): OptionView {
	const { id, text, picture, say } = option;
	const spoken = spokenOption(run.language, item.id, { id, text, say: say ?? text });
	return { id, label: text ?? null, shown: null, picture: picture ?? null, spoken };
}

/** R1's own name among others of equal length; null for any other option. */
function nameOption(
	{ item, run, session, step }: ItemScreenSpec,
	option: StimulusOption
): { text: string } | null {
	if (!item.options?.some((other) => other.ownName)) return null;
	const own = session.nameIn(step.strand);
	if (option.ownName) return { text: own };
	const names = session.instrument.languages[run.language]?.[step.part]?.names ?? [];
	const others = item.options.filter((other) => !other.ownName);
	const chosen = namesBeside(own, names, others.length);
	return { text: chosen[others.indexOf(option)] ?? '' };
}

function pageOf({ item, run, session, step }: ItemScreenSpec): PageView | null {
	if (!item.page) return null;
	const page = session.instrument.languages[run.language]?.[step.part]?.pages?.[item.page];
	return page ? { lines: page.lines, picture: page.picture ?? null } : null;
}

/** null where the item names none; a name that isn't there is the instrument's fault, found by its checks. */
function passageOf({ item, run, session, step }: ItemScreenSpec): PassageView | null {
	const key = item.passage;
	const passages = session.instrument.languages[run.language]?.[step.part]?.passages;
	const passage = key === undefined ? undefined : passages?.[key];
	if (key === undefined || !passage) return null;
	const { gloss: _gloss, ...read } = passage;
	return { ...read, key };
}
