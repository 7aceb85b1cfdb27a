import type { PdfFile } from './pdf-file';
import { isNode, type Node, tagTree } from './tag-tree';
import { Bytes, type Dict, Name, Operator, Reader, Ref, type Value } from './pdf-syntax';

/** Text as a page's operators draw it: points from the lower left corner. */
export interface Drawn {
	/** From 1. */
	readonly page: number;
	/** Of its marked content; undefined for what is no part of the document. */
	readonly mcid: number | undefined;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

interface Font {
	/** What a code says, by ToUnicode. */
	readonly texts: ReadonlyMap<number, string>;
	/** Thousandths of an em, by code. */
	readonly widths: readonly number[];
}

function texts(cmap: string): ReadonlyMap<number, string> {
	const out = new Map<number, string>();
	for (const [, block = ''] of cmap.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
		for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w*)>/g))
			out.set(parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
	return out;
}

function fontOf(file: PdfFile, value: Value | undefined): Font {
	const font = file.dict(value);
	const [descendant] = file.list(font.get('DescendantFonts'));
	const [first, widths] = file.list(file.dict(descendant).get('W'));
	if (first !== 1 || !Array.isArray(widths)) throw new Error('widths that begin elsewhere');
	return {
		texts: texts(file.stream(font.get('ToUnicode'))),
		widths: [0, ...widths.map(Number)]
	};
}

function codes({ raw }: Bytes): readonly number[] {
	return Array.from(
		{ length: raw.length / 2 },
		(_, i) => raw.charCodeAt(i * 2) * 256 + raw.charCodeAt(i * 2 + 1)
	);
}

/** All text of a report's pages in the order it is drawn, read by its own fonts. */
export function drawnText(file: PdfFile): readonly Drawn[] {
	const fonts = new Map<number, Font>();
	const fontAt = (resources: Dict, name: string): Font => {
		const ref = file.dict(resources.get('Font')).get(name);
		if (!(ref instanceof Ref)) throw new Error(`no font ${name}`);
		const known = fonts.get(ref.id) ?? fontOf(file, ref);
		fonts.set(ref.id, known);
		return known;
	};
	return file.pages().flatMap(({ page }, i) => {
		const resources = file.dict(page.get('Resources'));
		const reader = new Reader(file.stream(page.get('Contents')));
		const out: Drawn[] = [];
		let operands: Value[] = [];
		let mcid: number | undefined;
		let [font, size, x, y]: [Font | undefined, number, number, number] = [undefined, 0, 0, 0];
		for (let value = reader.next(); value !== undefined; value = reader.next()) {
			if (!(value instanceof Operator)) {
				operands.push(value);
				continue;
			}
			if (value.name === 'BDC') {
				const [, properties] = operands;
				const id = properties instanceof Map ? (properties as Dict).get('MCID') : undefined;
				mcid = typeof id === 'number' ? id : undefined;
			} else if (value.name === 'Tf') {
				const [name, points] = operands;
				font = fontAt(resources, name instanceof Name ? name.name : '');
				size = Number(points);
			} else if (value.name === 'Tm') [x, y] = [Number(operands[4]), Number(operands[5])];
			else if (value.name === 'TJ') {
				let [text, width] = ['', 0];
				for (const item of operands[0] as Value[])
					if (item instanceof Bytes)
						for (const code of codes(item)) {
							const said = font?.texts.get(code);
							if (said === undefined) throw new Error(`code ${code} says nothing`);
							text += said;
							width += font?.widths[code] ?? NaN;
						}
					else width -= Number(item);
				out.push({ page: i + 1, mcid, text, x, y, width: (width * size) / 1000, size });
			}
			operands = [];
		}
		return out;
	});
}

/** The same in the order of the structure tree; what stands in no element is left out. */
export function textInTree(file: PdfFile, drawn: readonly Drawn[]): string {
	const texts = new Map<string, string>();
	for (const { page, mcid, text } of drawn) {
		const key = `${page}/${mcid}`;
		if (mcid !== undefined) texts.set(key, (texts.get(key) ?? '') + text);
	}
	const said = ({ kids }: Node): string =>
		kids
			.map((kid) => (isNode(kid) ? said(kid) : (texts.get(`${kid.page}/${kid.mcid}`) ?? '')))
			.join('');
	return said(tagTree(file));
}
