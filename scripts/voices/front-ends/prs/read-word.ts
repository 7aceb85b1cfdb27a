import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import { lettersOf } from '../perso-arabic/letters';
import { soundsOf, unsayable } from '../perso-arabic/read-letters';
import type { Sound } from '../perso-arabic/sounds';
import { DARI } from './reading';

/** “And” within a number or a pair. */
const AND = { written: 'وُ', said: 'اُ' };

/** The sounds of a word with all its vowels written; `from`: where it begins. */
export function readWord(word: string, from: number): Result<readonly Sound[], SilentSign> {
	const letters = lettersOf(word === AND.written ? AND.said : word, from);
	if (!letters.ok) return letters;
	const sounds = soundsOf(letters.value, DARI);
	const wrong = unsayable(sounds);
	return wrong ? err({ sign: word.charAt(wrong.at - from), at: wrong.at }) : ok(sounds);
}
