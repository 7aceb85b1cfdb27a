import { ok } from '../../../src/lib/domain/result';
import { phonemesOf } from './perso-arabic/engine-phonemes';
import { PERSO_ARABIC } from './perso-arabic/signs';
import { readWord } from './prs/read-word';
import { stressedVowel } from './prs/stress';
import { wordByWord } from './word-by-word';

/**
 * Dari with all its vowels written → phonemes for espeak-ng's `fa` voice. Its rules
 * for text never see a letter, since they are Iranian: v for w, no ē and ō, one
 * sound for ق and غ.
 *
 * َ ِ ُ are a i u; ِی is ī and ی alone ē, ُو is ū and و alone ō; َو and َی are aw
 * and ay; ُوْ is a short u (خُوْد). A final heh after a vowel isn't heard, with
 * sukun it is (نِگَهْ). A word whose vowels aren't there is a fault, where that shows.
 *
 * Nobody has listened. Known limits: the vowels are those of an Iranian voice, told
 * apart by their length; stress by rule (prs/stress.ts).
 */
export const dari = wordByWord({
	voice: 'fa',
	...PERSO_ARABIC,
	read: ({ text, at, inPhrase }) => {
		const sounds = readWord(text, at);
		return sounds.ok
			? ok(phonemesOf(sounds.value, stressedVowel(text, sounds.value, inPhrase)))
			: sounds;
	}
});
