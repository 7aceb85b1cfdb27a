export interface Column {
	readonly x: number;
	readonly width: number;
}

/** Points; room for any one character and the air beside it. */
const NARROWEST_CELL = 22;

/**
 * Places of a table's columns in the given proportions, none too narrow for a
 * character; undefined where the width has no room for so many.
 */
export function tableColumns(
	shares: readonly number[],
	width: number
): readonly Column[] | undefined {
	if (shares.length * NARROWEST_CELL > width) return undefined;
	const total = shares.reduce((sum, share) => sum + Math.max(share, 0), 0) || 1;
	const wanted = shares.map((share) => (Math.max(share, 0) / total) * width);
	const raised = wanted.map((one) => Math.max(one, NARROWEST_CELL));
	const over = raised.reduce((sum, one) => sum + one, 0) - width;
	const spare = raised.reduce((sum, one) => sum + one - NARROWEST_CELL, 0) || 1;
	let x = 0;
	return raised.map((one) => {
		const column = { x, width: one - ((one - NARROWEST_CELL) / spare) * over };
		x += column.width;
		return column;
	});
}
