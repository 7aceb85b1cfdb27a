import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PdfFile } from './pdf-file';
import { bare, type Said } from './said-by-model';
import { isNode, type Node, nodes, tagTree } from './tag-tree';

interface Marked {
	readonly type: string;
	readonly id?: string;
}
interface Drawn {
	readonly str: string;
}

/** What pdf.js extracts for each marked-content sequence: `page/MCID` → text. */
export async function markedText(pdf: Uint8Array): Promise<ReadonlyMap<string, string>> {
	const task = getDocument({ data: pdf.slice(), verbosity: 0 });
	const document = await task.promise;
	const texts = new Map<string, string>();
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		const open: (string | undefined)[] = [];
		for (const item of items as readonly (Marked | Drawn)[]) {
			if ('str' in item) {
				const id = open.findLast((one) => one !== undefined);
				if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
			} else if (item.type === 'endMarkedContent') open.pop();
			else open.push(mcidOf(number, item.id));
		}
	}
	await task.destroy();
	return texts;
}

/** pdf.js names a sequence `p<object>R_mc<MCID>`. */
function mcidOf(page: number, id: string | undefined): string | undefined {
	const mcid = /_mc(\d+)$/.exec(id ?? '')?.[1];
	return mcid === undefined ? undefined : `${page}/${mcid}`;
}

const WHOLE = new Set(['P', 'LBody', 'Lbl', 'TH', 'TD', 'H1', 'H2', 'H3', 'Figure']);

function textOf(node: Node, texts: ReadonlyMap<string, string>): string {
	if (node.alt !== undefined) return node.alt;
	if (node.actualText !== undefined) return node.actualText;
	return node.kids
		.map((kid) => (isNode(kid) ? textOf(kid, texts) : (texts.get(`${kid.page}/${kid.mcid}`) ?? '')))
		.join('');
}

/** What a reader meets in the tag tree of the file, in order; signs of lists left out. */
export async function saidByFile(pdf: Uint8Array): Promise<readonly Said[]> {
	const texts = await markedText(pdf);
	const tree = tagTree(new PdfFile(pdf));
	return nodes(tree)
		.filter(({ role }) => WHOLE.has(role))
		.map((node) => ({
			as: node.role.startsWith('H') ? 'heading' : node.role,
			text: bare(textOf(node, texts))
		}))
		.filter(({ as, text }) => text !== '' && !(as === 'Lbl' && /^[–✓]$/.test(text)));
}
