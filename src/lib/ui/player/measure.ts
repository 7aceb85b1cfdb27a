const MARKS = /\p{M}/gu;

/** Arabic short vowels: a line that carries them needs more height. */
const VOWELS = /[\u064b-\u0652\u0670]/;

/** Letters of a text without the marks that stand on them: how wide it will be, roughly. */
export function letterCount(text: string): number {
	return Array.from(text.normalize('NFC').replace(MARKS, '')).length;
}

/** A number in groups or a long name may take two lines. */
export const isWrapped = (text: string): boolean => letterCount(text) > 9 && text.includes(' ');

/** Latin capitals; Arabic letters with teeth or a bow; those that end a word in a long stroke. */
const WIDE = /\p{Lu}|[سشصض]|[بپتٹثفکگك](?!\p{L})/gu;

/** How wide a sign is, in letters: that of its widest line. */
export function signLetters(text: string): number {
	if (isWrapped(text)) return Math.max(1, widestOfTwo(text));
	const wide = text.replace(MARKS, '').match(WIDE)?.length ?? 0;
	return Math.max(1, letterCount(text) + wide * 0.4);
}

/** Letters of the wider line when a text is broken at a space into two. */
export function widestOfTwo(text: string): number {
	const words = text.split(' ');
	const widths = words.slice(1).map((_, index) => {
		const [first, second] = [words.slice(0, index + 1), words.slice(index + 1)];
		return Math.max(letterCount(first.join(' ')), letterCount(second.join(' ')));
	});
	return Math.min(...widths, letterCount(text));
}

export const isVowelled = (text: string): boolean => VOWELS.test(text);

/** Longer prompts are set smaller: 60 letters fill two lines on a tablet, 110 three. */
export function promptLength(text: string): 'short' | 'long' | 'very-long' {
	const letters = letterCount(text);
	if (letters > 110) return 'very-long';
	return letters > 60 ? 'long' : 'short';
}
