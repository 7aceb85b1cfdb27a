import type { Segment } from './so-word';

/**
 * Where the voice puts its stress, as the index of a vowel segment.
 *
 * Somali has no stress but one high-toned mora a word, the last or the last but
 * one (en.wikipedia.org/wiki/Somali_phonology): ínan “boy”, inán “girl”. It is
 * not written, and which of the two it is follows from gender, number, case and
 * place in the sentence. A reader of spelling alone can't know it, so the voice
 * takes the last mora but one, that of most masculine nouns in their base form.
 * A long vowel or a diphthong has two morae.
 *
 * The one thing the spelling shows is an article: before -ta, -da, -dha, -sha
 * stands a feminine noun, whose last mora is then the last but one of the whole
 * (shaqó, shaqáda); before -ka, -ga a masculine one, which keeps its own (gúri,
 * gúriga). Not so for -ha: it stands as often after a plural in -o, with its
 * high tone last (warqadáha).
 *
 * Not known, and therefore often wrong: feminine nouns without article (hooyo,
 * waddo), numerals (tobán is said tóban here), names, plurals (miisas), the
 * subject's case, and verbs.
 */
export function stressedVowel(word: readonly Segment[]): number {
	const vowels = word.flatMap(({ vowel }, index) => (vowel ? [index] : []));
	return lastMoraButOne(word, masculineArticle(word, vowels) ? vowels.slice(0, -1) : vowels);
}

function lastMoraButOne(word: readonly Segment[], vowels: readonly number[]): number {
	const last = vowels.at(-1) ?? 0;
	return heavy(word, last) ? last : (vowels.at(-2) ?? last);
}

/** A long vowel, or one with y or w after it in the same syllable. */
function heavy(word: readonly Segment[], index: number): boolean {
	const glide = ['y', 'w'].includes(word[index + 1]?.letter ?? '');
	return word[index]?.long === true || (glide && !word[index + 2]?.vowel);
}

/** Pronouns with the high tone on their second mora, not a noun with its article. */
const PRONOUNS = new Set('aniga adiga isaga iyaga annaga innaga idinka'.split(' '));

/** -ka or -ga after a noun of two syllables or more; possessives (-kayga, -taada) aren't meant. */
function masculineArticle(word: readonly Segment[], vowels: readonly number[]): boolean {
	const [consonant, vowel] = word.slice(-2);
	if (vowels.length < 3 || !consonant || !['k', 'g'].includes(consonant.letter)) return false;
	if (vowel?.letter !== 'a' || vowel.long) return false;
	return !PRONOUNS.has(word.map(({ letter }) => letter).join(''));
}
