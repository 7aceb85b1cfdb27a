/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

/** How much longer a line becomes, on average over directions. */
export function growth([a, b, c, d]: Matrix): number {
	return Math.sqrt(Math.abs(a * d - b * c));
}

const CALL = /\s*,?\s*(translate|scale|rotate)\s*\(([^)]*)\)/y;

/** The `transform` attribute; undefined for what it can't read. */
export function readTransform(text: string): Matrix | undefined {
	let matrix = IDENTITY;
	CALL.lastIndex = 0;
	let end = 0;
	for (let found = CALL.exec(text); found; found = CALL.exec(text)) {
		const [, name = '', list = ''] = found;
		const numbers = list
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		const one = call(name, numbers);
		if (!one || !numbers.every(Number.isFinite)) return undefined;
		matrix = times(matrix, one);
		end = CALL.lastIndex;
	}
	return text.slice(end).trim() === '' ? matrix : undefined;
}

function call(name: string, [x = 0, y, z]: readonly number[]): Matrix | undefined {
	if (name === 'translate') return [1, 0, 0, 1, x, y ?? 0];
	if (name === 'scale') return [x, 0, 0, y ?? x, 0, 0];
	const [cos, sin] = [Math.cos((x * Math.PI) / 180), Math.sin((x * Math.PI) / 180)];
	const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
	if (y === undefined) return turn;
	const centre = z ?? 0;
	return times(times([1, 0, 0, 1, y, centre], turn), [1, 0, 0, 1, -y, -centre]);
}
