import type { jsPDF } from 'jspdf';
import { writerOf } from '../attach';
import { oneLine, pdfString } from './pdf-string';

interface Bookmark {
	readonly title: string;
	readonly page: number;
	/** Points from the page's top. */
	readonly y: number;
}

/**
 * The document's outline. jsPDF's own writes titles byte by byte, in which some
 * letters (č, Ċ, all of Malayalam) hold what it takes for the end of a line.
 */
export class Bookmarks {
	readonly #all: Bookmark[] = [];
	readonly #doc: jsPDF;

	constructor(doc: jsPDF) {
		this.#doc = doc;
		const writer = writerOf(doc);
		let outline = 0;
		writer.events.subscribe('postPutResources', () => {
			if (this.#all.length > 0) outline = this.#write();
		});
		writer.events.subscribe('putCatalog', () => {
			if (outline > 0) writer.write(`/Outlines ${outline} 0 R`);
		});
	}

	/** Leads to this height of the page being drawn; without a title there is none. */
	add(title: string, y: number): void {
		if (oneLine(title) === '') return;
		this.#all.push({ title, page: this.#doc.getCurrentPageInfo().pageNumber, y });
	}

	#write(): number {
		const writer = writerOf(this.#doc);
		const root = writer.newObjectDeferred();
		const ids = this.#all.map(() => writer.newObjectDeferred());
		const link = (key: string, id: number | undefined): string =>
			id === undefined ? '' : `/${key} ${id} 0 R`;
		const object = (id: number, dictionary: string): void => {
			writer.newObjectDeferredBegin(id, true);
			writer.write(dictionary, 'endobj');
		};
		object(
			root,
			`<</Type/Outlines${link('First', ids[0])}${link('Last', ids.at(-1))}/Count ${ids.length}>>`
		);
		const height = this.#doc.internal.pageSize.getHeight();
		this.#all.forEach(({ title, page, y }, i) => {
			const to = this.#doc.getPageInfo(page).objId;
			const neighbours = link('Prev', ids[i - 1]) + link('Next', ids[i + 1]);
			object(
				ids[i] ?? 0,
				`<</Title${pdfString(title)}/Parent ${root} 0 R${neighbours}/Dest[${to} 0 R/XYZ 0 ${(height - y).toFixed(2)} 0]>>`
			);
		});
		return root;
	}
}
