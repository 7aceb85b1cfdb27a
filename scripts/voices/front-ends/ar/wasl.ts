import type { Letter } from './letters';
import type { VowelSign } from './sounds';

/** Letters that lean on the next word, written in one with it. */
const LEANING = 'وفبلكأ';

/**
 * The vowel of the alif that begins `word` when nothing precedes; null where the
 * word doesn't begin with hamzat al-waṣl. Only the article's is known unwritten.
 */
export function startsWithWasl(word: readonly Letter[]): VowelSign | 'unknown' | null {
	const first = word[0];
	if (!first || word.length < 2 || (first.base !== 'ا' && first.base !== 'ٱ')) return null;
	if (first.shadda || first.sukun || first.tanwin || first.dagger) return null;
	return first.vowel ?? (articleAt(word) === 0 ? 'a' : 'unknown');
}

/** Where the article's alif stands (0, or after what leans on it); null without one. */
export function articleAt(word: readonly Letter[]): number | null {
	const alif = leaningLetters(word);
	const [first, lam, next] = word.slice(alif, alif + 3);
	if (!first || !lam || !next || (first.base !== 'ا' && first.base !== 'ٱ')) return null;
	if (lam.base !== 'ل' || lam.tanwin || lam.dagger) return null;
	if (first.shadda || first.sukun || (first.vowel !== null && first.vowel !== 'a')) return null;
	// الِاسْم: the l carries the vowel that joins it to a waṣl. Elsewhere a vowel makes it part of the stem: وَالِد.
	if (lam.vowel !== null && !lam.shadda)
		return lam.vowel === 'i' && next.base === 'ا' ? alif : null;
	// With shadda it is الَّذِي and its kin, or a stem as in وَالَّى; only a word's own alif is certain.
	if (lam.shadda) return alif === 0 || lam.vowel === 'a' ? alif : null;
	return alif;
}

/** Where the article's l stands, also in لِلْ, which drops the alif. */
export function articleLamAt(word: readonly Letter[]): number | null {
	const alif = articleAt(word);
	if (alif !== null) return alif + 1;
	const after = leaningLetters(word);
	const [li, lam, next] = word.slice(after - 1, after + 2);
	const joined = li?.base === 'ل' && li.vowel === 'i' && lam?.base === 'ل' && next !== undefined;
	return joined && lam.vowel === null && !lam.shadda ? after : null;
}

/** Is the alif at `index` hamzat al-waṣl inside a written word: silent? */
export function waslAt(word: readonly Letter[], index: number): boolean {
	const letter = word[index];
	const before = word[index - 1];
	if (!letter || !before || (letter.base !== 'ا' && letter.base !== 'ٱ')) return false;
	if (letter.base === 'ٱ') return true;
	if (letter.vowel !== null || letter.sukun || letter.shadda) return false;
	if (before.tanwin || before.dagger) return false;
	// An alif lengthens an a alone: after i or u it is silent.
	if (before.vowel === 'i' || before.vowel === 'u') return word[index + 1] !== undefined;
	if (leaningLetters(word) !== index || before.vowel !== 'a') return false;
	if (articleAt(word) === index) return true;
	const [next, ...rest] = word.slice(index + 1);
	const voiced = rest.some(({ vowel, base }) => vowel !== null || base === 'ا');
	if (!next || !voiced || !'وف'.includes(before.base)) return false;
	// وَاسْمِي, فَاتَّصَلَ against وَاحِد, وَاضِح, فَاصّ: the waṣl stands before two consonants.
	return next.sukun || (next.shadda && 'تدطظز'.includes(next.base));
}

/** How many letters at the start may lean on what follows. */
function leaningLetters(word: readonly Letter[]): number {
	let count = 0;
	while (count < 2 && LEANING.includes(word[count]?.base ?? '') && isShort(word[count])) count++;
	return count;
}

function isShort(letter: Letter | undefined): boolean {
	return letter !== undefined && letter.vowel !== null && !letter.tanwin && !letter.shadda;
}
