import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';

/** What zabar, zer and pesh mark; which vowel each is, differs from language to language. */
export type Mark = 'zabar' | 'zer' | 'pesh';

/** One letter of a word with what is written on it. */
export interface Letter {
	readonly base: string;
	/** UTF-16 index in the text. */
	readonly at: number;
	readonly mark: Mark | null;
	/** Tashdid. */
	readonly double: boolean;
	/** Sukun. */
	readonly bare: boolean;
	/** اً: -an. */
	readonly tanwin: boolean;
	/** ٔ on a final heh: the link to the next word. */
	readonly link: boolean;
	/** First in the word, or after a half-joiner. */
	readonly first: boolean;
	/** Last in the word, or before a half-joiner. */
	readonly last: boolean;
}

const BASES = 'آأؤئءابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
const MARKS: Readonly<Record<string, Mark>> = {
	'\u064e': 'zabar',
	'\u0650': 'zer',
	'\u064f': 'pesh'
};
const SIGNS: Readonly<Record<string, 'double' | 'bare' | 'tanwin' | 'link'>> = {
	'\u0651': 'double',
	'\u0652': 'bare',
	'\u064b': 'tanwin',
	'\u0654': 'link'
};
const HALF_JOINER = '\u200c';
const TATWEEL = '\u0640';
/** Short vowels and the other marks that writing leaves out; ٔ and اً are written. */
export const UNWRITTEN = /[\u064e-\u0652]/gu;

/**
 * A word in letters, from NFC; marks may come in any order. `from`: where the word begins. A
 * sign that is neither letter nor mark of it is a fault, so is a second vowel.
 */
export function lettersOf(word: string, from: number): Result<readonly Letter[], SilentSign> {
	const letters: Letter[] = [];
	let first = true;
	for (let at = 0; at < word.length; at++) {
		const sign = word.charAt(at);
		const letter = letters.at(-1);
		const place = { at: from + at, first, last: true };
		if (BASES.includes(sign)) {
			if (letter && !first) letters.splice(-1, 1, { ...letter, last: false });
			letters.push({ base: sign, ...place, ...PLAIN });
			first = false;
		} else if (sign === HALF_JOINER && letter) first = true;
		else if (sign !== TATWEEL) {
			const marked = letter && !first ? withSign(letter, sign) : null;
			if (!marked)
				return err({ sign: String.fromCodePoint(word.codePointAt(at) ?? 0), at: from + at });
			letters.splice(-1, 1, marked);
		}
	}
	return letters.length > 0 ? ok(letters) : err({ sign: word, at: from });
}

const PLAIN = { mark: null, double: false, bare: false, tanwin: false, link: false };

/** The letter with one more sign on it; null where the two can't stand together. */
function withSign(letter: Letter, sign: string): Letter | null {
	const mark = MARKS[sign];
	if (mark) return letter.mark || letter.bare ? null : { ...letter, mark };
	const kind = SIGNS[sign];
	if (!kind || letter[kind] || (kind === 'bare' && letter.mark)) return null;
	if (kind === 'tanwin' && letter.base !== 'ا') return null;
	if (kind === 'link' && letter.base !== 'ه') return null;
	return { ...letter, [kind]: true };
}
