import type { Fonts } from './fonts';
import { graphemes } from './graphemes';
import { textOf, type Unit } from './unit';
import { contextOf, inked } from './units';

/** Wider than a line all by itself: set smaller. */
function shrunk(unit: Unit, max: number): Unit {
	if (unit.width <= max) return unit;
	return { ...unit, size: unit.size * (max / unit.width), width: max };
}

/** A word in parts no wider than `max` points, each as long as it can be. */
export function cut(unit: Unit, max: number, fonts: Fonts): readonly Unit[] {
	const ends = [0];
	for (const one of graphemes(textOf(unit))) ends.push((ends.at(-1) ?? 0) + one.length);
	const count = ends.length - 1;
	const face = 'face' in unit.ink ? unit.ink.face : undefined;
	const part = (first: number, last: number): Unit => {
		const [from, to] = [unit.from + (ends[first] ?? 0), unit.from + (ends[last] ?? 0)];
		const breakBefore = first > 0 || unit.breakBefore;
		const edge = first > 0 ? undefined : unit.edge;
		return inked({ ...unit, ...contextOf(unit.context, from, to), breakBefore, edge, face }, fonts);
	};
	const usual = unit.width / count;
	const out: Unit[] = [];
	for (let first = 0; first < count;) {
		let taken = Math.min(Math.max(1, Math.floor(max / usual)), count - first);
		let best = part(first, first + taken);
		while (best.width > max && taken > 1) {
			taken = Math.max(1, Math.min(taken - 1, Math.floor(taken * (max / best.width))));
			best = part(first, first + taken);
		}
		while (first + taken < count) {
			const longer = part(first, first + taken + 1);
			if (longer.width > max) break;
			best = longer;
			taken++;
		}
		out.push(shrunk(best, max));
		first += taken;
	}
	return out;
}
