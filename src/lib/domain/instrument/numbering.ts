import type { Instrument } from './instrument';
import type { LanguageTag } from '../language/language';

/**
 * The number under which a text stands in the tolkunderlag: what the pedagogue
 * says on the telephone so that the interpreter reads the right line. Texts are
 * numbered in the order of texts.json; a stimulus is called by step, form, place.
 */
export function textNumber(instrument: Instrument, language: LanguageTag, key: string): string {
	const texts = instrument.languages[language]?.texts;
	if (!texts) return '';
	const place = Object.keys(texts).indexOf(key);
	return place < 0 ? '' : String(place + 1);
}

/** `R3 A 5` for `ar.R3.A.05`; practice items read `R3 P 1`. */
export function stimulusNumber(itemId: string): string {
	return itemId
		.split('.')
		.slice(1)
		.map((part) => (/^\d+$/.test(part) ? String(Number(part)) : part))
		.join(' ');
}
