import type { FrontEnd } from './front-end';
import { plainWords, type Plain } from './plain';

/**
 * Words that the engine says with the vowel of "gone", where southern British
 * English has that of "sun" (Wiktionary); mnemonics.
 */
const ENGLISH: Readonly<Record<string, string>> = {
	anyone: "'En%Iw,Vn",
	none: "n'Vn",
	one: 'wVn',
	ones: 'wVnz'
};

const WORDS: Plain = {
	letters: 'abcdefghijklmnopqrstuvwxyz',
	vowels: 'aeiouy',
	short: 'aio',
	lexicon: new Map(Object.entries(ENGLISH))
};

/** English: the engine's own rules, British. */
export const english: FrontEnd = (say) => {
	const input = plainWords(say, WORDS);
	return input.ok
		? { ok: true, value: { voice: 'en', input: input.value, phonemes: false, expected: null } }
		: input;
};
