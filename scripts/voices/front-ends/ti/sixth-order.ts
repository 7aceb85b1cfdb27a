import type { Sign } from './fidel';

/**
 * Stems whose ɨ no rule finds: index of the sign that has one. anɨstäyti:
 * en.wikipedia.org/wiki/Tigrinya_grammar; ɨngliz is borrowed, zɨrzɨr doubles its root.
 */
const STEMS: readonly (readonly [stem: string, at: number])[] = [
	['ኣንስተ', 1],
	['እንግሊ', 2],
	['ዝርዝራ', 2]
];

/**
 * Of which signs of a word the vowel is heard. Every order but the sixth always;
 * the sixth is ɨ or nothing. A syllable is a consonant, a vowel and at most one
 * consonant more, and a word ends in no ɨ (ling.upenn.edu/courses/ling202/Sketch;
 * Buckley 1994, “Tigrinya vowel features”: ɨ is set in where syllables need it).
 *
 * Where more than one reading has such syllables: a word begins with prefixes,
 * which keep their vowel, so syllables are counted from the end (mɨmɨskar,
 * nɨmɨnbab); after a vowel within the word they are counted from there (tənbɨbu,
 * ʔarbɨʕa). What stems and suffixes are isn't seen, so some are read otherwise
 * than people do.
 */
export function heardVowels(signs: readonly Sign[]): readonly boolean[] {
	const heard = signs.map((sign, index) => sign.vowel !== 'ɨ' || keepsVowel(signs, index));
	const from = signs.findIndex(({ vowel }) => vowel !== 'ɨ');
	const first = from < 0 ? signs.length : from;
	countFromEnd(signs, heard, first);
	countFromVowel(signs, heard, first);
	return heard;
}

/** The sixth order's vowel is heard whatever comes before the sign. */
function keepsVowel(signs: readonly Sign[], index: number): boolean {
	const [sign, next] = [signs[index], signs[index + 1]];
	if (!sign || index === 0) return true;
	if (!next) return false;
	// The last consonant of a word closes a syllable, and can't without a vowel before it.
	const closesWord = index + 2 === signs.length && next.vowel === 'ɨ';
	const calls = callsForVowel(sign, next, signs[index - 1]);
	return sign.double || sign.rounded || next.double || closesWord || calls || inStem(signs, index);
}

function inStem(signs: readonly Sign[], index: number): boolean {
	const word = signs.map(({ letter }) => letter).join('');
	return STEMS.some(([stem, at]) => index >= at && word.startsWith(stem, index - at));
}

/**
 * ኸ and ቐ are what ከ and ቀ become after a vowel: ድምጽኹም dɨmtsɨxum, not dɨmɨtsxum.
 * Of two consonants before ይ or ው the second has a vowel: ክርስትያን kɨrɨstɨjan.
 */
function callsForVowel({ consonant }: Sign, next: Sign, before: Sign | undefined): boolean {
	if (['x', 'xʼ'].includes(next.consonant)) return true;
	const cluster = before?.vowel === 'ɨ' && !isGlide(consonant);
	return cluster && isGlide(next.consonant) && next.vowel !== 'ɨ';
}

function isGlide(consonant: string): boolean {
	return consonant === 'j' || consonant === 'w';
}

/** The signs before the first other vowel: a vowel before each consonant that ends a syllable. */
function countFromEnd(signs: readonly Sign[], heard: boolean[], end: number): void {
	for (let index = end - 1; index >= 0; index--) {
		const last = index === signs.length - 1;
		if (!last && !heard[index + 1]) heard[index] = true;
	}
}

/** The signs after it: every other consonant ends a syllable. */
function countFromVowel(signs: readonly Sign[], heard: boolean[], start: number): void {
	for (let index = start + 1; index < signs.length; index++)
		if (!heard[index] && !heard[index - 1]) heard[index] = true;
}
