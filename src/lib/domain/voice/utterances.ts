import { stepById, type Instrument } from '../instrument/instrument';
import type { StepId } from '../instrument/ladder';
import type { StimulusOption, StepStimuli } from '../instrument/stimuli';
import { type Address, AddressSchema, type StaffText } from '../instrument/wording';
import type { LanguageTag } from '../language/language';
import { asHeard } from './heard';
import { type VoicePart, isCoreText, partOfText } from './parts';
import { sameSay } from './say-hash';

/** What is said decides which voices may say it. */
export type SpokenClass = 'instruction' | 'option' | 'stimulus';

/** One place where something is said. */
export interface Use {
	/** Key in texts.json, item id, or `<item id>.<option id>`. */
	readonly ref: string;
	readonly form: Address | null;
	readonly class: SpokenClass;
	readonly part: VoicePart;
	/** The step it belongs to; null for what is said elsewhere. */
	readonly step: StepId | null;
	/** What is shown, in the language. */
	readonly text: string;
	/** What it means, for who records and reviews; null where only the screen's own words tell. */
	readonly gloss: StaffText | null;
	/** Without it a mapping can't be led: recorded and reviewed first. */
	readonly core: boolean;
}

/** Something to be said in a language: one clip, however many places say it. */
export interface Utterance {
	/** Fully vowelled or spelled out, NFC; unique. */
	readonly say: string;
	/** Never empty; the first is the most important. */
	readonly uses: readonly [Use, ...Use[]];
}

/**
 * Everything that a language says to participants, most important first and
 * each once: what the beginning and the core questions need, then the stimuli,
 * then the rest.
 *
 * @param variety null: the common wording.
 */
export function utterancesOf(
	instrument: Instrument,
	language: LanguageTag,
	variety: string | null = null
): readonly Utterance[] {
	const all = [
		...textUses(instrument, language, variety),
		...stimulusUses(instrument, language, 'reading'),
		...stimulusUses(instrument, language, 'writing')
	];
	const bySay = new Map<string, [Use, ...Use[]]>();
	for (const { say, use } of all.sort((one, other) => rank(one.use) - rank(other.use))) {
		const known = bySay.get(say);
		if (known) known.push(use);
		else bySay.set(say, [use]);
	}
	return [...bySay].map(([say, uses]) => ({ say, uses }));
}

/** A stimulus anywhere is a stimulus: the strictest rule for a voice counts. */
export function classOf(utterance: Utterance): SpokenClass {
	const classes = utterance.uses.map((use) => use.class);
	if (classes.includes('stimulus')) return 'stimulus';
	return classes.includes('instruction') ? 'instruction' : 'option';
}

interface Said {
	readonly say: string;
	readonly use: Use;
}

const rank = (use: Use): number => {
	if (use.class === 'stimulus') return 1;
	return use.core ? 0 : 2;
};

function textUses(instrument: Instrument, language: LanguageTag, variety: string | null): Said[] {
	const texts = instrument.languages[language]?.texts ?? {};
	return Object.entries(texts).flatMap(([ref, entry]) => {
		const wording = (variety !== null && entry.varieties?.[variety]) || entry;
		const rest = {
			ref,
			class: ref.includes('.o.') ? ('option' as const) : ('instruction' as const),
			part: partOfText(ref),
			step: null,
			gloss: glossOfText(instrument, ref),
			core: isCoreText(instrument, ref)
		};
		const forms = AddressSchema.options.flatMap((form) => {
			const own = wording[form];
			return own ? [{ form, ...own }] : [];
		});
		return [{ form: null, text: wording.text, say: wording.say }, ...forms].map(
			({ form, text, say }) => ({ say: sameSay(say ?? text), use: { ...rest, form, text } })
		);
	});
}

function glossOfText(instrument: Instrument, ref: string): StaffText | null {
	const sv = instrument.languages['sv']?.texts?.[ref]?.text;
	const en = instrument.languages['en']?.texts?.[ref]?.text;
	return sv !== undefined && en !== undefined ? { sv, en } : null;
}

function stimulusUses(
	instrument: Instrument,
	language: LanguageTag,
	part: 'reading' | 'writing'
): Said[] {
	const steps = instrument.languages[language]?.[part]?.steps ?? {};
	return Object.entries(steps).flatMap(([id, stimuli]) => usesOfStep(instrument, id, stimuli));
}

function usesOfStep(instrument: Instrument, id: StepId, stimuli: StepStimuli): Said[] {
	const step = stepById(instrument, id);
	if (!step) return [];
	const base = { form: null, step: id, core: true } as const;
	const part: VoicePart = step.strand === 'latin' ? 'latin' : step.part;
	const items = [
		...stimuli.practice,
		...stimuli.A.items,
		...(stimuli.B?.items ?? []),
		stimuli.success
	];
	return items.flatMap((item) => {
		const heard = (step.recogniseFirst ? asHeard(item) : item).heard;
		const own: Said[] = heard
			? [
					{
						say: sameSay(heard.say),
						use: {
							...base,
							part,
							ref: item.id,
							class: 'stimulus',
							text: heard.text,
							gloss: item.gloss
						}
					}
				]
			: [];
		const options = (item.options ?? []).flatMap((option): Said[] => {
			const say = sayOfOption(step.itemType, option);
			if (say === undefined) return [];
			const gloss = glossOfOption(instrument, option);
			const ref = `${item.id}.${option.id}`;
			const use = { ...base, part, ref, class: 'option' as const, text: option.text ?? say, gloss };
			return [{ say: sameSay(say), use }];
		});
		return [...own, ...options];
	});
}

/** The answers to a question about a text are spoken too, since the text is what is tried. */
function sayOfOption(itemType: string, { say, text }: StimulusOption): string | undefined {
	return itemType === 'text-questions' ? (say ?? text) : say;
}

function glossOfOption(instrument: Instrument, { concept }: StimulusOption): StaffText | null {
	const found = instrument.concepts.concepts.find(({ id }) => id === concept);
	return found ? { sv: found.sv, en: found.en } : null;
}
