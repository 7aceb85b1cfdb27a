import type { Block } from '$lib/domain/handover/document/model';
import type { Stroke } from '$lib/domain/mapping/stroke';
import type { Point } from '../page/pen';
import type { Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import type { Context } from './context';
import { spaced, textSlices } from './text';

type Handwriting = Extract<Block, { type: 'handwriting' }>;

/** Points per thousandth of the surface: written lines keep their size to each other. */
const SCALE = 0.34;
const TALLEST = 130;
const PAD = 6;

interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

function pointsOf(stroke: Stroke): readonly Point[] {
	return stroke.x.flatMap((x, i) => {
		const y = stroke.y[i];
		return y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
	});
}

function boundsOf(points: readonly Point[]): Bounds | undefined {
	if (points.length === 0) return undefined;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y } of points) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return { left, top, width: right - left, height: bottom - top };
}

function drawing(block: Handwriting, context: Context): Slice | undefined {
	const strokes = block.strokes.map(pointsOf).filter((points) => points.length > 0);
	const bounds = boundsOf(strokes.flat());
	if (!bounds) return undefined;
	const scale = Math.min(
		SCALE,
		(context.width - 2 * PAD) / Math.max(bounds.width, 1),
		(TALLEST - 2 * PAD) / Math.max(bounds.height, 1)
	);
	const width = bounds.width * scale + 2 * PAD;
	const height = bounds.height * scale + 2 * PAD;
	return {
		height,
		before: 0,
		after: 2,
		keep: true,
		draw: (pen, x, y) => {
			const area = { x, y, width, height };
			pen.frame({ ...area, radius: 3 }, { width: 0.4 });
			const place = (point: Point): Point => ({
				x: x + PAD + (point.x - bounds.left) * scale,
				y: y + PAD + (point.y - bounds.top) * scale
			});
			pen.marked(
				context.tagOf(block),
				() => strokes.forEach((points) => pen.path(points.map(place), { width: 1.1 })),
				area
			);
		}
	};
}

/** The strokes as lines, their shape kept, with the caption under them. */
export function handwritingSlices(block: Handwriting, context: Context): Slice[] {
	const image = drawing(block, context);
	const caption = textSlices(block.caption, { size: SMALLEST, bold: false }, context);
	return spaced(image ? [{ ...image, keep: caption.length > 0 }, ...caption] : caption, 5, 7);
}
