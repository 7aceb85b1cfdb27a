/** A consonant of Standard Arabic, named by its IPA sign. */
export type ConsonantSign =
	| 'ʔ'
	| 'b'
	| 't'
	| 'θ'
	| 'dʒ'
	| 'ħ'
	| 'x'
	| 'd'
	| 'ð'
	| 'r'
	| 'z'
	| 's'
	| 'ʃ'
	| 'sˤ'
	| 'dˤ'
	| 'tˤ'
	| 'ðˤ'
	| 'ʕ'
	| 'ɣ'
	| 'f'
	| 'q'
	| 'k'
	| 'l'
	| 'm'
	| 'n'
	| 'h'
	| 'w'
	| 'j';

export type VowelSign = 'a' | 'i' | 'u';

export interface Consonant {
	readonly kind: 'consonant';
	readonly sign: ConsonantSign;
	readonly double: boolean;
}

export interface Vowel {
	readonly kind: 'vowel';
	readonly sign: VowelSign;
	readonly long: boolean;
	readonly stressed: boolean;
}

export type Sound = Consonant | Vowel;

/** How a sentence part ends: its melody and the pause after it. */
export type Ending = 'comma' | 'colon' | 'stop' | 'question' | 'exclamation';

export interface SoundClause {
	readonly words: readonly (readonly Sound[])[];
	readonly ending: Ending;
}

export function consonant(sign: ConsonantSign, double = false): Consonant {
	return { kind: 'consonant', sign, double };
}

export function vowel(sign: VowelSign, long = false): Vowel {
	return { kind: 'vowel', sign, long, stressed: false };
}

/** Broad IPA of one word without stress, a double consonant written twice. */
export function plain(sounds: readonly Sound[]): string {
	return sounds
		.map((sound) =>
			sound.kind === 'vowel'
				? sound.sign + (sound.long ? 'ː' : '')
				: sound.sign.repeat(sound.double ? 2 : 1)
		)
		.join('');
}
