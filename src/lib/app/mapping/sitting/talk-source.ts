import type { Instrument } from '../../../domain/instrument/instrument';
import type { LanguageTag } from '../../../domain/language/language';
import type { MappingState } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';
import type { Address } from '../../../domain/instrument/wording';

/** Where participant words are taken from. */
export interface WordSource {
	readonly instrument: Instrument;
	readonly language: LanguageTag;
	/** Variety of the language; null: the common wording. */
	readonly variety: string | null;
	readonly address: Address | null;
}

/**
 * The language of the participant's texts: the talk language where it has
 * texts, before it is chosen the first that has; null where there are none.
 * Never another language in its place.
 */
export function textLanguage(state: MappingState, instrument: Instrument): LanguageTag | null {
	if (state.talk === null) return withTexts(instrument)[0] ?? null;
	const { tag } = state.talk;
	return tag !== null && withTexts(instrument).includes(tag) ? tag : null;
}

export function withTexts(instrument: Instrument): readonly LanguageTag[] {
	return Object.keys(instrument.languages).filter((tag) => instrument.languages[tag]?.texts);
}

/** Where participant words are taken from; null where the talk language has none. */
export function talkSource(session: MappingSession): WordSource | null {
	const { state, instrument } = session;
	const language = textLanguage(state, instrument);
	return language === null
		? null
		: {
				instrument,
				language,
				variety: state.talk?.variety ?? null,
				address: state.address
			};
}
