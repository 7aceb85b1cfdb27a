import type { Phoneme } from '../word-by-word';
import type { Sound } from './sounds';

/** Sounds in espeak-ng's `fa` table (data 1.52), found by asking the engine: its trace is our sign. */
const MNEMONICS: Readonly<Record<string, string>> = {
	...{ ʔ: '?', dʒ: 'dZ', tʃ: 'tS', ʒ: 'Z', ʃ: 'S', ɡ: 'g', ɣ: 'Q', r: 'R' },
	...{ ɑ: 'A', ɑː: 'A:', iː: 'i:', uː: 'u:', eː: 'e:', oː: 'o:' }
};

/**
 * How a stop is doubled, so that it is let go once: `:` is one long closure;
 * voiced ones written twice are, and dʒ closes as d. All others are lengthened.
 */
const DOUBLED: Readonly<Record<string, readonly [mnemonic: string, trace: string]>> = {
	...{ p: ['p:', 'pː'], t: ['t:', 'tː'], k: ['k:', 'kː'], q: ['q:', 'qː'], ʔ: ['?:', 'ʔː'] },
	...{ tʃ: ['tS:', 'tʃː'], b: ['b|b', 'bb'], d: ['d|d', 'dd'], ɡ: ['g|g', 'ɡɡ'] },
	...{ dʒ: ['d|dZ', 'ddʒ'] }
};

/** The sounds of a word, two of the same in a row as one doubled; `stressed`: index, or null. */
export function phonemesOf(word: readonly Sound[], stressed: number | null): readonly Phoneme[] {
	return word.flatMap(({ sign, vowel }, index) => {
		const mnemonic = MNEMONICS[sign] ?? sign;
		if (vowel) return [{ mnemonic: (index === stressed ? "'" : '') + mnemonic, trace: sign }];
		if (word[index - 1]?.sign === sign) return [];
		if (word[index + 1]?.sign !== sign) return [{ mnemonic, trace: sign }];
		const [doubled, trace] = DOUBLED[sign] ?? [`${mnemonic}:`, sign + sign];
		return [{ mnemonic: doubled, trace }];
	});
}
