import type { Pen } from './pen';

/** A piece of a block that never breaks over two pages. Lengths in points. */
export interface Slice {
	readonly height: number;
	/** Wanted air; between two slices the larger of the two counts. */
	readonly before: number;
	readonly after: number;
	/** Stays on the page of the slice that follows. */
	readonly keep: boolean;
	/** Only parts what stands above and below: left out where a page begins. */
	readonly divider?: boolean;
	/** As two, of which the first is no higher than `room`; undefined where that can't be. */
	readonly split?: (room: number) => readonly [Slice, Slice] | undefined;
	/** Drawn again above it where it begins a page: a table's head. */
	readonly head?: Slice;
	draw(pen: Pen, x: number, y: number): void;
}

export const NOTHING = { before: 0, after: 0, keep: false } as const;

export function gap(above: Slice, below: Slice): number {
	return Math.max(above.after, below.before);
}

export function heightOf(slices: readonly Slice[]): number {
	return slices.reduce((sum, slice, i) => {
		const above = slices[i - 1];
		return sum + slice.height + (above ? gap(above, slice) : 0);
	}, 0);
}

export function drawAll(slices: readonly Slice[], pen: Pen, x: number, y: number): void {
	let top = y;
	slices.forEach((slice, i) => {
		const above = slices[i - 1];
		if (above) top += gap(above, slice);
		slice.draw(pen, x, top);
		top += slice.height;
	});
}

/** Runs of slices that stay together: those that keep, and the one they keep with. */
export function chains(slices: readonly Slice[]): Slice[][] {
	const out: Slice[][] = [];
	let chain: Slice[] = [];
	for (const slice of slices) {
		chain.push(slice);
		if (!slice.keep) {
			out.push(chain);
			chain = [];
		}
	}
	if (chain.length > 0) out.push(chain);
	return out;
}

/** Many slices as one that doesn't break. */
export function together(slices: readonly Slice[]): Slice {
	return {
		height: heightOf(slices),
		before: slices[0]?.before ?? 0,
		after: slices.at(-1)?.after ?? 0,
		keep: slices.at(-1)?.keep ?? false,
		draw: (pen, x, y) => drawAll(slices, pen, x, y)
	};
}
