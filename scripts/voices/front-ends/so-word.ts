import { err, ok, type Result } from '../../../src/lib/domain/result';
import type { SilentSign } from './front-end';
import { CONSONANTS, DIGRAPHS, DOUBLED, HAMZA, VOWELS } from './so-letters';

/** One letter, digraph or long vowel of a word, as it is spelled. */
export interface Segment {
	/** `sh`, `b`, `'`, `a`; a long vowel as one letter with `long`. */
	readonly letter: string;
	readonly vowel: boolean;
	readonly long: boolean;
}

interface Placed extends Segment {
	readonly sign: string;
	readonly at: number;
}

/**
 * A word of Somali spelling in segments. `from` is where it begins in the whole
 * text. A lone consonant becomes its everyday name, the consonant with a short
 * a. A fault is a sign without a Somali sound, or a spelling that no Somali word
 * has and that would be read wrong in silence: a foreign word or an abbreviation
 * has to be spelled as it is said.
 */
export function wordSegments(word: string, from: number): Result<readonly Segment[], SilentSign> {
	const placed: Placed[] = [];
	for (let at = 0; at < word.length;) {
		const sign = signAt(word, at);
		const segment = segmentOf(sign);
		if (!segment) return err({ sign, at: from + at });
		placed.push({ ...segment, sign, at: from + at });
		at += sign.length;
	}
	const [first, ...others] = placed;
	if (first && !first.vowel && first.letter !== "'" && others.length === 0)
		return ok([first, { letter: 'a', vowel: true, long: false }]);
	const wrong = placed.find((_, index) => foreign(placed, index));
	if (wrong) return err({ sign: wrong.sign, at: wrong.at });
	return ok(placed);
}

/** The digraph, long vowel or single sign that begins at an index. */
function signAt(word: string, at: number): string {
	const two = word.slice(at, at + 2).toLowerCase();
	if (two in DIGRAPHS) return word.slice(at, at + 2);
	if (two.length === 2 && two[0] === two[1] && VOWELS.includes(two[0] ?? ' '))
		return word.slice(at, at + 2);
	return String.fromCodePoint(word.codePointAt(at) ?? 0);
}

function segmentOf(sign: string): Segment | null {
	const lower = sign.toLowerCase();
	const first = lower[0] ?? '';
	if (VOWELS.includes(first)) return { letter: first, vowel: true, long: lower.length === 2 };
	if (HAMZA.includes(lower)) return { letter: "'", vowel: false, long: false };
	return Object.hasOwn(CONSONANTS, lower) ? { letter: lower, vowel: false, long: false } : null;
}

function foreign(word: readonly Placed[], index: number): boolean {
	const here = word[index];
	if (!here) return false;
	const [before, after] = [word[index - 1], word[index + 1]];
	// Vowels don't meet: y, w or hamza stands between them, and none is longer than two letters.
	if (here.vowel) return before?.vowel === true;
	// The hamza before a first vowel isn't written; one after a last consonant is a quotation mark.
	if (here.letter === "'") return !before || (!before.vowel && !after?.vowel);
	// No word begins with two consonants: a foreign word, or letters to be named.
	if (!before) return !after?.vowel;
	if (before.letter !== here.letter) return false;
	return !DOUBLED.has(here.letter) || word[index - 2]?.letter === here.letter;
}
