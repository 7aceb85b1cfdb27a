import { type Instrument } from '../../../domain/instrument/instrument';
import { stimulusNumber, textNumber } from '../../../domain/instrument/numbering';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import { type Address, wordingOf } from '../../../domain/instrument/wording';
import type { LanguageTag } from '../../../domain/language/language';

/** Something the screen can say. */
export interface Spoken {
	/** Key in texts.json, or item id for a stimulus: what `voice.used` logs. */
	readonly ref: string;
	readonly class: 'instruction' | 'option' | 'stimulus';
	readonly text: string;
	readonly say: string;
	/** Number in the tolkunderlag, as the pedagogue says it on the telephone. */
	readonly number: string;
}

/** Where participant words are taken from. */
export interface WordSource {
	readonly instrument: Instrument;
	readonly language: LanguageTag;
	readonly address: Address | null;
}

/** A text of texts.json, ready to be shown and spoken; null where the language lacks it. */
export function spokenText(
	source: WordSource,
	key: string,
	kind: 'instruction' | 'option' = 'instruction'
): Spoken | null {
	const texts = source.instrument.languages[source.language]?.texts;
	const wording = texts ? wordingOf(texts, key, source.address) : undefined;
	if (!wording) return null;
	return {
		ref: key,
		class: kind,
		...wording,
		number: textNumber(source.instrument, source.language, key)
	};
}

/** The sound of a stimulus item, or null where it is read and not heard. */
export function spokenStimulus(item: StimulusItem): Spoken | null {
	if (!item.heard) return null;
	return { ref: item.id, class: 'stimulus', ...item.heard, number: stimulusNumber(item.id) };
}

/** A word to be read, said aloud: where it has to be known by ear first. */
export function asHeard(item: StimulusItem): StimulusItem {
	const text = item.shown?.text;
	if (item.heard || text === undefined) return item;
	return { ...item, heard: { text, say: text } };
}
