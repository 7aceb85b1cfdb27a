import type { Instrument } from '../../../domain/instrument/instrument';
import { stimulusNumber, textNumber } from '../../../domain/instrument/numbering';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import { type Address, type StaffText, wordingOf } from '../../../domain/instrument/wording';
import type { LanguageTag } from '../../../domain/language/language';

/** A participant text with the number it is called by on the telephone. */
export interface NumberedText {
	readonly number: string;
	readonly key: string;
	readonly text: string;
}

export interface TextGroup {
	/** First part of the keys: `purpose`, `q`, `instr` … */
	readonly id: string;
	readonly texts: readonly NumberedText[];
}

/** All texts of a language, numbered and grouped, in the order of texts.json. */
export function textGroups(
	instrument: Instrument,
	language: LanguageTag,
	address: Address | null,
	variety: string | null = null
): readonly TextGroup[] {
	const texts = instrument.languages[language]?.texts ?? {};
	const groups = new Map<string, NumberedText[]>();
	for (const key of Object.keys(texts)) {
		const wording = wordingOf(texts, key, address, variety);
		if (!wording) continue;
		const id = key.split('.')[0] ?? key;
		const entry = { number: textNumber(instrument, language, key), key, text: wording.text };
		groups.set(id, [...(groups.get(id) ?? []), entry]);
	}
	return [...groups].map(([id, entries]) => ({ id, texts: entries }));
}

/** A stimulus that is read aloud. Secret until the sitting. */
export interface NumberedStimulus {
	readonly number: string;
	readonly text: string;
	readonly gloss: StaffText;
}

export interface StimulusGroup {
	readonly step: string;
	readonly title: StaffText;
	readonly items: readonly NumberedStimulus[];
}

/** What the mediator reads aloud in the steps, by step, form and place. */
export function stimulusGroups(
	instrument: Instrument,
	language: LanguageTag
): readonly StimulusGroup[] {
	const steps = [...instrument.reading.steps, ...instrument.writing.steps];
	return steps.flatMap((step) => {
		const stimuli = instrument.languages[language]?.[step.part]?.steps[step.id];
		if (!stimuli) return [];
		const { practice, A, B, success } = stimuli;
		const all = [...practice, ...A.items, ...(B?.items ?? []), success];
		const items = all.flatMap((item) => [
			...heardStimulus(item),
			...pictureNames(item, instrument)
		]);
		return items.length === 0 ? [] : [{ step: step.id, title: step.title, items }];
	});
}

function heardStimulus(item: StimulusItem): readonly NumberedStimulus[] {
	if (!item.heard) return [];
	return [{ number: stimulusNumber(item.id), text: item.heard.say, gloss: item.gloss }];
}

/** Names of pictures, which are read before the words (R4). */
function pictureNames(item: StimulusItem, { concepts }: Instrument): readonly NumberedStimulus[] {
	return (item.options ?? []).flatMap(({ id, say, concept }) => {
		const named = concepts.concepts.find((one) => one.id === concept);
		const gloss = named ? { sv: named.sv, en: named.en } : item.gloss;
		return say ? [{ number: `${stimulusNumber(item.id)} ${id}`, text: say, gloss }] : [];
	});
}
