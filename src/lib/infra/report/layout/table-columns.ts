export interface Column {
	readonly x: number;
	readonly width: number;
}

/** Points; room for any one character and the air beside it. */
const NARROWEST_CELL = 22;

/**
 * Places of a table's columns in the given proportions, none too narrow for a
 * character; undefined where the width has no room for so many. Columns of
 * which none has a share divide the width alike.
 */
export function tableColumns(
	shares: readonly number[],
	width: number
): readonly Column[] | undefined {
	if (shares.length * NARROWEST_CELL > width) return undefined;
	const given = shares.map((share) => Math.max(share, 0));
	const total = given.reduce((sum, share) => sum + share, 0);
	const wanted = given.map((share) => (total > 0 ? share / total : 1 / given.length) * width);
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

/** The same columns, the first at the right. The air beside a column stays at its right. */
export function mirrored(columns: readonly Column[], width: number): readonly Column[] {
	return columns.map((column) => ({ ...column, x: width - column.x - column.width }));
}
