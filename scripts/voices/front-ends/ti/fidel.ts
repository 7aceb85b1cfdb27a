/** A consonant of Tigrinya, named by its IPA sign; ejectives with ʼ. */
export type TigrinyaConsonant =
	| 'h'
	| 'l'
	| 'ħ'
	| 'm'
	| 'r'
	| 's'
	| 'ʃ'
	| 'kʼ'
	| 'xʼ'
	| 'b'
	| 'v'
	| 't'
	| 'tʃ'
	| 'n'
	| 'ɲ'
	| 'ʔ'
	| 'k'
	| 'x'
	| 'w'
	| 'ʕ'
	| 'z'
	| 'ʒ'
	| 'j'
	| 'd'
	| 'dʒ'
	| 'ɡ'
	| 'tʼ'
	| 'tʃʼ'
	| 'pʼ'
	| 'sʼ'
	| 'f'
	| 'p';

export type TigrinyaVowel = 'ə' | 'u' | 'i' | 'a' | 'e' | 'ɨ' | 'o';

/** What a sign says by itself. The sixth order's ɨ may not be heard in a word. */
export interface Fidel {
	readonly consonant: TigrinyaConsonant;
	/** w between consonant and vowel: ቋ, ኳ, ጓ, ሏ. */
	readonly rounded: boolean;
	readonly vowel: TigrinyaVowel;
}

/** A sign in its word. */
export interface Sign extends Fidel {
	readonly letter: string;
	/** Doubled by U+135F after the sign. */
	readonly double: boolean;
}

/**
 * First sign of each row of eight in Unicode: seven orders and, but for ʔ, one
 * with wa. The rows ሠ ኀ ፀ sound as ሰ ሀ ጸ
 * (en.wikipedia.org/wiki/Tigrinya_language, Writing system).
 */
const ROWS: Readonly<Record<string, TigrinyaConsonant>> = {
	...{ ሀ: 'h', ለ: 'l', ሐ: 'ħ', መ: 'm', ሠ: 's', ረ: 'r', ሰ: 's', ሸ: 'ʃ', ቀ: 'kʼ', ቐ: 'xʼ' },
	...{ በ: 'b', ቨ: 'v', ተ: 't', ቸ: 'tʃ', ኀ: 'h', ነ: 'n', ኘ: 'ɲ', አ: 'ʔ', ከ: 'k', ኸ: 'x' },
	...{ ወ: 'w', ዐ: 'ʕ', ዘ: 'z', ዠ: 'ʒ', የ: 'j', ደ: 'd', ጀ: 'dʒ', ገ: 'ɡ', ጠ: 'tʼ', ጨ: 'tʃʼ' },
	...{ ጰ: 'pʼ', ጸ: 'sʼ', ፀ: 'sʼ', ፈ: 'f', ፐ: 'p' }
};
const ORDERS: readonly TigrinyaVowel[] = ['ə', 'u', 'i', 'a', 'e', 'ɨ', 'o'];

/** First sign of the rows that round their consonant; these have five signs of the eight. */
const ROUNDED_ROWS: Readonly<Record<string, TigrinyaConsonant>> = {
	...{ ቈ: 'kʼ', ቘ: 'xʼ', ኈ: 'h', ኰ: 'k', ዀ: 'x', ጐ: 'ɡ' }
};
const ROUNDED_ORDERS: readonly (TigrinyaVowel | null)[] = ['ə', null, 'i', 'a', 'e', 'ɨ'];

function signs(): ReadonlyMap<string, Fidel> {
	const found = new Map<string, Fidel>();
	const sign = (row: string, order: number) =>
		String.fromCodePoint((row.codePointAt(0) ?? 0) + order);
	for (const [row, consonant] of Object.entries(ROWS)) {
		ORDERS.forEach((vowel, order) =>
			found.set(sign(row, order), { consonant, rounded: false, vowel })
		);
		const eighth: Fidel =
			consonant === 'ʔ'
				? { consonant, rounded: false, vowel: 'ə' }
				: { consonant, rounded: true, vowel: 'a' };
		found.set(sign(row, 7), eighth);
	}
	for (const [row, consonant] of Object.entries(ROUNDED_ROWS))
		for (const [order, vowel] of ROUNDED_ORDERS.entries())
			if (vowel) found.set(sign(row, order), { consonant, rounded: true, vowel });
	return found;
}

/** Sign → what it says; 35 rows of eight and 6 of five. */
export const FIDEL = signs();
