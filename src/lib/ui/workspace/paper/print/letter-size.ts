/** Letters that take place: vowel marks stand over and under the others. */
function lettersIn(text: string): number {
	return [...text.replace(/\p{M}/gu, '')].length;
}

/**
 * How large the words of one item are set, so that nothing is cut: alike in all four boxes, by
 * the longest, since a difference in size would point at one of them.
 */
export function letterSize(texts: readonly string[]): 'xl' | 'l' | 'm' | 's' {
	const letters = Math.max(0, ...texts.map(lettersIn));
	if (letters <= 3) return 'xl';
	if (letters <= 6) return 'l';
	return letters <= 9 ? 'm' : 's';
}
