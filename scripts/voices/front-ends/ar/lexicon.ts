import type { Letter } from './letters';
import { plain, type Sound } from './sounds';

/**
 * The closed lists of words whose spelling or melody no rule gives. Facts of the
 * orthography (Wright I, on silent and unwritten letters;
 * Ryding 2005, ch. 2), listed here by hand.
 */

/** Words with an ā that is written small or not at all: its place in the word. */
const SMALL_ALIF: readonly (readonly [word: RegExp, at: number])[] = [
	[/^(هذا|هذه|هذي|هذان|هذين|هؤلاء|هكذا)$/u, 0],
	[/^ذلك(م|ما|ن)?$/u, 0],
	[/^لكن(ه|ها|هم|ك|كم|نا|ني|ي)?$/u, 0],
	[/^اله(ي|نا|ه)?$/u, 1],
	[/^(ال)?رحمن$/u, -2]
];
const LEANING_LETTERS = /^[وف]?[بلك]?/u;

function basesOf(word: readonly Letter[]): string {
	return word.map(({ base }) => base).join('');
}

/** `word` with its small alif written where custom leaves it out. */
export function withSmallAlif(word: readonly Letter[]): readonly Letter[] {
	const bases = basesOf(word);
	const at = smallAlifAt(bases, word);
	return word.map((letter, index) => (index === at ? { ...letter, dagger: true } : letter));
}

function smallAlifAt(bases: string, word: readonly Letter[]): number {
	const god = /لله(م)?$/u.exec(bases);
	if (god && word[god.index + 1]?.shadda) return god.index + 1;
	const leaning = LEANING_LETTERS.exec(bases)?.[0].length ?? 0;
	for (let start = leaning; start >= 0; start--) {
		const rest = bases.slice(start).replace(/^إ/u, 'ا');
		const found = SMALL_ALIF.find(([pattern]) => pattern.test(rest));
		if (!found) continue;
		const at = found[1] < 0 ? bases.length + found[1] : start + found[1];
		const letter = word[at];
		// لَكُنَّ is “to you” (women), not “but”.
		const known = !rest.startsWith('لكن') || word[at + 1]?.vowel === 'i';
		return known && letter && !letter.sukun && (letter.vowel ?? 'a') === 'a' ? at : -1;
	}
	return -1;
}

/** أُولَٰئِكَ and أُولُو write a و that isn't heard; so does the name عَمْرو. */
export function silentWaw(word: readonly Letter[], index: number): boolean {
	const letter = word[index];
	if (letter?.base !== 'و' || letter.vowel || letter.sukun || letter.shadda) return false;
	const bases = basesOf(word).replace(/^[وف](?=أ)/u, '');
	const shift = word.length - bases.length;
	if (/^أول(ئك|اء|و|ي)/u.test(bases)) return index === shift + 1;
	return bases === 'عمرو' && index === word.length - 1;
}

/** أَنَا and what leans on it end in a short a (Wright I, on pronouns). */
export function shortEnd(word: readonly Letter[]): boolean {
	return /^[وف]?أنا$/u.test(basesOf(word));
}

/** Little words that lean on the next one: no stress inside a clause. */
const LEANING_WORDS = new Set(
	'min mina ʕan ʕani fiː hal hali ʔan ʔin lam lan laː maː ʔaw ʔawi walaː wamin wafiː'.split(' ')
);

export function leans(sounds: readonly Sound[]): boolean {
	return LEANING_WORDS.has(plain(sounds));
}

const AFTER_AND = new Set('maʕa huwa hija mataː ʕalaː lahu lahaː'.split(' '));

/**
 * How many sounds of wa- or fa- lead the word, which take no stress (Abu-Chacra
 * 2007, 6.5); only where they can't be of the stem: before hamza, and in a few words.
 */
export function leaningSounds(word: readonly Letter[], sounds: readonly Sound[]): number {
	const [first, next] = word;
	if (!first || !next || !'وف'.includes(first.base) || first.vowel !== 'a') return 0;
	if (first.shadda || sounds.length < 4) return 0;
	const hamza = 'أإ'.includes(next.base) && next.vowel !== null;
	return hamza || AFTER_AND.has(plain(sounds.slice(2))) ? 2 : 0;
}

/** A question with one of these falls at its end; one that wants yes or no rises. */
const QUESTION_WORD =
	/^(wa|fa)?(bi|li|min|mina)?(ʔajna|kajfa|maːðaː|mataː|kam|man|maː|ʔajj[aiu]|ʔajja[tn]u?)$/u;

export function asksForMore(words: readonly (readonly Sound[])[]): boolean {
	return words.slice(0, 2).some((word) => QUESTION_WORD.test(plain(word)));
}
