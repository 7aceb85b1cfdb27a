import type { Language } from '../../language/language';

/**
 * A word's signs: code points, but letters that the inventory writes together (`dh`, `ng`, `aa`)
 * are one, the longest first.
 */
export function graphemes(text: string, inventory: Language['inventory']): string[] {
	const joined = [...(inventory?.letters ?? []), ...(inventory?.extra ?? [])]
		.map((sign) => sign.normalize('NFC').toLowerCase())
		.filter((sign) => [...sign].length > 1)
		.sort((a, b) => b.length - a.length);
	const signs: string[] = [];
	let rest = text.normalize('NFC').toLowerCase();
	while (rest) {
		const sign = joined.find((one) => rest.startsWith(one)) ?? [...rest][0] ?? '';
		signs.push(sign);
		rest = rest.slice(sign.length);
	}
	return signs;
}

/** Distance in signs (Levenshtein). */
export function distance(left: readonly string[], right: readonly string[]): number {
	let row = right.map((_, n) => n + 1);
	row.unshift(0);
	left.forEach((sign, i) => {
		const next = [i + 1];
		right.forEach((other, j) => {
			const swap = (row[j] ?? 0) + (sign === other ? 0 : 1);
			next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		});
		row = next;
	});
	return row.at(-1) ?? 0;
}

/**
 * What has to be met of a letter: itself. Ethiopic signs are too many to be met one by one; of
 * such a sign it is the consonant (the row's first sign) and the order, its place in the row.
 */
export function unitsOf(letter: string): string[] {
	if (!/^\p{Script=Ethiopic}$/u.test(letter)) return [letter];
	const sign = letter.codePointAt(0) ?? 0;
	return [String.fromCodePoint(sign - (sign % 8)), `order ${(sign % 8) + 1}`];
}
