import type { Drawing, Shape } from '../drawing';
import { growth, IDENTITY, type Matrix, readTransform, times } from './matrix';
import { outlineOf, transformed } from './outline';

/** What an element inherits. */
interface Paint {
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly cap: 'butt' | 'round';
	readonly join: 'miter' | 'round';
	readonly evenOdd: boolean;
	readonly matrix: Matrix;
}

const START: Paint = {
	fill: '#000000',
	stroke: 'none',
	width: 1,
	cap: 'butt',
	join: 'miter',
	evenOdd: false,
	matrix: IDENTITY
};
const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z0-9:-]+="[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([a-zA-Z0-9:-]+)="([^"]*)"/g;
/** What is painted otherwise than by what is read here. */
const UNKNOWN = /^(style|class|opacity|(fill|stroke)-opacity|stroke-(dash.*|miterlimit))$/;

/**
 * Reads the simple SVGs that an instrument's pictures are: groups and basic shapes
 * with plain colours, transforms flattened. null for anything it doesn't know, so
 * that no picture is drawn wrong.
 */
export function readSvg(text: string): Drawing | null {
	const open: Paint[] = [];
	const shapes: Shape[] = [];
	let size: readonly [number, number] | null = null;
	if (text.replace(TAG, '').includes('<')) return null;
	for (const [, closing, name = '', list = '', empty] of text.matchAll(TAG)) {
		if (closing) {
			open.pop();
			continue;
		}
		const attributes = new Map([...list.matchAll(ATTRIBUTE)].map(([, k = '', v = '']) => [k, v]));
		if ([...attributes.keys()].some((key) => UNKNOWN.test(key))) return null;
		const paint = painted(open.at(-1) ?? START, attributes);
		if (!paint) return null;
		if (name === 'svg') size = sizeOf(attributes.get('viewBox'));
		else if (name !== 'g' && name !== 'title') {
			const outline = outlineOf(name, (key) => attributes.get(key));
			if (!outline) return null;
			shapes.push(shape(transformed(outline, paint.matrix), paint));
		}
		if (!empty) open.push(paint);
	}
	if (!size || !shapes.every(isSound)) return null;
	return { width: size[0], height: size[1], shapes };
}

function sizeOf(viewBox = ''): readonly [number, number] | null {
	const [x, y, width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
	return x === 0 && y === 0 && width > 0 && height > 0 ? [width, height] : null;
}

function painted(before: Paint, given: ReadonlyMap<string, string>): Paint | null {
	const transform = given.get('transform');
	const matrix = transform === undefined ? IDENTITY : readTransform(transform);
	const fill = colour(given.get('fill') ?? before.fill);
	const stroke = colour(given.get('stroke') ?? before.stroke);
	if (!matrix || !fill || !stroke) return null;
	const cap = given.get('stroke-linecap');
	const join = given.get('stroke-linejoin');
	return {
		fill,
		stroke,
		width: Number(given.get('stroke-width') ?? before.width),
		cap: cap === undefined ? before.cap : cap === 'round' ? 'round' : 'butt',
		join: join === undefined ? before.join : join === 'round' ? 'round' : 'miter',
		evenOdd: given.has('fill-rule') ? given.get('fill-rule') === 'evenodd' : before.evenOdd,
		matrix: times(before.matrix, matrix)
	};
}

/** `#RRGGBB` or `none`; undefined for other ways to say a colour. */
function colour(text: string): string | undefined {
	if (text === 'none') return text;
	const [, short] = /^#([0-9a-fA-F]{3})$/.exec(text) ?? [];
	if (short) return `#${[...short].map((digit) => digit + digit).join('')}`.toUpperCase();
	return /^#[0-9a-fA-F]{6}$/.test(text) ? text.toUpperCase() : undefined;
}

function shape(segments: Shape['segments'], paint: Paint): Shape {
	const { fill, stroke, width, cap, join, evenOdd, matrix } = paint;
	return {
		segments,
		fill: fill === 'none' ? null : fill,
		evenOdd,
		stroke:
			stroke === 'none' || width === 0
				? null
				: { colour: stroke, width: width * growth(matrix), cap, join }
	};
}

function isSound({ segments, stroke }: Shape): boolean {
	return (
		segments.every((segment) => segment.slice(1).every(Number.isFinite)) &&
		(stroke === null || Number.isFinite(stroke.width))
	);
}
