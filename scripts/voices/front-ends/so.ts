import { err, ok, type Result } from '../../../src/lib/domain/result';
import type { FrontEnd, SilentSign } from './front-end';
import { CONSONANTS, RUN_TOGETHER, type Sound } from './so-letters';
import { stressedVowel } from './so-stress';
import { wordSegments, type Segment } from './so-word';

/**
 * Somali spelling → phonemes for espeak-ng, which has no Somali voice. They are
 * spoken by its Arabic voice, through phonemes alone: no Arabic letter rule ever
 * sees the text. `input` is what stands between `[[` and `]]`; where the text
 * pauses or asks it closes them, sets the sign and opens them again.
 *
 * The spelling gives every consonant and the length of every vowel. It doesn't
 * give tone (so-stress.ts), the two vowel series of vowel harmony, and what runs
 * together between words: each word is said for itself. Nobody has listened.
 */
export const somali: FrontEnd = (say) => {
	const clauses = clausesOf(say);
	if (!clauses.ok) return clauses;
	if (clauses.value.length === 0) return err({ sign: say, at: 0 });
	const input = clauses.value
		.map(({ words, ends }, index) => {
			const last = index === clauses.value.length - 1;
			const spoken = words.map((word) => mnemonics(word, words.length > 1)).join(' ');
			// A statement needs no sign at its end: the engine closes what it is given.
			return last && ends === '.' ? spoken : `${spoken}]]${ends} [[`;
		})
		.join('');
	const expected = clauses.value
		.flatMap(({ words }) => words.flatMap(soundsOf))
		.map(({ ipa }) => ipa)
		.join('');
	return ok({ voice: 'ar', input, phonemes: true, expected });
};

interface Clause {
	readonly words: readonly (readonly Segment[])[];
	readonly ends: string;
}

const PAUSES: Readonly<Record<string, string>> = {
	'.': '.',
	'…': '.',
	'!': '!',
	'?': '?',
	',': ',',
	';': ';',
	':': ':',
	'–': ',',
	'—': ',',
	'(': ',',
	')': ','
};

/** What stands between words in silence: white space, the hyphen of a compound, quotation marks. */
const SILENT = /[\s\-‐‑"“”„«»]/u;

/** The text in clauses, each ending with the first sign of pause after it, or a full stop. */
function clausesOf(say: string): Result<readonly Clause[], SilentSign> {
	const clauses: Clause[] = [];
	let words: (readonly Segment[])[] = [];
	const close = (ends: string) => {
		if (words.length > 0) clauses.push({ words, ends });
		words = [];
	};
	for (let at = 0; at < say.length;) {
		const pause = PAUSES[say[at] ?? ''];
		const word = pause ? '' : wordAt(say, at);
		if (pause) close(pause);
		if (word) {
			const segments = wordSegments(word, at);
			if (!segments.ok) return segments;
			words.push(segments.value);
		}
		at += word.length || 1;
	}
	close('.');
	return ok(clauses);
}

function wordAt(say: string, at: number): string {
	let end = at;
	while (end < say.length && !SILENT.test(say[end] ?? '') && !PAUSES[say[end] ?? '']) end++;
	return say.slice(at, end);
}

/** Prepositions and links that lean on the next word: without stress, unless they stand alone. */
const LEANING = new Set('u ku ka la oo ee'.split(' '));

function mnemonics(word: readonly Segment[], inPhrase: boolean): string {
	const spelled = word.map(({ letter, long }) => (long ? letter + letter : letter)).join('');
	const sounds = soundsOf(word);
	// The hamza set before a first vowel isn't in the spelling.
	const stressed =
		inPhrase && LEANING.has(spelled) ? null : stressedVowel(word) + sounds.length - word.length;
	return sounds
		.map(({ mnemonic }, index) => {
			const before = sounds[index - 1]?.mnemonic ?? '';
			const apart = RUN_TOGETHER.has(`${before} ${mnemonic}`) ? '|' : '';
			return apart + (index === stressed ? "'" : '') + mnemonic;
		})
		.join('');
}

/** Word-initial vowels begin with a glottal stop (en.wikipedia.org/wiki/Somali_phonology). */
function soundsOf(word: readonly Segment[]): readonly Sound[] {
	const sounds = word.map(soundOf);
	return word[0]?.vowel ? [soundOf({ letter: "'", vowel: false, long: false }), ...sounds] : sounds;
}

function soundOf({ letter, vowel, long }: Segment): Sound {
	const consonant = CONSONANTS[letter];
	if (!vowel && consonant) return consonant;
	return { mnemonic: letter + (long ? ':' : ''), ipa: letter + (long ? 'ː' : '') };
}
