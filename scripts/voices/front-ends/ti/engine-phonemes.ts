import type { Phoneme } from '../word-by-word';
import type { TigrinyaConsonant, TigrinyaVowel } from './fidel';
import type { Syllable } from './read-word';

/**
 * Consonants in espeak-ng's `ti` table (data 1.52), found by asking the engine:
 * mnemonic, its trace, and both where the consonant is doubled. The table has no
 * ħ (ሐ): χ stands for it, the nearest that is neither h nor x. It has no ejective
 * xʼ (ቐ), which is q, and none for sʼ (ጸ), which people say as tsʼ (Shosted & Rose
 * 2011): ts, and before a vowel ts and ʔ, whose 40 ms of silence after the hiss are
 * those of the table's own tʃʼ. A stop is doubled by one long closure; voiced ones
 * written twice are let go once.
 */
const CONSONANTS: Readonly<
	Record<
		TigrinyaConsonant,
		readonly [mnemonic: string, trace: string, double: string, trace: string]
	>
> = {
	h: ['h', 'h', 'h:', 'hh'],
	l: ['l', 'l', 'l:', 'll'],
	ħ: ['X', 'χ', 'X:', 'χχ'],
	m: ['m', 'm', 'm:', 'mm'],
	r: ['R', 'r', 'R:', 'rr'],
	s: ['s', 's', 's:', 'ss'],
	ʃ: ['S', 'ʃ', 'S:', 'ʃʃ'],
	kʼ: ['k`', 'k`', 'k`:', 'k`ː'],
	xʼ: ['q', 'q', 'q:', 'qː'],
	b: ['b', 'b', 'b|b', 'bb'],
	v: ['v', 'v', 'v:', 'vv'],
	t: ['t', 't', 't:', 'tː'],
	tʃ: ['tS', 'tʃ', 'tS:', 'tʃː'],
	n: ['n', 'n', 'n:', 'nn'],
	ɲ: ['n^', 'ɲ', 'n^:', 'ɲɲ'],
	ʔ: ['?', 'ʔ', '?:', 'ʔː'],
	k: ['k', 'k', 'k:', 'kː'],
	x: ['x', 'x', 'x:', 'xx'],
	w: ['w', 'w', 'w:', 'ww'],
	ʕ: ['A', 'ʕ', 'A:', 'ʕʕ'],
	z: ['z', 'z', 'z:', 'zz'],
	ʒ: ['Z', 'ʒ', 'Z:', 'ʒʒ'],
	j: ['j', 'j', 'j:', 'jj'],
	d: ['d', 'd', 'd|d', 'dd'],
	dʒ: ['dZ', 'dʒ', 'd|dZ', 'ddʒ'],
	ɡ: ['g', 'ɡ', 'g|g', 'ɡɡ'],
	tʼ: ['t`', 't`', 't`:', 't`ː'],
	tʃʼ: ['tS`', 'tʃ`', 'tS`:', 'tʃ`ː'],
	pʼ: ['p`', 'p`', 'p`:', 'p`ː'],
	sʼ: ['ts', 'ts', 't:|s', 'tːs'],
	f: ['f', 'f', 'f:', 'ff'],
	p: ['p', 'p', 'p:', 'pː']
};
const VOWELS: Readonly<Record<TigrinyaVowel, string>> = {
	...{ ə: '@', ɨ: 'y', a: 'a', e: 'e', i: 'i', o: 'o', u: 'u' }
};

/** The engine sets its own, weak stress: Tigrinya's is neither written nor tells words apart. */
export function phonemesOf(word: readonly Syllable[]): readonly Phoneme[] {
	return word.flatMap((syllable, index) => {
		const { consonant, rounded, vowel, voiced } = syllable;
		return [
			consonantOf(syllable, word[index - 1]),
			...(consonant === 'sʼ' && voiced ? [{ mnemonic: '?', trace: 'ʔ' }] : []),
			...(rounded ? [{ mnemonic: 'w', trace: 'w' }] : []),
			...(voiced ? [{ mnemonic: VOWELS[vowel], trace: vowel }] : [])
		];
	});
}

function consonantOf(syllable: Syllable, before: Syllable | undefined): Phoneme {
	const { consonant, double, rounded, voiced } = syllable;
	const [single, sound, long, longSound] = CONSONANTS[consonant];
	if (double) return { mnemonic: long, trace: longSound };
	const afterVowel = before?.voiced === true;
	// The table says b between vowels as β, as Tigrinya does, and x after i as ç.
	if (consonant === 'b' && afterVowel && voiced && !rounded)
		return { mnemonic: single, trace: 'β' };
	if (consonant === 'x' && afterVowel && before.vowel === 'i')
		return { mnemonic: single, trace: 'ç' };
	return { mnemonic: single, trace: sound };
}
