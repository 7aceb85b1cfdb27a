import type { Letter } from './read-word';

/** Endings of case, of the link and of “a”, and persons; never stressed. */
const ENDINGS = /(ine|ime|ekê|ekî|eke|ek|yê|ya|yên|ê|ên|a|im|in|it)$/u;
/** Finite verbs with the prefix that takes the stress, and those whose di- doesn't. */
const PREFIXED = /^(bi|na|ni)[^aeêiîouû].*(im|in|e|it)$|^ne(kir|bû|hat|girt|xwend|nivîs|da)/u;
const PRESENT = /^(di|na|ni|bi).*(im|in|e|it)$/u;
/** Words that only look like either. */
const NO_VERBS = new Set(
	'birin bizin bihîstin bijartin dibistan din didin name nasîn navîn nivîs nivîsîn nivîsandin nexwe bihîste'.split(
		' '
	)
);
const NO_ENDINGS = new Set(
	'gelek bira wisa dinya naha niha kurdî hêja çira derya keçik pira ava tenê erê dîsa pêşî yanê rê dê jê pê lê tê vê wê kê'.split(
		' '
	)
);

/** Words that lean on another: without stress, unless they stand alone. */
const LEANING = new Set('li ji bi di û ku de re ve e ye in ne ya yê yên jî yan'.split(' '));

/**
 * Index of the vowel that bears the stress; null for none. The last syllable of a
 * noun or adjective without its endings, of an infinitive, and of a verb's stem;
 * but bi-, na-, ne- before it (Thackston 2006, Kurmanji Kurdish, “Stress”, rules 4 and
 * 5; for the prefixes, where regions differ, what Magin's thesis, 4.3, says of his
 * rules; the book's own page wasn't at hand). What is a stem and what an ending is
 * read off the spelling, so some words are stressed wrong.
 */
export function stressedVowel(
	word: string,
	letters: readonly Letter[],
	inPhrase: boolean
): number | null {
	const vowels = letters.flatMap(({ vowel }, index) => (vowel ? [index] : []));
	const last = vowels.at(-1) ?? null;
	const lower = word.toLowerCase();
	if (inPhrase && LEANING.has(lower)) return null;
	if (vowels.length < 2) return last;
	const verb = !NO_VERBS.has(lower);
	if (verb && PREFIXED.test(lower)) return vowels[0] ?? last;
	if (verb && PRESENT.test(lower)) return vowels.at(-2) ?? last;
	if (NO_ENDINGS.has(lower) || /(in|im|it)$/u.test(lower)) return last;
	const [ending] = ENDINGS.exec(lower) ?? [''];
	const added = [...(ending ?? '')].filter((letter) => 'aeêiîouû'.includes(letter)).length;
	return vowels.at(-1 - added) ?? vowels[0] ?? last;
}
