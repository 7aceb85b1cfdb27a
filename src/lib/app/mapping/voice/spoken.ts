import { stimulusNumber, textNumber } from '../../../domain/instrument/numbering';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import { wordingOf } from '../../../domain/instrument/wording';
import type { LanguageTag } from '../../../domain/language/language';
import type { SpokenClass } from '../../../domain/voice/utterances';
import type { WordSource } from '../sitting/talk-source';

export type { WordSource };

/** Something the screen can say. */
export interface Spoken {
	/** Key in texts.json, or item id for a stimulus: what `voice.used` logs. */
	readonly ref: string;
	readonly class: SpokenClass;
	/** The language it is said in; voices of no other will do. */
	readonly language: LanguageTag;
	readonly text: string;
	readonly say: string;
	/** Number in the tolkunderlag, as the pedagogue says it on the telephone. */
	readonly number: string;
}

/** A text of texts.json, ready to be shown and spoken; null where the language lacks it. */
export function spokenText(
	source: WordSource,
	key: string,
	kind: 'instruction' | 'option' = 'instruction'
): Spoken | null {
	const texts = source.instrument.languages[source.language]?.texts;
	const wording = texts ? wordingOf(texts, key, source.address, source.variety) : undefined;
	if (!wording) return null;
	return {
		ref: key,
		class: kind,
		language: source.language,
		...wording,
		number: textNumber(source.instrument, source.language, key)
	};
}

/** The sound of a stimulus item, or null where it is read and not heard. */
export function spokenStimulus(item: StimulusItem, language: LanguageTag): Spoken | null {
	if (!item.heard) return null;
	const number = stimulusNumber(item.id);
	return { ref: item.id, class: 'stimulus', language, ...item.heard, number };
}
