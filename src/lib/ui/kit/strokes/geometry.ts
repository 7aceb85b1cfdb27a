import type { Stroke } from '../../../domain/mapping/stroke';

/** Height of the writing line, in thousandths of the surface's width from its top. */
export const BASELINE = 300;

/** How thousandths lie on a surface: px per thousandth and px from the left edge. */
export interface Fit {
	readonly scale: number;
	readonly left: number;
}

/** A captured point: px on the surface and ms. */
export interface SurfacePoint {
	readonly x: number;
	readonly y: number;
	readonly pressure: number;
	readonly time: number;
}

/** Lowest point of the strokes, in thousandths. */
export function lowest(strokes: readonly Stroke[]): number {
	return strokes.reduce((low, stroke) => stroke.y.reduce((a, y) => Math.max(a, y), low), 0);
}

/**
 * Fills the width; where what is written would then reach below the surface (the
 * screen was turned), all of it is made smaller, its shape kept.
 */
export function fitTo(width: number, height: number, strokes: readonly Stroke[]): Fit {
	const full = width / 1000;
	const low = lowest(strokes);
	if (low * full <= height || low === 0) return { scale: full, left: 0 };
	const scale = height / (low + 20);
	return { scale, left: (width - 1000 * scale) / 2 };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** From pen-down to pen-up; `first` is when the item's first stroke began. */
export function strokeOf(
	points: readonly SurfacePoint[],
	pointer: Stroke['pointer'],
	fit: Fit,
	first: number
): Stroke {
	const begin = points[0]?.time ?? first;
	return {
		pointer,
		at: Math.max(0, Math.round(begin - first)),
		x: points.map(({ x }) => tenth((x - fit.left) / fit.scale)),
		y: points.map(({ y }) => tenth(y / fit.scale)),
		t: points.map(({ time }) => Math.round(time - begin)),
		// A finger or mouse reports no pressure, or none at all on lifting.
		p: points.map(({ pressure }) => (pressure > 0 ? Math.round(pressure * 100) / 100 : 0.5))
	};
}

export function pointsOf(stroke: Stroke, fit: Fit): SurfacePoint[] {
	return stroke.x.map((x, index) => ({
		x: fit.left + x * fit.scale,
		y: (stroke.y[index] ?? 0) * fit.scale,
		pressure: stroke.p[index] ?? 0.5,
		time: stroke.at + (stroke.t[index] ?? 0)
	}));
}

/** ms from the first pen-down to the last pen-up. */
export function duration(strokes: readonly Stroke[]): number {
	return strokes.reduce((end, { at, t }) => Math.max(end, at + (t.at(-1) ?? 0)), 0);
}

/** SVG path of what was written until `time` (ms), or undefined before the stroke began. */
export function pathUntil(stroke: Stroke, time: number): string | undefined {
	if (stroke.at > time) return undefined;
	const drawn = stroke.t.filter((t) => stroke.at + t <= time).length;
	const points = stroke.x.slice(0, drawn).map((x, i) => `${x} ${stroke.y[i] ?? 0}`);
	if (points.length === 0) return undefined;
	// A dot is a line of no length, which round caps make visible.
	return points.length === 1 ? `M${points[0]}h0` : `M${points.join('L')}`;
}
