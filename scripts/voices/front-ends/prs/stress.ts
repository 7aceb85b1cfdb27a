import type { Sound } from '../perso-arabic/sounds';

/** No verbs, for all that they begin or end like one. */
const NO_VERBS = /^(بِسیار|بِهتَر|نَفَر|عَدَد|قَدَم|قَلَم|بَلَند|هوشمَند|خِرَد|سَبَد|مَسجِد|مَریَم)/u;
/** Verb forms with a prefix that takes the stress. */
const PREFIXED = /^(می|نَمی)\u200c|^(بِ|نَ(?!وِ)).+(َم|ی?یم|ی?ید|َد|َند)$/u;
/** What is never stressed at the end: the link to the next word; persons, pronouns, “a”. */
const LINK = /[\u0650\u0654]$/u;
const ENDINGS =
	/(\u200c?اَم|\u200cاید|\u200cایم|\u200cاَند|\u200cای|(?<!\u0650)ید|(?<!\u0650)یم|َم|َش|َد|َند|(?<=خُوْد)تان|(?<=[^\u0650\u064eاو])ی)$/u;

/** Words that lean on another: without stress, unless they stand alone. */
const LEANING = new Set('اَز بَه دَر با کِه را وَ تا یا اَست هَم بَرایِ'.split(' '));
/** Small words with the stress first. */
const FIRST = new Set('اَگَر چِرا اَمّا شایَد نَخَیر'.split(' '));

/**
 * Index of the vowel that bears the stress; null for none. As in Persian
 * (liquisearch.com/persian_phonology/stress; jahanshiri.ir/fa/en/phonology-stress):
 * the last syllable of a word, but never what is added for the person, the link or
 * “a”; in a verb the prefix. Read off the spelling, so a noun that ends like a verb
 * may be said like one.
 */
export function stressedVowel(
	word: string,
	sounds: readonly Sound[],
	inPhrase: boolean
): number | null {
	const vowels = sounds.flatMap(({ vowel }, index) => (vowel ? [index] : []));
	if (inPhrase && LEANING.has(word)) return null;
	if (FIRST.has(word)) return vowels[0] ?? null;
	if (PREFIXED.test(word) && !NO_VERBS.test(word)) return vowels[0] ?? null;
	const stem = word.replace(LINK, '');
	const link = stem === word ? 0 : 1;
	const added = ENDINGS.test(stem) && !NO_VERBS.test(stem) ? 1 : 0;
	return vowels.at(-1 - link - added) ?? vowels[0] ?? null;
}
