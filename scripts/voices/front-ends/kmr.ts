import { ok } from '../../../src/lib/domain/result';
import { readWord } from './kmr/read-word';
import { stressedVowel } from './kmr/stress';
import { type Phoneme, PAUSES, wordByWord } from './word-by-word';

/**
 * Kurmanji in Latin letters → phonemes for espeak-ng's `ku` voice. Its own rules map
 * all letters too, but tell u and û apart in no open syllable, turn g before î into ɟ
 * and guess the stress; said letter by letter, the trace is what the spelling says.
 *
 * Nobody has listened. Known limits: what spelling doesn't show (kmr/letters.ts); i
 * is always heard; stress by rule of thumb (kmr/stress.ts).
 */
export const kurmanji = wordByWord({
	voice: 'ku',
	pauses: PAUSES,
	silent: /[\s\-‐‑"“”„«»]/u,
	read: ({ text, at, inPhrase }) => {
		const word = readWord(text, at);
		if (!word.ok) return word;
		const [only] = word.value;
		if (only && text.length === 1 && !inPhrase) return ok([held(only)]);
		const stressed = stressedVowel(text, word.value, inPhrase);
		return ok(
			word.value.map(({ mnemonic, trace }, index) => ({
				mnemonic: (index === stressed ? "'" : '') + mnemonic,
				trace
			}))
		);
	}
});

/** A vowel alone, as a letter is named: a short one held, or it would be over before it is heard. */
function held({ mnemonic, trace }: Phoneme): Phoneme {
	return mnemonic.endsWith(':')
		? { mnemonic: `'${mnemonic}`, trace }
		: { mnemonic: `'${mnemonic}:`, trace: `${trace}ː` };
}
