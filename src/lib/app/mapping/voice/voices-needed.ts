import type { LanguageTag } from '../../../domain/language/language';
import type { MappingSession } from '../mapping-session.svelte';
import { withTexts } from '../sitting/talk-source';

/** A language to be heard, in a variety; null: the common one. */
export interface VoiceNeed {
	readonly language: LanguageTag;
	readonly variety: string | null;
}

/** What the Latin strand is said in. */
const LATIN = 'sv';

/**
 * The languages that this mapping can speak, the one in use first. Before a talk
 * language is chosen all that have texts: each says its own name.
 */
export function voicesNeeded({ state, instrument }: MappingSession): readonly VoiceNeed[] {
	const { talk, school } = state;
	const needs: VoiceNeed[] =
		talk?.tag == null
			? withTexts(instrument).map((language) => ({ language, variety: null }))
			: [{ language: talk.tag, variety: talk.variety }];
	const schoolTag = school?.tag ?? null;
	if (schoolTag !== null) needs.push({ language: schoolTag, variety: null });
	needs.push({ language: LATIN, variety: null });
	const known = new Set<LanguageTag>();
	return needs.filter(({ language }) => {
		const first = !known.has(language);
		known.add(language);
		return first && instrument.languages[language] !== undefined;
	});
}
