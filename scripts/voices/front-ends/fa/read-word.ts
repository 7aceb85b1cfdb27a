import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import { lettersOf, UNWRITTEN } from '../perso-arabic/letters';
import { soundsOf, unsayable } from '../perso-arabic/read-letters';
import type { Sound } from '../perso-arabic/sounds';
import { find } from './find';
import { PERSIAN } from './reading';
import { WORDS } from './words';

export interface ReadWord {
	readonly sounds: readonly Sound[];
	/** Index of the vowel that bears the stress; null without a vowel. */
	readonly stressed: number | null;
}

/** The link to the next word, on a consonant or on a final heh. */
const LINK = /[\u0650\u0654]$/u;
const STRESS_FIRST = new Set('بله ولی اگر چرا یعنی شاید اما'.split(' '));

/**
 * A word with its vowels written is read as it stands. One without is looked up; one
 * that isn't found is read only where all its vowels are long ones (باد). Marks that
 * say less than the word that is found (می‌دهَم) give way to it.
 */
export function readWord(word: string, from: number): Result<ReadWord, SilentSign> {
	const [link = ''] = LINK.exec(word) ?? [];
	const stem = word.slice(0, word.length - link.length);
	const letters = stem.replace(UNWRITTEN, '');
	const exact = WORDS.get(stem);
	const known = exact === undefined ? find(letters) : { marked: exact, added: 0 };
	const own = read(word, from);
	if (!own.ok) return own;
	const found =
		known && read(known.marked.endsWith('\u0650') ? known.marked : known.marked + link, 0);
	const unmarked = letters === stem;
	const certain = unmarked || exact !== undefined;
	const asFound = found?.ok && (certain || says(found.value, own.value)) ? found.value : null;
	const sounds = asFound ?? own.value;
	const doubtful = asFound ? null : wrongIn(own.value, unmarked);
	if (doubtful) return err({ sign: word.charAt(doubtful.at - from), at: doubtful.at });
	const linked = link !== '' || known?.marked.endsWith('\u0650') === true ? 1 : 0;
	return ok({
		sounds,
		stressed: stressedOf(sounds, letters, linked, asFound && known ? known : endingOf(stem))
	});
}

function read(word: string, from: number): Result<readonly Sound[], SilentSign> {
	const letters = lettersOf(word, from);
	return letters.ok ? ok(soundsOf(letters.value, PERSIAN)) : letters;
}

/** What can be told of a word that isn't in the list, where its vowels are written. */
function endingOf(stem: string): { readonly added: number } {
	if (/\u0650(شان|تان|مان)$/u.test(stem)) return { added: 2 };
	return { added: /\u064e[مش]$|\u200c.{1,2}[مد]$/u.test(stem) ? 1 : 0 };
}

/** Whether all of `part` is heard in `whole`, in the same order. */
function says(whole: readonly Sound[], part: readonly Sound[]): boolean {
	let at = 0;
	for (const { sign } of whole) if (part[at]?.sign === sign) at++;
	return at === part.length;
}

/** Where vowels may be missing: anywhere between two consonants, if none are written. */
function wrongIn(sounds: readonly Sound[], unmarked: boolean): Sound | null {
	const wrong = unsayable(sounds);
	if (wrong || !unmarked) return wrong;
	return sounds.find(({ vowel }, index) => !vowel && sounds[index + 1]?.vowel === false) ?? null;
}

/**
 * The last syllable; never the link, a person's ending, a pronoun or “a”, and in a
 * verb its prefix (liquisearch.com/persian_phonology/stress).
 */
function stressedOf(
	sounds: readonly Sound[],
	letters: string,
	linked: number,
	{ added }: { readonly added: number | null }
): number | null {
	const vowels = sounds.flatMap(({ vowel }, index) => (vowel ? [index] : []));
	const prefixed = /^(بر)?ن?می\u200c/u.test(letters) || added === null;
	if (prefixed || STRESS_FIRST.has(letters)) return vowels[0] ?? null;
	return vowels.at(-1 - linked - (added ?? 0)) ?? vowels[0] ?? null;
}
