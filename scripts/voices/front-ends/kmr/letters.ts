import type { Phoneme } from '../word-by-word';

/**
 * Letters of Bedirxan's alphabet, what they sound like (Wiktionary's
 * transcriptions), and their mnemonics in espeak-ng's `ku` table (data 1.52), found by asking the engine. a ê î o û are
 * long, e i u short. The two kinds of p t k ç that people say, ʕ and ħ in words from
 * Arabic aren't written and not said here.
 */
export const VOWELS: Readonly<Record<string, Phoneme>> = {
	a: { mnemonic: 'a:', trace: 'aː' },
	e: { mnemonic: 'E', trace: 'ɛ' },
	ê: { mnemonic: 'e:', trace: 'eː' },
	i: { mnemonic: 'I', trace: 'ɪ' },
	î: { mnemonic: 'i:', trace: 'iː' },
	o: { mnemonic: 'o:', trace: 'oː' },
	u: { mnemonic: 'U', trace: 'ʊ' },
	û: { mnemonic: 'u:', trace: 'uː' }
};

export const CONSONANTS: Readonly<Record<string, Phoneme>> = {
	b: { mnemonic: 'b', trace: 'b' },
	c: { mnemonic: 'dZ', trace: 'dʒ' },
	ç: { mnemonic: 'tS', trace: 'tʃ' },
	d: { mnemonic: 'd', trace: 'd' },
	f: { mnemonic: 'f', trace: 'f' },
	g: { mnemonic: 'g', trace: 'ɡ' },
	h: { mnemonic: 'h', trace: 'h' },
	j: { mnemonic: 'Z', trace: 'ʒ' },
	k: { mnemonic: 'k', trace: 'k' },
	l: { mnemonic: 'l', trace: 'l' },
	m: { mnemonic: 'm', trace: 'm' },
	n: { mnemonic: 'n', trace: 'n' },
	p: { mnemonic: 'p', trace: 'p' },
	q: { mnemonic: 'q', trace: 'q' },
	r: { mnemonic: '*', trace: 'ɾ' },
	s: { mnemonic: 's', trace: 's' },
	ş: { mnemonic: 'S', trace: 'ʃ' },
	t: { mnemonic: 't', trace: 't' },
	v: { mnemonic: 'v', trace: 'v' },
	w: { mnemonic: 'w', trace: 'w' },
	x: { mnemonic: 'x', trace: 'x' },
	y: { mnemonic: 'j', trace: 'j' },
	z: { mnemonic: 'z', trace: 'z' }
};

/** r first in a word, and rr: rolled. */
export const ROLLED: Phoneme = { mnemonic: 'R', trace: 'r' };
/** n before a g or k that ends its syllable: deng. */
export const BEFORE_VELAR: Phoneme = { mnemonic: 'N', trace: 'ŋ' };
