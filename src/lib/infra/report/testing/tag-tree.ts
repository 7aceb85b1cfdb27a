import type { PdfFile } from './pdf-file';
import { type Dict, Name, Ref, textOfString, type Value } from './pdf-syntax';

/** A marked-content sequence: page from 1, and its MCID. */
export interface Content {
	readonly page: number;
	readonly mcid: number;
}

/** A structure element as it stands in the file. */
export interface Node {
	readonly id: number;
	readonly role: string;
	readonly parent: number;
	readonly lang: string | undefined;
	readonly alt: string | undefined;
	readonly actualText: string | undefined;
	/** By owner and key: `Table/Scope`. */
	readonly attributes: ReadonlyMap<string, Value>;
	readonly kids: readonly (Node | Content)[];
}

export function isNode(kid: Node | Content): kid is Node {
	return 'role' in kid;
}

function nameOf(value: Value | undefined): string {
	return value instanceof Name ? value.name : '';
}

/** One kid or several: references stay what they are. */
function kidsOf(dict: Dict): readonly Value[] {
	const kids = dict.get('K');
	return Array.isArray(kids) ? kids : kids === undefined ? [] : [kids];
}

/** The structure tree's elements from the top; throws where a reference leads nowhere. */
export function tagTree(file: PdfFile): Node {
	const pages = new Map(file.pages().map(({ id }, i) => [id, i + 1]));
	const pageOf = (value: Value | undefined): number => {
		const page = value instanceof Ref ? pages.get(value.id) : undefined;
		if (page === undefined) throw new Error('content on no page');
		return page;
	};
	const kidOf = (kid: Value, element: Dict): Node | Content => {
		if (typeof kid === 'number') return { page: pageOf(element.get('Pg')), mcid: kid };
		const dict = file.dict(kid);
		if (nameOf(dict.get('Type')) === 'MCR')
			return { page: pageOf(dict.get('Pg')), mcid: Number(dict.get('MCID')) };
		return node(kid);
	};
	const node = (ref: Value | undefined): Node => {
		if (!(ref instanceof Ref)) throw new Error('an element is an object of its own');
		const dict = file.dict(ref);
		const parent = dict.get('P');
		const attributes = new Map<string, Value>();
		for (const one of file.list(dict.get('A'))) {
			const all = file.dict(one);
			for (const [key, value] of all) attributes.set(`${nameOf(all.get('O'))}/${key}`, value);
		}
		return {
			id: ref.id,
			role: nameOf(dict.get('S')),
			parent: parent instanceof Ref ? parent.id : 0,
			lang: textOfString(dict.get('Lang')),
			alt: textOfString(dict.get('Alt')),
			actualText: textOfString(dict.get('ActualText')),
			attributes,
			kids: kidsOf(dict).map((kid) => kidOf(kid, dict))
		};
	};
	const root = file.dict(file.root.get('StructTreeRoot'));
	const [top, ...more] = kidsOf(root);
	if (more.length > 0) throw new Error('more than one element at the top');
	return node(top);
}

/** All elements, each before its kids. */
export function nodes(tree: Node): readonly Node[] {
	return [tree, ...tree.kids.flatMap((kid) => (isNode(kid) ? nodes(kid) : []))];
}
