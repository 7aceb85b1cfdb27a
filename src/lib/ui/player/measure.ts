const MARKS = /\p{M}/gu;

/** Arabic short vowels: a line that carries them needs more height. */
const VOWELS = /[\u064b-\u0652\u0670]/;

/** Letters of a text without the marks that stand on them: how wide it will be, roughly. */
export function letterCount(text: string): number {
	return Array.from(text.normalize('NFC').replace(MARKS, '')).length;
}

export const isVowelled = (text: string): boolean => VOWELS.test(text);

/** Longer prompts are set smaller: 60 letters fill two lines on a tablet, 110 three. */
export function promptLength(text: string): 'short' | 'long' | 'very-long' {
	const letters = letterCount(text);
	if (letters > 110) return 'very-long';
	return letters > 60 ? 'long' : 'short';
}
