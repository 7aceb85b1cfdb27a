/**
 * Somali letters and what they sound like: espeak-ng mnemonics of its `ar`
 * phoneme table, and the IPA that table prints for them.
 *
 * Sounds: en.wikipedia.org/wiki/Somali_phonology (after Saeed 1999) and
 * en.wikipedia.org/wiki/Somali_Latin_alphabet. Of all the tables in the 1.52
 * data only `ar` has both ʕ (c) and ħ (x); those with a true ɖ (Hindi and its
 * neighbours) lack both, so dh is its nearest neighbour here, the pharyngealised
 * dˤ. Other values that table allows are left aside: no spirants between vowels
 * (toban with β), no aspiration, no ɽ for a southern dh.
 */
export interface Sound {
	readonly mnemonic: string;
	readonly ipa: string;
}

/** Written by two letters; the orthography reads them as one wherever they meet. */
export const DIGRAPHS: Readonly<Record<string, Sound>> = {
	sh: { mnemonic: 'S', ipa: 'ʃ' },
	kh: { mnemonic: 'X', ipa: 'χ' },
	dh: { mnemonic: 'dH', ipa: 'dˤ' }
};

export const CONSONANTS: Readonly<Record<string, Sound>> = {
	...DIGRAPHS,
	"'": { mnemonic: '?', ipa: 'ʔ' },
	b: { mnemonic: 'b', ipa: 'b' },
	t: { mnemonic: 't', ipa: 't' },
	j: { mnemonic: 'dZ', ipa: 'dʒ' },
	x: { mnemonic: 'H', ipa: 'ħ' },
	d: { mnemonic: 'd', ipa: 'd' },
	// The table's `r` is the English ɹ; `R` is the trill.
	r: { mnemonic: 'R', ipa: 'r' },
	s: { mnemonic: 's', ipa: 's' },
	c: { mnemonic: 'A', ipa: 'ʕ' },
	g: { mnemonic: 'g', ipa: 'ɡ' },
	f: { mnemonic: 'f', ipa: 'f' },
	q: { mnemonic: 'q', ipa: 'q' },
	k: { mnemonic: 'k', ipa: 'k' },
	l: { mnemonic: 'l', ipa: 'l' },
	m: { mnemonic: 'm', ipa: 'm' },
	n: { mnemonic: 'n', ipa: 'n' },
	w: { mnemonic: 'w', ipa: 'w' },
	h: { mnemonic: 'h', ipa: 'h' },
	y: { mnemonic: 'j', ipa: 'j' }
};

export const VOWELS = 'aeiou';

/** Hamza as it is typed: U+0027, U+2019, U+02BC. */
export const HAMZA = "'’ʼ";

/** Consonants that Somali doubles (ling.upenn.edu/courses/Spring_1998/ling202/phonemes.htm). */
export const DOUBLED: ReadonlySet<string> = new Set('b d dh g q l m n r'.split(' '));

/**
 * Two mnemonics side by side that the engine would take for one of its own:
 * d + ħ for dˤ, g + ħ for ɣ, t + ʃ for tʃ. `|` holds them apart.
 */
export const RUN_TOGETHER: ReadonlySet<string> = new Set(['d H', 'g H', 't S']);
