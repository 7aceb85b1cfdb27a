import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import { FIDEL, type Sign } from './fidel';
import { heardVowels } from './sixth-order';

export interface Syllable extends Sign {
	/** Whether the vowel is heard; only the sixth order's may not be. */
	readonly voiced: boolean;
}

/** ETHIOPIC COMBINING GEMINATION MARK. */
const DOUBLED = '\u135f';
/** Stands for a dropped እ: ከምዚ’ዩ. */
const DROPPED = "’'";
/** All other consonants can be doubled (en.wikipedia.org/wiki/Tigrinya_language, Phonology). */
const NEVER_DOUBLED = ['h', 'ħ', 'ʔ', 'ʕ'];

/** A word of fidel in signs, with what is heard of the sixth order. `from`: where it begins. */
export function readWord(word: string, from: number): Result<readonly Syllable[], SilentSign> {
	const signs: Sign[] = [];
	for (let at = 0; at < word.length; at++) {
		const sign = word.charAt(at);
		const fidel = FIDEL.get(sign);
		const last = signs.at(-1);
		if (fidel) signs.push({ ...fidel, letter: sign, double: false });
		else if (sign === DOUBLED && last && canDouble(last)) signs.splice(-1, 1, doubled(last));
		else if (!DROPPED.includes(sign) || !last)
			return err({ sign: String.fromCodePoint(word.codePointAt(at) ?? 0), at: from + at });
	}
	const voiced = heardVowels(signs);
	return ok(signs.map((sign, index) => ({ ...sign, voiced: voiced[index] === true })));
}

function canDouble({ consonant, double }: Sign): boolean {
	return !double && !NEVER_DOUBLED.includes(consonant);
}

function doubled(sign: Sign): Sign {
	return { ...sign, double: true };
}
