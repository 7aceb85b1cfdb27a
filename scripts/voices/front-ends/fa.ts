import { ok } from '../../../src/lib/domain/result';
import { readWord } from './fa/read-word';
import { phonemesOf } from './perso-arabic/engine-phonemes';
import { PERSO_ARABIC } from './perso-arabic/signs';
import type { Sound } from './perso-arabic/sounds';
import { wordByWord } from './word-by-word';

/**
 * Persian of Iran → phonemes for espeak-ng's `fa` voice. Its rules for text aren't
 * asked: they name tashdid and sukun, sound the heh of خانِه and take ُو for ov; its
 * dictionary has one reading of what is written alike, and guesses what it lacks.
 *
 * What is said keeps the spelling and writes the link to the next word (زبانِ, خانهٔ);
 * vowels are written where a word isn't in the list here (fa/words.ts) or another is
 * meant that is written alike. A word that is neither is a fault. See fa/reading.ts.
 *
 * Nobody has listened. Known limits: ق and غ are ɣ between vowels, else q for ɢ; the
 * two parts of a verb (یاد گرفتن) are each stressed; و is va, not o.
 */
export const persian = wordByWord({
	voice: 'fa',
	...PERSO_ARABIC,
	read: ({ text, at, inPhrase }) => {
		const word = readWord(text, at);
		if (!word.ok) return word;
		const { sounds, stressed } = word.value;
		const leans = inPhrase && LEANING.has(text);
		return ok(phonemesOf(sounds.map(uvular), leans ? null : stressed));
	}
});

/** Words that lean on another: without stress, unless they stand alone. */
const LEANING = new Set(
	'از به در با که را و تا یا است هم برای اَز بِه دَر کِه وَ وُ اَست هَم بَرایِ'.split(' ')
);

/** ɣ between vowels, else ɢ (en.wikipedia.org/wiki/Persian_phonology), which the table lacks. */
function uvular(sound: Sound, index: number, word: readonly Sound[]): Sound {
	if (sound.sign !== 'ɢ') return sound;
	const between = word[index - 1]?.vowel && word[index + 1]?.vowel;
	return { ...sound, sign: between ? 'ɣ' : 'q' };
}
