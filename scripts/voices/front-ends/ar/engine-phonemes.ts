import { asksForMore } from './lexicon';
import type { Consonant, ConsonantSign, Ending, Sound, SoundClause, Vowel } from './sounds';

/** A sound in espeak-ng's `ar` table: its mnemonic and the IPA it is traced by. */
interface Phoneme {
	readonly mnemonic: string;
	readonly trace: string;
}

/**
 * Found by asking the engine (data 1.52). ص is its plain s, told by the vowels
 * beside it: its `s[` shuts the mouth for 50 ms first, like ts. ظ is traced like ذ.
 */
const CONSONANTS: Readonly<Record<ConsonantSign, readonly [mnemonic: string, trace: string]>> = {
	ʔ: ['?', 'ʔ'],
	b: ['b', 'b'],
	t: ['t', 't'],
	θ: ['T', 'θ'],
	dʒ: ['dZ', 'dʒ'],
	ħ: ['H', 'ħ'],
	x: ['X', 'χ'],
	d: ['d', 'd'],
	ð: ['D', 'ð'],
	r: ['R', 'r'],
	z: ['z', 'z'],
	s: ['s', 's'],
	ʃ: ['S', 'ʃ'],
	sˤ: ['s', 's'],
	dˤ: ['dH', 'dˤ'],
	tˤ: ['t[', 't̪'],
	ðˤ: ['Z', 'ð'],
	ʕ: ['A', 'ʕ'],
	ɣ: ['Q', 'ɣ'],
	f: ['f', 'f'],
	q: ['q', 'q'],
	k: ['k', 'k'],
	l: ['l', 'l'],
	m: ['m', 'm'],
	n: ['n', 'n'],
	h: ['h', 'h'],
	w: ['w', 'w'],
	j: ['j', 'j']
};
/**
 * How a stop is doubled, so that it is let go once: `t:` is one long closure; voiced
 * stops written twice are; ج closes as d. All others are lengthened by `:`.
 */
const DOUBLED: Readonly<
	Partial<Record<ConsonantSign, readonly [mnemonic: string, trace: string]>>
> = {
	ʔ: ['?:', 'ʔː'],
	t: ['t:', 'tː'],
	tˤ: ['t[:', 't̪ː'],
	k: ['k:', 'kː'],
	q: ['q:', 'qː'],
	b: ['b|b', 'bb'],
	d: ['d|d', 'dd'],
	dˤ: ['dH|dH', 'dˤdˤ'],
	dʒ: ['d|dZ', 'ddʒ']
};
/** Vowels beside these are said further back: `a.` in the table. */
const EMPHATIC: ReadonlySet<ConsonantSign> = new Set(['sˤ', 'dˤ', 'tˤ', 'ðˤ']);
const SIGNS: Readonly<Record<Ending, string>> = {
	comma: ',',
	colon: ':',
	stop: '.',
	question: '?',
	exclamation: '!'
};

/**
 * What stands between the engine's `[[` and `]]`. A pause or question closes them,
 * sets the sign and opens them again, so that each clause has its melody.
 */
export function engineInput(clauses: readonly SoundClause[]): string {
	return clauses
		.map((clause, index) => {
			const sign = signOf(clause);
			const last = index === clauses.length - 1;
			const words = clause.words.map((word) => phonemes(word)).map(mnemonics);
			return words.join(' ') + (last && sign === '.' ? '' : `]]${sign} [[`);
		})
		.join('');
}

/** The trace that must come back, without stress marks and spaces. */
export function engineTrace(clauses: readonly SoundClause[]): string {
	return clauses
		.flatMap(({ words }) => words.flatMap((word) => phonemes(word)))
		.map(({ trace }) => trace)
		.join('');
}

/** Only a question that wants yes or no rises. */
function signOf({ words, ending }: SoundClause): string {
	return SIGNS[ending === 'question' && asksForMore(words) ? 'stop' : ending];
}

/** `|` keeps two phonemes apart that would read as one: d and ħ are not `dH`. */
function mnemonics(word: readonly Phoneme[]): string {
	return word.map(({ mnemonic }) => mnemonic).join('|');
}

function phonemes(word: readonly Sound[]): readonly Phoneme[] {
	return word.map((sound, index) =>
		sound.kind === 'consonant' ? ofConsonant(sound) : ofVowel(sound, isBacked(word, index))
	);
}

function ofConsonant({ sign, double }: Consonant): Phoneme {
	const [single, heard] = CONSONANTS[sign];
	const [mnemonic, trace] = double
		? (DOUBLED[sign] ?? [`${single}:`, heard + heard])
		: [single, heard];
	return { mnemonic, trace };
}

function ofVowel({ sign, long, stressed }: Vowel, backed: boolean): Phoneme {
	const quality = backed ? `${sign}.` : sign;
	return {
		mnemonic: (stressed ? "'" : '') + quality + (long ? ':' : ''),
		trace: quality + (long ? 'ː' : '')
	};
}

/** After an emphatic, or before one in the same syllable. */
function isBacked(word: readonly Sound[], index: number): boolean {
	const [before, after, then] = [word[index - 1], word[index + 1], word[index + 2]];
	if (before?.kind === 'consonant' && EMPHATIC.has(before.sign)) return true;
	if (after?.kind !== 'consonant' || !EMPHATIC.has(after.sign)) return false;
	return after.double || then?.kind !== 'vowel';
}
