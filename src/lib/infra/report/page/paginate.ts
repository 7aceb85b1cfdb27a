import { chains, gap, heightOf, type Slice } from './slice';

/** A slice and the distance of its top from the top of the page's body. */
export interface Placed {
	readonly slice: Slice;
	readonly y: number;
}

class Pages {
	readonly pages: Placed[][] = [];
	#page: Placed[] = [];
	#bottom = 0;

	constructor(readonly height: number) {}

	get empty(): boolean {
		return this.#page.length === 0;
	}

	/** Where a slice would stand on this page. */
	top(slice: Slice): number {
		const above = this.#page.at(-1)?.slice;
		return this.#bottom + (above ? gap(above, slice) : 0);
	}

	fits(slices: readonly Slice[]): boolean {
		const first = slices[0];
		return !first || this.top(first) + heightOf(slices) <= this.height;
	}

	place(slice: Slice): void {
		if (this.empty && slice.divider) return;
		if (this.empty && slice.head) this.place(slice.head);
		const y = this.top(slice);
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

interface Cut {
	readonly here: readonly Slice[];
	readonly next: Slice;
}

/** A chain's last slice in two, the first of which still fits here with the rest. */
function cut(chain: readonly Slice[], pages: Pages): Cut | undefined {
	const last = chain.at(-1);
	const lead = chain.slice(0, -1);
	const first = chain[0];
	if (!last?.split || !first) return undefined;
	const room = pages.height - pages.top(first) - (heightOf(chain) - last.height);
	const parts = last.split(room);
	if (!parts) return undefined;
	const here = [...lead, parts[0]];
	return pages.fits(here) ? { here, next: parts[1] } : undefined;
}

function placeChain(chain: readonly Slice[], pages: Pages): void {
	let rest = chain;
	while (!pages.fits(rest)) {
		const parts = cut(rest, pages);
		if (parts) {
			parts.here.forEach((slice) => pages.place(slice));
			rest = [parts.next];
		} else if (pages.empty) break;
		pages.turn();
	}
	// A chain higher than a page lets go of its slices; one slice alone has to stand.
	if (rest.length > 1 && !pages.fits(rest)) for (const slice of rest) placeChain([slice], pages);
	else rest.forEach((slice) => pages.place(slice));
}

/**
 * Slices onto pages with a body of `height` points. A chain stays together where a
 * page can hold it. Always at least one page, and no page but the first is empty.
 */
export function paginate(slices: readonly Slice[], height: number): readonly (readonly Placed[])[] {
	const pages = new Pages(height);
	for (const chain of chains(slices)) placeChain(chain, pages);
	pages.turn();
	return pages.pages.length > 0 ? pages.pages : [[]];
}
