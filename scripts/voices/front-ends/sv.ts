import type { EngineInput, FrontEnd } from './front-end';
import { plainWords, type Plain } from './plain';
import { SWEDISH } from './sv-lexicon';

/** IPA as the engine traces it → its Swedish mnemonics; the longest first. */
const MNEMONICS: readonly (readonly [string, string])[] = [
	['ɑː', 'A:'],
	['eː', 'e:'],
	['ɛː', 'E:'],
	['æː', '&:'],
	['iː', 'i:'],
	['uː', 'u:'],
	['oː', 'o:'],
	['yː', 'y:'],
	['øː', 'Y:'],
	['œ', 'W'],
	['ɔ', 'O'],
	['ɛ', 'E'],
	['ə', 'E-'],
	['ɪ', 'I'],
	['ʊ', 'U'],
	['ʉ', 'u-'],
	['ɵ', '8'],
	['ɧ', 'sx'],
	['ɕ', 'S;'],
	['ʂ', 's.'],
	['ŋ', 'N'],
	['ɡ', 'g'],
	['r', 'R'],
	['ˈ', "'"],
	['ˌ', ',']
];

/** Broad IPA (see `SWEDISH`) → what the engine takes between [[ and ]]. */
export function swedishMnemonics(ipa: string): string {
	let rest = ipa;
	let said = '';
	while (rest) {
		const [sound, mnemonic] = MNEMONICS.find(([each]) => rest.startsWith(each)) ?? [];
		said += mnemonic ?? rest[0];
		rest = rest.slice(sound?.length ?? 1);
	}
	return said;
}

/** Each so often in a row that it lasts about half a second. */
function held(times: Readonly<Record<string, number>>): Record<string, string> {
	return Object.fromEntries(Object.entries(times).map(([sound, n]) => [sound, sound.repeat(n)]));
}

/**
 * A letter alone is said as its sound, as teachers of reading do: vowels long;
 * what can be held is held; a stop, which is no sound before it is let go, with
 * as short a vowel as the voice has (alone, b d g would be silence and p t k a
 * crackle). c q w x z have no sound of their own and are refused.
 */
const LETTERS: Readonly<Record<string, string>> = {
	...{ a: 'ɑː', e: 'eː', i: 'iː', o: 'uː', u: 'ʉ', y: 'yː', å: 'oː', ä: 'ɛː', ö: 'øː' },
	...held({ f: 5, h: 5, j: 8, l: 11, m: 5, n: 16, r: 5, s: 5, v: 5 }),
	...{ b: 'bə', d: 'də', g: 'ɡə', k: 'kə', p: 'pə', t: 'tə' }
};

const WORDS: Plain = {
	letters: 'abcdefghijklmnopqrstuvwxyzåäöéà',
	vowels: 'aeiouyåäöéà',
	// Vowels are named by their sound; i, å and ö are words too.
	short: 'aeiouyåäö',
	lexicon: new Map(Object.entries(SWEDISH).map(([word, ipa]) => [word, swedishMnemonics(ipa)]))
};

/** Swedish: the engine's rules, a lexicon of what they get wrong, letters as their sounds. */
export const swedish: FrontEnd = (say) => {
	const letter = LETTERS[say.trim().toLowerCase()];
	if (letter !== undefined) return { ok: true, value: letterInput(letter) };
	const input = plainWords(say, WORDS);
	return input.ok
		? { ok: true, value: { voice: 'sv', input: input.value, phonemes: false, expected: null } }
		: input;
};

function letterInput(ipa: string): EngineInput {
	return { voice: 'sv', input: swedishMnemonics(ipa), phonemes: true, expected: ipa };
}
