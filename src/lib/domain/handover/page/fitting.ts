import type { OwnLine } from './own-lines';
import { byWorth } from './worth';

/** Points that rows may take on a page with heading, foot and code. */
const ROOM = 500;
/** A row of one line of each, and each further line of either, in points. */
const ROW = 45;
const OWN = 25;
const UNDER = 14;
/** Characters on a line that surely fit, 18 points bold and 10.5 points. */
const OWN_WIDTH = 38;
const UNDER_WIDTH = 72;
/** Goals come last and always have their place. */
const GOALS = 3;

/** Height of a row, guessed on the safe side; what is measured stands in the writer. */
function height({ own, under }: OwnLine): number {
	const lines = (text: string, width: number) => Math.max(1, Math.ceil(text.length / width));
	if (!own) return ROW + (lines(under, OWN_WIDTH) - 1) * OWN;
	return ROW + (lines(own.text, OWN_WIDTH) - 1) * OWN + (lines(under, UNDER_WIDTH) - 1) * UNDER;
}

/**
 * Lines that fit on one page with large type, the most telling ones. Their order on
 * the page stays.
 */
export function fittingLines(
	canDo: readonly OwnLine[],
	goals: readonly OwnLine[]
): { readonly canDo: readonly OwnLine[]; readonly goals: readonly OwnLine[] } {
	let room = ROOM;
	const take = (line: OwnLine): boolean => {
		if (height(line) > room) return false;
		room -= height(line);
		return true;
	};
	const wanted = goals.slice(0, GOALS).filter(take);
	const taken = new Set(byWorth(canDo).filter(take));
	return { canDo: canDo.filter((line) => taken.has(line)), goals: wanted };
}
