import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import type { Phoneme } from '../word-by-word';
import { BEFORE_VELAR, CONSONANTS, ROLLED, VOWELS } from './letters';

export interface Letter extends Phoneme {
	readonly letter: string;
	readonly vowel: boolean;
}

/**
 * A word's letters and their sounds; a doubled consonant is said once. `from`: where
 * the word begins. A fault is a sign that is no letter of Kurmanji, and a word
 * without a vowel or in capitals alone: how that is said only its writer knows.
 */
export function readWord(word: string, from: number): Result<readonly Letter[], SilentSign> {
	const lower = word.toLowerCase();
	const strange = [...lower].find((sign) => !(sign in VOWELS) && !(sign in CONSONANTS));
	if (strange !== undefined) return err({ sign: strange, at: from + lower.indexOf(strange) });
	const voiceless = ![...lower].some((letter) => letter in VOWELS);
	if (voiceless || (word.length > 1 && word === word.toUpperCase()))
		return err({ sign: word, at: from });
	const letters = [...lower];
	return ok(
		letters.flatMap((letter, index): readonly Letter[] => {
			const vowel = VOWELS[letter];
			if (vowel) return [{ ...vowel, letter, vowel: true }];
			const consonant = consonantAt(letters, index);
			return consonant ? [{ ...consonant, letter, vowel: false }] : [];
		})
	);
}

/** Null for the second of two that are one. */
function consonantAt(letters: readonly string[], index: number): Phoneme | null {
	const letter = letters[index] ?? '';
	const [before, after, then] = [letters[index - 1], letters[index + 1], letters[index + 2]];
	if (before === letter) return null;
	if (letter === 'r' && (before === undefined || after === 'r')) return ROLLED;
	const velar = after === 'g' || after === 'k';
	if (letter === 'n' && velar && !(then !== undefined && then in VOWELS)) return BEFORE_VELAR;
	return CONSONANTS[letter] ?? null;
}
