import type { Language } from '../../language/language';
import forms from './word-forms.json';

interface Forms {
	/** Written together with the word that follows, as an article is. */
	readonly prefixes?: readonly string[];
	/** Spellings that count as one: each sign of the first is read as the one in its place in the second. */
	readonly same?: readonly (readonly [string, string])[];
}

/** By tag; a language without spellings of its own has none. */
const FORMS = forms as unknown as Readonly<Record<string, Forms>>;

/** A word stands whole, not inside another; what ZWNJ or an apostrophe joins are words too. */
const WORDS = /[\p{L}\p{M}]+/gu;
/** What ZWNJ (می‌رود) or an apostrophe (su'aal, ከምዚ’ዩ) holds together is looked up as one. */
const JOINED = /[\p{L}\p{M}]+(?:[\u200C'’ʼ][\p{L}\p{M}]+)*/gu;
/** Joiners, and the tatweel that only makes a word longer. */
const LOOSE = /[\u200C'’ʼ\u0640]/gu;

export function wordsOf(text: string): string[] {
	return text.normalize('NFC').match(WORDS) ?? [];
}

export function joinedWordsOf(text: string): string[] {
	return text.normalize('NFC').match(JOINED) ?? [];
}

/** As words are compared: in one case and spelling, without the marks that print leaves out. */
export function keyOf(word: string, language: Language | undefined): string {
	const marks = new Set(language?.inventory?.marks);
	const bare = [...word.normalize('NFC').toLowerCase().replace(LOOSE, '')]
		.filter((sign) => !marks.has(sign))
		.join('');
	const same = FORMS[language?.tag ?? '']?.same ?? [];
	return same.reduce((known, [from, to]) => {
		const signs = [...from];
		return [...known].map((sign) => [...to][signs.indexOf(sign)] ?? sign).join('');
	}, bare);
}

/** A key, and what is left of it without a prefix that is written together with it. */
export function bareKeysOf(key: string, language: Language | undefined): string[] {
	const prefixes = FORMS[language?.tag ?? '']?.prefixes ?? [];
	const bare = prefixes.filter((prefix) => key.startsWith(prefix) && key !== prefix);
	return [key, ...bare.map((prefix) => key.slice(prefix.length))];
}
