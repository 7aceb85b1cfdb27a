import type { Rung } from '$lib/domain/handover/document/model';

/** A rung's place: `x` from the figure's left edge, height from its floor, in points. */
export interface Stair {
	readonly rung: Rung;
	readonly x: number;
	readonly width: number;
	readonly height: number;
}

/** Rungs side by side that the same higher step covers. */
export interface Cover {
	readonly step: string;
	readonly x: number;
	readonly width: number;
}

const SLOTS = 8;
const WIDEST = 40;
const LOWEST = 18;
const RISE = 7.2;
const BETWEEN = 3.5;

/** A ladder that begins with step 1 leaves the place of step 0 free: R1 over L-R1. */
function firstSlot(rungs: readonly Rung[]): number {
	return /(^|\D)1$/.test(rungs[0]?.label ?? '') ? 1 : 0;
}

export function stairs(rungs: readonly Rung[], width: number): readonly Stair[] {
	const first = firstSlot(rungs);
	const pitch = Math.min(width / Math.max(SLOTS, first + rungs.length), WIDEST);
	return rungs.map((rung, i) => ({
		rung,
		x: (first + i) * pitch,
		width: Math.max(pitch - BETWEEN, pitch * 0.8),
		height: Math.min(LOWEST + RISE * (first + i), 200)
	}));
}

export function covers(all: readonly Stair[]): readonly Cover[] {
	const out: Cover[] = [];
	all.forEach(({ rung, x, width }, i) => {
		const last = out.at(-1);
		if (rung.coveredBy === undefined) return;
		if (last && all[i - 1]?.rung.coveredBy === rung.coveredBy)
			out[out.length - 1] = { ...last, width: x + width - last.x };
		else out.push({ step: rung.coveredBy, x, width });
	});
	return out;
}

/** Height of a figure whose title lies in the free corner above the low stairs. */
export function figureHeight(
	all: readonly Stair[],
	title: { readonly width: number; readonly height: number }
): number {
	const under = all.filter((stair) => stair.x < title.width + 6);
	return Math.max(
		title.height,
		...all.map((stair) => stair.height),
		...under.map((stair) => stair.height + title.height + 3)
	);
}
