import { ok } from '../../../src/lib/domain/result';
import { phonemesOf } from './ti/engine-phonemes';
import { readWord } from './ti/read-word';
import { PAUSES, wordByWord } from './word-by-word';

/**
 * Tigrinya fidel → phonemes for espeak-ng's `ti` voice. Its own rules for text are
 * not asked: they voice nearly every sixth order (tɨmɨhɨrɨti for tɨmhɨrti). Never
 * its Amharic voice, which spells ቐ out in Amharic.
 *
 * A doubled consonant isn't written in Tigrinya: where it is to be heard the text
 * has U+135F after its sign. Nobody has listened. Known limits: χ for ħ, q for xʼ,
 * tsʔ for sʼ (ti/engine-phonemes.ts); which sixth orders are heard is
 * a rule of syllables that doesn't see where a prefix or a stem ends; gutturals
 * change no vowel beside them; nothing runs together between words.
 */
export const tigrinya = wordByWord({
	voice: 'ti',
	pauses: { ...PAUSES, '።': '.', '፣': ',', '፡': ',', '፤': ',', '፥': ',', '፦': ':', '፧': '?' },
	silent: /[\s\-‐‑"“”„«»]/u,
	read: ({ text, at }) => {
		const word = readWord(text, at);
		return word.ok ? ok(phonemesOf(word.value)) : word;
	}
});
