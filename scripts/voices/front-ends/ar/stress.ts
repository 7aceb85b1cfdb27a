import type { Sound } from './sounds';

/**
 * Index in `sounds` of the vowel that bears the stress, null without a vowel;
 * `from`: first sound that may (the article may not). Rule of Ryding 2005 ch. 2 and
 * Abu-Chacra 2007, 6.5: a last syllable bears it only when it is superheavy (long
 * vowel and consonant, or two consonants: pause forms); else the last but one
 * when it is heavy (long or closed), or when there are two; else the third last.
 */
export function stressed(sounds: readonly Sound[], from: number): number | null {
	const vowels = sounds.flatMap(({ kind }, index) =>
		kind === 'vowel' && index >= from ? [index] : []
	);
	const [last, penult, third] = vowels.reverse();
	if (last === undefined) return null;
	const lastCoda = consonants(sounds, last + 1, sounds.length);
	if (penult === undefined || lastCoda + length(sounds[last]) >= 3) return last;
	if (third === undefined) return penult;
	const penultCoda = consonants(sounds, penult + 1, last) - 1;
	return penultCoda + length(sounds[penult]) >= 2 ? penult : third;
}

function length(sound: Sound | undefined): number {
	return sound?.kind === 'vowel' && sound.long ? 2 : 1;
}

function consonants(sounds: readonly Sound[], from: number, to: number): number {
	return sounds
		.slice(from, to)
		.reduce((sum, sound) => sum + (sound.kind === 'consonant' && sound.double ? 2 : 1), 0);
}
