import type { ConsonantSign } from './sounds';

/** What each letter says as a consonant. */
export const CONSONANTS: Readonly<Record<string, ConsonantSign>> = {
	ء: 'ʔ',
	أ: 'ʔ',
	ؤ: 'ʔ',
	إ: 'ʔ',
	ئ: 'ʔ',
	آ: 'ʔ',
	ب: 'b',
	ت: 't',
	ث: 'θ',
	ج: 'dʒ',
	ح: 'ħ',
	خ: 'x',
	د: 'd',
	ذ: 'ð',
	ر: 'r',
	ز: 'z',
	س: 's',
	ش: 'ʃ',
	ص: 'sˤ',
	ض: 'dˤ',
	ط: 'tˤ',
	ظ: 'ðˤ',
	ع: 'ʕ',
	غ: 'ɣ',
	ف: 'f',
	ق: 'q',
	ك: 'k',
	ل: 'l',
	م: 'm',
	ن: 'n',
	ه: 'h',
	و: 'w',
	ي: 'j',
	ة: 't'
};
/** Sun letters: the article's l becomes like them. */
export const SUN = new Set('تثدذرزسشصضطظلن');
