import { getContext, setContext } from 'svelte';
import type { Instrument } from '../../../../domain/instrument/instrument';
import { wordingOf } from '../../../../domain/instrument/wording';
import type { Direction, LanguageTag } from '../../../../domain/language/language';

/** What everything on paper shares. */
export interface Paper {
	readonly instrument: Instrument;
	/** The talk language, or null. */
	readonly talk: LanguageTag | null;
	pictureUrl(id: string): string | undefined;
	directionOf(language: LanguageTag | null): Direction | undefined;
	/** A text of texts.json in the talk language; empty where it is missing. */
	own(key: string): string;
}

const KEY = Symbol('paper');

export function providePaper(
	instrument: () => Instrument,
	talk: () => LanguageTag | null,
	pictureUrl: (id: string) => string | undefined
): void {
	setContext<Paper>(KEY, {
		get instrument() {
			return instrument();
		},
		get talk() {
			return talk();
		},
		pictureUrl,
		directionOf: (language) =>
			language === null ? undefined : instrument().languages[language]?.language.direction,
		own(key) {
			const tag = talk();
			const texts = tag === null ? null : instrument().languages[tag]?.texts;
			return (texts && wordingOf(texts, key, null)?.text) ?? '';
		}
	});
}

export function usePaper(): Paper {
	const paper = getContext<Paper | undefined>(KEY);
	if (!paper) throw new Error('Nothing is printed here');
	return paper;
}
