import type { Segment } from '../drawing';

type Cubic = Extract<Segment, readonly ['C', ...number[]]>;

/** An elliptical arc as path data says it: radii, turn in degrees, two flags. */
export interface Arc {
	readonly rx: number;
	readonly ry: number;
	readonly turn: number;
	readonly large: boolean;
	readonly sweep: boolean;
}

/**
 * Cubic curves along an arc, at most a quarter turn each. Source: SVG 1.1,
 * implementation notes F.6.5 and F.6.6 (centre from end points, radii too small);
 * a curve's handle is 4/3·tan(angle/4) of the radius.
 */
export function arcCurves(
	x1: number,
	y1: number,
	{ rx: givenX, ry: givenY, turn, large, sweep }: Arc,
	x2: number,
	y2: number
): readonly Segment[] {
	let [rx, ry] = [Math.abs(givenX), Math.abs(givenY)];
	if (x1 === x2 && y1 === y2) return [];
	if (rx === 0 || ry === 0) return [['L', x2, y2]];
	const phi = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
	const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
	const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
	const short = (px / rx) ** 2 + (py / ry) ** 2;
	if (short > 1) [rx, ry] = [rx * Math.sqrt(short), ry * Math.sqrt(short)];
	const under = (rx * py) ** 2 + (ry * px) ** 2;
	const away = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - under) / under));
	const side = large === sweep ? -away : away;
	const [qx, qy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
	const centre = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
	const start = Math.atan2((py - qy) / ry, (px - qx) / rx);
	const end = Math.atan2((-py - qy) / ry, (-px - qx) / rx);
	let angle = end - start;
	if (sweep && angle < 0) angle += 2 * Math.PI;
	if (!sweep && angle > 0) angle -= 2 * Math.PI;
	const parts = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
	const step = angle / parts;
	const handle = (4 / 3) * Math.tan(step / 4);
	const at = (x: number, y: number): [number, number] => [
		(centre[0] ?? 0) + cos * rx * x - sin * ry * y,
		(centre[1] ?? 0) + sin * rx * x + cos * ry * y
	];
	return Array.from({ length: parts }, (_, i): Cubic => {
		const [from, to] = [start + i * step, start + (i + 1) * step];
		const last = i === parts - 1;
		return [
			'C',
			...at(Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from)),
			...at(Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to)),
			...(last ? ([x2, y2] as const) : at(Math.cos(to), Math.sin(to)))
		];
	});
}
