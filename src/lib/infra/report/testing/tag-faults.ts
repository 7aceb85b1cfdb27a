import { pageContent } from './page-content';
import { asDict, PdfFile } from './pdf-file';
import { Name, Ref, type Value } from './pdf-syntax';
import { isNode, type Node, nodes, tagTree } from './tag-tree';

/** Elements that may hold each kind of element (ISO 32000-1, 14.8.4). */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
	LI: ['L'],
	Lbl: ['LI'],
	LBody: ['LI'],
	THead: ['Table'],
	TBody: ['Table'],
	TR: ['THead', 'TBody'],
	TH: ['TR'],
	TD: ['TR']
};
const KNOWN = new Set(
	'Document Sect H1 H2 H3 P L LI Lbl LBody Table THead TBody TR TH TD Figure Span'.split(' ')
);
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

function levelFaults(all: readonly Node[]): string[] {
	const levels = all.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
	return levels.flatMap((level, i) =>
		level > (levels[i - 1] ?? 0) + 1 ? [`H${level} after H${levels[i - 1] ?? 0}`] : []
	);
}

function tableFaults(table: Node): string[] {
	const rows = nodes(table).filter(({ role }) => role === 'TR');
	const widths = new Set(rows.map(({ kids }) => kids.length));
	return widths.size > 1 ? ['rows of a table differ in their number of cells'] : [];
}

function figureFaults({ alt, attributes }: Node): string[] {
	const box = attributes.get('Layout/BBox');
	const numbers = Array.isArray(box) ? box.map(Number) : [];
	const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
	const sound = numbers.length === 4 && right > left && top > bottom && left >= 0 && top <= 842;
	return [
		...(alt?.trim() ? [] : ['a Figure without Alt']),
		...(sound ? [] : [`a Figure with the BBox ${numbers.join(' ')}`])
	];
}

function elementFaults(node: Node, parent: Node | undefined): string[] {
	const { role, lang, kids } = node;
	const faults: string[] = [];
	const cell = role === 'TH' || role === 'TD';
	const scope = node.attributes.get('Table/Scope');
	if (!KNOWN.has(role)) faults.push(`the type ${role}`);
	if (kids.length === 0 && !cell && parent) faults.push(`an empty ${role}`);
	if (INSIDE[role] && !INSIDE[role].includes(parent?.role ?? ''))
		faults.push(`${role} in ${parent?.role}`);
	if (role === 'TH' && !(scope instanceof Name && /^(Column|Row|Both)$/.test(scope.name)))
		faults.push('a TH without Scope');
	if (role === 'Figure') faults.push(...figureFaults(node));
	if (role === 'Table') faults.push(...tableFaults(node));
	if (lang !== undefined && !LANGUAGE.test(lang)) faults.push(`the language ${lang}`);
	if (parent && node.parent !== parent.id) faults.push(`${role} names another parent`);
	return [...faults, ...kids.flatMap((kid) => (isNode(kid) ? elementFaults(kid, node) : []))];
}

/** Each sequence belongs to one element, and the parent tree names that element. */
function contentFaults(file: PdfFile, tree: Node): string[] {
	const owner = new Map<string, number>();
	const faults: string[] = [];
	for (const node of nodes(tree))
		for (const kid of node.kids) {
			if (isNode(kid)) continue;
			const key = `${kid.page}/${kid.mcid}`;
			if (owner.has(key)) faults.push(`content ${key} in two elements`);
			owner.set(key, node.id);
		}
	const parents = parentTree(file);
	file.pages().forEach(({ page }, i) => {
		const { mcids, faults: own } = pageContent(file, page.get('Contents'));
		faults.push(...own.map((fault) => `page ${i + 1}: ${fault}`));
		const row = parents.get(Number(page.get('StructParents'))) ?? [];
		if (row.length !== mcids.length) faults.push(`page ${i + 1}: ${row.length} parents`);
		mcids.forEach((mcid) => {
			const key = `${i + 1}/${mcid}`;
			const parent = row[mcid];
			if (!(parent instanceof Ref) || parent.id !== owner.get(key))
				faults.push(`content ${key} and the parent tree disagree`);
			owner.delete(key);
		});
		const tabs = page.get('Tabs');
		if (!(tabs instanceof Name) || tabs.name !== 'S') faults.push(`page ${i + 1}: /Tabs`);
	});
	return [...faults, ...[...owner.keys()].map((key) => `content ${key} is on no page`)];
}

function parentTree(file: PdfFile): ReadonlyMap<number, readonly Value[]> {
	const root = file.dict(file.root.get('StructTreeRoot'));
	const list = file.list(file.dict(root.get('ParentTree')).get('Nums'));
	const rows = new Map<number, readonly Value[]>();
	for (let i = 0; i < list.length; i += 2) rows.set(Number(list[i]), file.list(list[i + 1]));
	return rows;
}

function catalogueFaults(file: PdfFile): string[] {
	const { root } = file;
	const marked = asDict(file.get(root.get('MarkInfo') ?? new Map())).get('Marked');
	const shown = file.dict(root.get('ViewerPreferences')).get('DisplayDocTitle');
	const metadata = file.stream(root.get('Metadata'));
	return [
		...(marked === true ? [] : ['not marked as tagged']),
		...(shown === true ? [] : ['the title isn’t shown']),
		...(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(metadata)
			? []
			: ['no title']),
		...(metadata.includes('pdfuaid') ? ['claims to be PDF/UA'] : []),
		...(root.has('Lang') ? [] : ['no language'])
	];
}

/** What is wrong with a report's tags, in words; empty where nothing was found. */
export function tagFaults(pdf: Uint8Array): readonly string[] {
	const file = new PdfFile(pdf);
	const tree = tagTree(file);
	const all = nodes(tree);
	return [
		...catalogueFaults(file),
		...(tree.role === 'Document' ? [] : [`${tree.role} at the top`]),
		...elementFaults(tree, undefined),
		...levelFaults(all),
		...contentFaults(file, tree)
	];
}
