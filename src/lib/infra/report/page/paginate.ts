import { gap, heightOf, type Slice } from './slice';

/** A slice and the distance of its top from the top of the page's body. */
export interface Placed {
	readonly slice: Slice;
	readonly y: number;
}

/** A chain that stays together: slices that keep, and the one they keep with. */
function chains(slices: readonly Slice[]): Slice[][] {
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

class Pages {
	readonly pages: Placed[][] = [];
	#page: Placed[] = [];
	#bottom = 0;

	constructor(readonly height: number) {}

	/** Room that slices need below what stands on the page. */
	fits(slices: readonly Slice[]): boolean {
		const first = slices[0];
		const above = this.#page.at(-1)?.slice;
		const air = first && above ? gap(above, first) : 0;
		return this.#bottom + air + heightOf(slices) <= this.height;
	}

	get empty(): boolean {
		return this.#page.length === 0;
	}

	place(slice: Slice): void {
		if (this.empty && slice.head) this.place(slice.head);
		const above = this.#page.at(-1)?.slice;
		const y = this.#bottom + (above ? gap(above, slice) : 0);
		this.#page.push({ slice, y });
		this.#bottom = y + slice.height;
	}

	turn(): void {
		if (this.empty) return;
		this.pages.push(this.#page);
		this.#page = [];
		this.#bottom = 0;
	}
}

/**
 * Slices onto pages with a body of `height` points. A chain goes to the next page
 * as a whole; one that is higher than a page breaks where the page is full.
 * Always at least one page, and no page but the first is empty.
 */
export function paginate(slices: readonly Slice[], height: number): readonly (readonly Placed[])[] {
	const pages = new Pages(height);
	for (const chain of chains(slices)) {
		if (chain[0]?.newPage) pages.turn();
		if (!pages.fits(chain) && heightOf(chain) <= height) pages.turn();
		for (const slice of chain) {
			if (!pages.fits([slice])) pages.turn();
			pages.place(slice);
		}
	}
	pages.turn();
	return pages.pages.length > 0 ? pages.pages : [[]];
}
