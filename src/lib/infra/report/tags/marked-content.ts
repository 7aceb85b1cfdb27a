import type { Artifact, Mark, Tag } from './tag';

/** Content of an element: a marked-content sequence on a page (from 1). */
export interface Piece {
	readonly page: number;
	readonly id: number;
}

/** In points from the page's top left corner. */
export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const ARTIFACTS: Readonly<Record<Artifact | 'decoration', string>> = {
	footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
	repeated: '/Artifact <</Type /Pagination>> BDC',
	decoration: '/Artifact <</Type /Layout>> BDC'
};

/**
 * Marked-content operators round what is drawn, as late and as few as can be:
 * neighbours of the same element share one sequence, and whatever nobody marked is
 * an artifact, so that nothing on a page is neither (ISO 32000-1, 14.6 and 14.8.2.2).
 */
export class MarkedContent {
	readonly pieces = new Map<Tag, Piece[]>();
	readonly areas = new Map<Tag, Area>();
	/** By page, the element of each sequence: index is the MCID. */
	readonly pages: Tag[][] = [[]];
	readonly #write: (operator: string) => void;
	#mark: Mark;
	#open: { readonly mark: Mark } | undefined;

	constructor(write: (operator: string) => void) {
		this.#write = write;
	}

	/** What `draw` draws belongs to `mark`; the innermost counts, but an artifact takes all in it. */
	within(mark: Mark, draw: () => void, area?: Area): void {
		const outer = this.#mark;
		if (typeof outer !== 'string') this.#mark = mark ?? outer;
		if (area && typeof this.#mark === 'object') this.areas.set(this.#mark, area);
		try {
			draw();
		} finally {
			this.#mark = outer;
		}
	}

	/** Before anything is painted. */
	paint(): void {
		if (this.#open?.mark === this.#mark && this.#open) return;
		this.#close();
		this.#open = { mark: this.#mark };
		this.#write(typeof this.#mark === 'object' ? this.#begin(this.#mark) : artifact(this.#mark));
	}

	/** Before the writer turns the page: no sequence reaches over its end. */
	turnPage(): void {
		this.endPage();
		this.pages.push([]);
	}

	endPage(): void {
		this.#close();
	}

	#begin(its: Tag): string {
		const page = this.pages.length;
		const id = (this.pages.at(-1)?.push(its) ?? 1) - 1;
		const pieces = this.pieces.get(its);
		if (pieces) pieces.push({ page, id });
		else this.pieces.set(its, [{ page, id }]);
		return `/${its.role ?? 'Span'} <</MCID ${id}>> BDC`;
	}

	#close(): void {
		if (this.#open) this.#write('EMC');
		this.#open = undefined;
	}
}

function artifact(mark: Artifact | undefined): string {
	return ARTIFACTS[mark ?? 'decoration'];
}
