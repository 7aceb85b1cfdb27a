import type { Direction } from '$lib/domain/language/language';
import { visual } from './bidi';
import type { Piece } from './piece';
import type { Unit } from './unit';

/** What stands together on a line and was made of the same piece; `x` from the line's left edge. */
export interface Stretch {
	readonly piece: Piece;
	/** From left to right. */
	readonly units: readonly Unit[];
	readonly x: number;
	readonly width: number;
}

/** One line. Lengths in points. */
export interface Line {
	readonly stretches: readonly Stretch[];
	readonly width: number;
	/** Of the block it belongs to: from the right, it stands at the right. */
	readonly dir: Direction;
}

function total(units: readonly Unit[]): number {
	return units.reduce((sum, { width }) => sum + width, 0);
}

/** Units in logical order as a line in visual order, without blanks at its ends. */
export function lineOf(units: readonly Unit[], dir: Direction): Line {
	let [from, to] = [0, units.length];
	while (units[from]?.space) from++;
	while (to > from && units[to - 1]?.space) to--;
	const stretches: Stretch[] = [];
	let x = 0;
	const all = visual(units.slice(from, to));
	for (let i = 0; i < all.length;) {
		const piece = all[i]?.piece;
		if (!piece) break;
		let end = i + 1;
		while (all[end]?.piece === piece) end++;
		const some = all.slice(i, end);
		const width = total(some);
		stretches.push({ piece, units: some, x, width });
		x += width;
		i = end;
	}
	return { stretches, width: x, dir };
}
