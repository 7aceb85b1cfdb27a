/** A stretch of a text; `number` where it keeps its own direction. */
export interface Run {
	readonly text: string;
	readonly number: boolean;
}

/**
 * Digits of any script with what holds them together: 08:15, 1 250,50 kr, 070-123 45 67, +46 …
 * A dash between two numbers (9–18) stays outside, so that a range reads in the text's direction.
 */
const NUMBER = /[+]?\p{Nd}+(?:[:.,/-]\p{Nd}+| \p{Nd}{2,4}(?!\p{Nd}))*(?: ?(?:kr\b|SEK\b|:-|%))?/gu;

/** Cuts a text at its numbers, times and prices, each to be set apart from the text's direction. */
export function isolated(text: string): readonly Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const { 0: match, index } of text.matchAll(NUMBER)) {
		if (index > from) runs.push({ text: text.slice(from, index), number: false });
		runs.push({ text: match, number: true });
		from = index + match.length;
	}
	if (from < text.length) runs.push({ text: text.slice(from), number: false });
	return runs;
}
