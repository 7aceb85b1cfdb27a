import { jsPDF, type jsPDFOptions } from 'jspdf';
import { writerOf } from '../attach';
import type { Face } from './faces';
import { putFont } from './put-font';
import { Subset } from './subset';

/** An entry of jsPDF's font table, as far as its writer reads it (4.2.1). */
interface TableFont {
	readonly id: string;
	readonly metadata: object;
	readonly subset: Subset;
	objectNumber?: number;
	isAlreadyPutted?: boolean;
}
type Table = Record<string, TableFont>;

interface Hooks {
	readonly events: [topic: string, callback: (given: { fonts: Table }) => void][];
}

/** A new document and its font table, which only its birth gives away. */
function born(options: jsPDFOptions): { doc: jsPDF; table: Table } {
	const { events } = jsPDF.API as unknown as Hooks;
	let table: Table = {};
	const hook: Hooks['events'][number] = ['addFonts', ({ fonts }) => (table = fonts)];
	events.push(hook);
	try {
		return { doc: new jsPDF(options), table };
	} finally {
		events.splice(events.indexOf(hook), 1);
	}
}

/** The fonts one file embeds; each is cut to what is written with it. */
export class PdfFonts {
	readonly doc: jsPDF;
	readonly #table: Table;
	readonly #used = new Map<Face, TableFont>();

	constructor(options: jsPDFOptions) {
		const { doc, table } = born({ ...options, putOnlyUsedFonts: false });
		this.doc = doc;
		this.#table = table;
		// Its own fonts can't show what a report says: none goes into the file.
		for (const id of Object.keys(table)) delete table[id];
		writerOf(doc).events.subscribe('putFont', (given) => {
			const { font } = given as { font: TableFont };
			font.objectNumber = putFont(writerOf(doc), font.subset);
			font.isAlreadyPutted = true;
		});
	}

	/** The font's name among the page's resources, and what will be embedded of it. */
	use(face: Face): { readonly id: string; readonly subset: Subset } {
		let font = this.#used.get(face);
		if (!font) {
			font = { id: `T${this.#used.size + 1}`, metadata: {}, subset: new Subset(face) };
			this.#used.set(face, font);
			this.#table[font.id] = font;
		}
		return font;
	}
}
