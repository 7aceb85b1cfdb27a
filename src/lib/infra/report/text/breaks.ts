import LineBreaker from 'linebreak';
import { isBidiControl } from './bidi-controls';

const BEFORE = /\p{L}\p{L}[-\u2010\u2013/]$/u;
const AFTER = /^\p{L}\p{L}/u;

/** The text without bidi controls, and where each of its units was. */
function withoutControls(text: string): { readonly bare: string; readonly at: readonly number[] } {
	let bare = '';
	const at: number[] = [];
	for (let i = 0; i < text.length; i++) {
		const char = text.charAt(i);
		if (isBidiControl(char)) continue;
		bare += char;
		at.push(i);
	}
	return { bare, at };
}

/**
 * Where a line may end inside a text without line breaks (UAX #14): indices of what
 * would begin the next line. Of a hyphen, dash or slash only those between words:
 * R6–R7, a date and a number stay whole. Bidi controls are looked through: to the
 * library one after a blank would be a mark on it, and no line could end there.
 */
export function breaks(text: string): ReadonlySet<number> {
	const { bare, at } = withoutControls(text);
	const places = new Set<number>();
	const breaker = new LineBreaker(bare);
	for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
		const { position } = next;
		const hyphen = /[-\u2010\u2013/]/.test(bare.charAt(position - 1));
		const apart =
			BEFORE.test(bare.slice(Math.max(0, position - 5), position)) &&
			AFTER.test(bare.slice(position, position + 4));
		const place = at[position];
		if (place !== undefined && (!hyphen || apart)) places.add(place);
	}
	return places;
}
