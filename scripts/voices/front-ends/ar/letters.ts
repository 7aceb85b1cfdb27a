import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import type { Ending, VowelSign } from './sounds';

/** One letter with what is written on it; marks may come in any order (NFC or not). */
export interface Letter {
	readonly base: string;
	/** UTF-16 index in the text. */
	readonly at: number;
	readonly vowel: VowelSign | null;
	/** The vowel is written double: -an, -in, -un. */
	readonly tanwin: boolean;
	readonly shadda: boolean;
	readonly sukun: boolean;
	readonly dagger: boolean;
}

export interface WrittenClause {
	readonly words: readonly (readonly Letter[])[];
	readonly ending: Ending;
}

const LETTERS = 'ءآأؤإئاٱبةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const VOWELS: Readonly<Record<string, VowelSign>> = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i' };
const TANWIN: Readonly<Record<string, VowelSign>> = { '\u064b': 'a', '\u064c': 'u', '\u064d': 'i' };
/** Hamza and madda written as marks of their own (decomposed text). */
const SEATS: Readonly<Record<string, string>> = {
	'\u0627\u0653': 'آ',
	'\u0627\u0654': 'أ',
	'\u0627\u0655': 'إ',
	'\u0648\u0654': 'ؤ',
	'\u064a\u0654': 'ئ'
};
const TATWEEL = '\u0640';
const ENDINGS: Readonly<Record<string, Ending>> = {
	'،': 'comma',
	',': 'comma',
	'؛': 'comma',
	'…': 'comma',
	'–': 'comma',
	'—': 'comma',
	':': 'colon',
	'.': 'stop',
	'؟': 'question',
	'?': 'question',
	'!': 'exclamation'
};

/** `letter` with one more mark on it; null where the two can't stand together. */
function marked(letter: Letter, mark: string): Letter | null {
	const short = VOWELS[mark];
	const double = TANWIN[mark];
	const taken = letter.vowel !== null || letter.sukun;
	if (short ?? double) {
		return taken ? null : { ...letter, vowel: short ?? double ?? null, tanwin: !short };
	}
	if (mark === '\u0651') return letter.shadda ? null : { ...letter, shadda: true };
	if (mark === '\u0652') return taken ? null : { ...letter, sukun: true };
	if (mark === '\u0670') return letter.dagger ? null : { ...letter, dagger: true };
	const seat = SEATS[letter.base + mark];
	return seat ? { ...letter, base: seat } : null;
}

/** Text → clauses of words of letters. A sign that is neither letter, mark nor punctuation is a fault. */
export function lettersOf(text: string): Result<readonly WrittenClause[], SilentSign> {
	const clauses: WrittenClause[] = [];
	let words: Letter[][] = [];
	let word: Letter[] = [];
	const endWord = (): void => {
		if (word.length > 0) words.push(word);
		word = [];
	};
	const endClause = (ending: Ending): void => {
		endWord();
		if (words.length > 0) clauses.push({ words, ending });
		words = [];
	};
	for (let at = 0; at < text.length; at++) {
		const sign = text.charAt(at);
		const ending = ENDINGS[sign];
		if (LETTERS.includes(sign)) {
			const bare = { vowel: null, tanwin: false, shadda: false, sukun: false, dagger: false };
			word.push({ base: sign, at, ...bare });
		} else if (ending) endClause(ending);
		else if (/\s/u.test(sign) || '«»()'.includes(sign)) endWord();
		else if (sign !== TATWEEL) {
			const letter = word.pop();
			const next = letter && marked(letter, sign);
			if (!next) return err({ sign: String.fromCodePoint(text.codePointAt(at) ?? 0), at });
			word.push(next);
		}
	}
	endClause('stop');
	return clauses.length > 0 ? ok(clauses) : err({ sign: '', at: text.length });
}
