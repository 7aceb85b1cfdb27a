import type { StaffLanguage } from '../../language/language';
import type { Handover } from '../handover';
import { type Words, WORDS } from '../words/words';

/** What every part of the report is made from. */
export interface Context {
	readonly handover: Handover;
	readonly language: StaffLanguage;
	readonly words: Words;
}

export function contextOf(handover: Handover, language: StaffLanguage): Context {
	return { handover, language, words: WORDS[language] };
}
