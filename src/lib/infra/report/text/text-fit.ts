import type { Direction } from '$lib/domain/language/language';
import { cut } from './cut';
import type { Fonts } from './fonts';
import { lineOf, type Line } from './line';
import type { Unit } from './unit';

/** Two sums of the same widths may differ by this much, in points. */
const SLACK = 0.01;

function widthOf(units: readonly Unit[]): number {
	return units.reduce((sum, { width }) => sum + width, 0);
}

function withoutBlanks(units: readonly Unit[]): readonly Unit[] {
	const last = units.findLastIndex(({ space }) => !space);
	return units.slice(0, last + 1);
}

/** Units that no line may part, each with the blanks that follow it. */
function segments(units: readonly Unit[]): Unit[][] {
	const out: Unit[][] = [];
	for (const unit of units) {
		const last = out.at(-1);
		if (last && !unit.breakBefore) last.push(unit);
		else out.push([unit]);
	}
	return out;
}

/** What is wider than a line alone, in parts that aren't. */
function fitting(segment: Unit[], max: number, fonts: Fonts): Unit[][] {
	const word = withoutBlanks(segment);
	if (widthOf(word) <= max + SLACK) return [segment];
	return segment.flatMap((unit) =>
		unit.space ? [[unit]] : cut(unit, max, fonts).map((part) => [part])
	);
}

/** A paragraph's units as lines no wider than `max` points. */
export function fitText(
	units: readonly Unit[],
	max: number,
	dir: Direction,
	fonts: Fonts
): readonly Line[] {
	const lines: Line[] = [];
	let line: Unit[] = [];
	let width = 0;
	for (const segment of segments(units).flatMap((one) => fitting(one, max, fonts))) {
		const word = widthOf(withoutBlanks(segment));
		if (line.length > 0 && width + word > max + SLACK) {
			lines.push(lineOf(line, dir));
			[line, width] = [[], 0];
		}
		line.push(...segment);
		width += widthOf(segment);
	}
	lines.push(lineOf(line, dir));
	return lines;
}
