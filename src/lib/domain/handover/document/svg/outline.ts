import type { Segment } from '../drawing';
import { arcCurves } from './arc';
import { type Matrix } from './matrix';
import { readPathData } from './path-data';

type Attribute = (name: string) => string | undefined;

/** A basic shape's outline in its own coordinates; undefined for what isn't one. */
export function outlineOf(name: string, attribute: Attribute): readonly Segment[] | undefined {
	const number = (of: string): number => Number(attribute(of) ?? 0);
	switch (name) {
		case 'path':
			return readPathData(attribute('d') ?? '');
		case 'circle':
			return ellipse(number('cx'), number('cy'), number('r'), number('r'));
		case 'ellipse':
			return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
		case 'line':
			return [
				['M', number('x1'), number('y1')],
				['L', number('x2'), number('y2')]
			];
		case 'polyline':
		case 'polygon':
			return points(attribute('points') ?? '', name === 'polygon');
		case 'rect': {
			const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number);
			const round = attribute('rx') ?? attribute('ry') ?? '0';
			return rect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, Number(round));
		}
		default:
			return undefined;
	}
}

function ellipse(cx: number, cy: number, rx: number, ry: number): readonly Segment[] {
	const half = { rx, ry, turn: 0, large: false, sweep: true };
	return [
		['M', cx + rx, cy],
		...arcCurves(cx + rx, cy, half, cx - rx, cy),
		...arcCurves(cx - rx, cy, half, cx + rx, cy),
		['Z']
	];
}

function points(text: string, closed: boolean): readonly Segment[] {
	const numbers = text
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const segments: Segment[] = [];
	for (let i = 0; i + 1 < numbers.length; i += 2)
		segments.push([i === 0 ? 'M' : 'L', numbers[i] ?? 0, numbers[i + 1] ?? 0]);
	return closed ? [...segments, ['Z']] : segments;
}

function rect(
	x: number,
	y: number,
	width: number,
	height: number,
	round: number
): readonly Segment[] {
	const r = Math.min(Math.max(round, 0), width / 2, height / 2);
	const corner = { rx: r, ry: r, turn: 0, large: false, sweep: true };
	const [right, bottom] = [x + width, y + height];
	return [
		['M', x + r, y],
		['L', right - r, y],
		...arcCurves(right - r, y, corner, right, y + r),
		['L', right, bottom - r],
		...arcCurves(right, bottom - r, corner, right - r, bottom),
		['L', x + r, bottom],
		...arcCurves(x + r, bottom, corner, x, bottom - r),
		['L', x, y + r],
		...arcCurves(x, y + r, corner, x + r, y),
		['Z']
	];
}

/** The outline moved, turned and scaled. */
export function transformed(segments: readonly Segment[], matrix: Matrix): readonly Segment[] {
	const [a, b, c, d, e, f] = matrix;
	const at = (x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];
	return segments.map((segment): Segment => {
		switch (segment[0]) {
			case 'Z':
				return segment;
			case 'C':
				return [
					'C',
					...at(segment[1], segment[2]),
					...at(segment[3], segment[4]),
					...at(segment[5], segment[6])
				];
			default:
				return [segment[0], ...at(segment[1], segment[2])];
		}
	});
}
