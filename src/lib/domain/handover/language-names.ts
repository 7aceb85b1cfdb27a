import type { Instrument } from '../instrument/instrument';
import type { StaffText } from '../instrument/wording';
import { asTyped } from './words/words';

/** A language's name; one we have no data for stands as it was typed. */
export function languageName(instrument: Instrument, tag: string): StaffText {
	const language = Object.hasOwn(instrument.languages, tag)
		? instrument.languages[tag]?.language
		: undefined;
	return language ? { sv: language.sv, en: language.en } : asTyped(tag);
}
