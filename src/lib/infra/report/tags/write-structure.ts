import type { jsPDF } from 'jspdf';
import { writerOf, type Writer } from '../attach';
import { elementsOf, isElement, type Element } from './elements';
import type { Area, MarkedContent } from './marked-content';
import { pdfString } from './pdf-string';
import type { Tag } from './tag';

const reference = (id: number): string => `${id} 0 R`;

class StructureWriter {
	/** Object numbers of elements and, by page, of the element of each sequence. */
	readonly #ids = new Map<Tag, number>();
	readonly #doc: jsPDF;
	readonly #writer: Writer;
	readonly #content: MarkedContent;

	constructor(doc: jsPDF, content: MarkedContent) {
		this.#doc = doc;
		this.#writer = writerOf(doc);
		this.#content = content;
	}

	/** @returns the object number of the tree's root. */
	write(root: Element): number {
		const [tree, parents] = [this.#reserve(), this.#reserve()];
		this.#number(root);
		this.#element(root, tree);
		const owners = new Map<Tag, number>();
		this.#owners(root, owners);
		this.#object(parents, this.#parentTree(owners));
		const pages = this.#content.pages.length;
		this.#object(
			tree,
			`<</Type/StructTreeRoot/K ${reference(this.#id(root))}/ParentTree ${reference(parents)}/ParentTreeNextKey ${pages}>>`
		);
		return tree;
	}

	#reserve(): number {
		return this.#writer.newObjectDeferred();
	}

	#object(id: number, dictionary: string): void {
		this.#writer.newObjectDeferredBegin(id, true);
		this.#writer.write(dictionary, 'endobj');
	}

	#number(element: Element): void {
		this.#ids.set(element.tag, this.#reserve());
		for (const kid of element.kids) if (isElement(kid)) this.#number(kid);
	}

	#id({ tag }: Element): number {
		return this.#ids.get(tag) ?? 0;
	}

	#page(number: number): string {
		return reference(this.#doc.getPageInfo(number).objId);
	}

	/** Kids on the element's own page are plain numbers; others name theirs. */
	#element(element: Element, parent: number): void {
		const { role, tag, kids } = element;
		const first = kids.find((kid) => !isElement(kid));
		const home = first && !isElement(first) ? first.page : undefined;
		const all = kids.map((kid) => {
			if (isElement(kid)) return reference(this.#id(kid));
			if (kid.page === home) return String(kid.id);
			return `<</Type/MCR/Pg ${this.#page(kid.page)}/MCID ${kid.id}>>`;
		});
		const list = all.length === 1 ? ` ${all[0]}` : `[${all.join(' ')}]`;
		const parts = [
			`/S/${role}/P ${reference(parent)}`,
			home === undefined ? '' : `/Pg ${this.#page(home)}`,
			all.length === 0 ? '' : `/K${list}`,
			...this.#said(tag)
		];
		const id = this.#id(element);
		this.#object(id, `<<${parts.join('')}>>`);
		for (const kid of kids) if (isElement(kid)) this.#element(kid, id);
	}

	#said(tag: Tag): readonly string[] {
		const { lang, alt, actualText, scope, bulleted } = tag;
		const area = this.#content.areas.get(tag);
		return [
			lang === undefined ? '' : `/Lang${pdfString(lang)}`,
			alt === undefined ? '' : `/Alt${pdfString(alt)}`,
			actualText === undefined ? '' : `/ActualText${pdfString(actualText)}`,
			scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`,
			bulleted ? '/A<</O/List/ListNumbering/Disc>>' : '',
			area ? `/A<</O/Layout/Placement/Block/BBox[${this.#box(area)}]>>` : ''
		];
	}

	/** Left, bottom, right, top from the page's lower left corner. */
	#box({ x, y, width, height }: Area): string {
		const top = this.#doc.internal.pageSize.getHeight();
		return [x, top - y - height, x + width, top - y].map((n) => n.toFixed(2)).join(' ');
	}

	/** A stretch's content belongs to the nearest element around it. */
	#owners(element: Element, owners: Map<Tag, number>): void {
		const id = this.#id(element);
		const claim = (its: Tag): void => {
			owners.set(its, id);
			for (const child of its.children) if (child.role === null) claim(child);
		};
		claim(element.tag);
		for (const kid of element.kids) if (isElement(kid)) this.#owners(kid, owners);
	}

	#parentTree(owners: ReadonlyMap<Tag, number>): string {
		const rows = this.#content.pages.map((tags, page) => {
			const all = tags.map((tag) => reference(owners.get(tag) ?? 0));
			return `${page}[${all.join(' ')}]`;
		});
		return `<</Nums[${rows.join('')}]>>`;
	}
}

/**
 * Writes the structure tree of what was drawn, through jsPDF's own events
 * (ISO 32000-1, 14.7 and 14.8): pages name their row of the parent tree, tabs
 * follow the structure, the catalogue says that the file is tagged.
 */
export function writeStructure(doc: jsPDF, root: Tag, content: MarkedContent): void {
	const writer = writerOf(doc);
	let tree = 0;
	writer.events.subscribe('putPage', ({ pageNumber }) =>
		writer.write(`/StructParents ${pageNumber - 1}`, '/Tabs /S')
	);
	writer.events.subscribe('postPutResources', () => {
		tree = new StructureWriter(doc, content).write(elementsOf(root, content.pieces));
	});
	writer.events.subscribe('putCatalog', () =>
		writer.write(`/StructTreeRoot ${reference(tree)}`, '/MarkInfo <</Marked true>>')
	);
}
