import { getContext, setContext } from 'svelte';
import type { StaffWords } from './staff-words.svelte';

const KEY = Symbol('staff words');

export function provideWords(words: StaffWords): void {
	setContext(KEY, words);
}

/** The pedagogue's interface words; fails loudly where no layout provided them. */
export function useWords(): StaffWords {
	const words = getContext<StaffWords | undefined>(KEY);
	if (!words) throw new Error('No staff words in context');
	return words;
}
