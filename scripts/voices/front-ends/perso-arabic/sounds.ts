/** A sound of Persian or Dari, named by its IPA sign; w is the end of a diphthong in Persian. */
export interface Sound {
	readonly sign: string;
	readonly vowel: boolean;
	/** UTF-16 index of its letter. */
	readonly at: number;
}

/** What each letter says as a consonant, but و, ق and غ, which Persian and Dari say differently. */
const CONSONANTS: Readonly<Record<string, string>> = {
	...{ ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'dʒ', چ: 'tʃ', ح: 'h', خ: 'x', د: 'd', ذ: 'z' },
	...{ ر: 'r', ز: 'z', ژ: 'ʒ', س: 's', ش: 'ʃ', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'ʔ' },
	...{ ف: 'f', ک: 'k', گ: 'ɡ', ل: 'l', م: 'm', ن: 'n', ه: 'h', ی: 'j' },
	...{ ء: 'ʔ', ئ: 'ʔ', ؤ: 'ʔ', أ: 'ʔ' }
};

/** How a language reads the letters that Persian and Dari read differently. */
export interface Reading {
	readonly consonants: Readonly<Record<'و' | 'ق' | 'غ', string>>;
	readonly zabar: string;
	readonly zer: string;
	readonly pesh: string;
	readonly alif: string;
	/** و and ی as vowels: with nothing on the letter before, and after pesh or zer. */
	readonly waw: { readonly plain: string; readonly marked: string };
	readonly ye: { readonly plain: string; readonly marked: string };
	/** What ُوْ says after its pesh, and ِیْ after its zer: nothing, or the end of a diphthong. */
	readonly closing: { readonly waw: string; readonly ye: string };
	/** Vowels after which a final heh isn't heard. */
	readonly silentHehAfter: readonly string[];
}

export function consonantOf(base: string, { consonants }: Reading): string | null {
	return { ...CONSONANTS, ...consonants }[base] ?? null;
}
