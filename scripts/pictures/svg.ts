/** The part of SVG that flat drawings use: elements and attributes, no text. */
export interface SvgElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly SvgElement[];
}

interface OpenElement extends SvgElement {
	readonly children: SvgElement[];
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

/** Reads one drawing. Throws when the tags don't nest or the root isn't `svg`. */
export function parse(source: string): SvgElement {
	const text = source.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![\s\S]*?>/g, '');
	const top: OpenElement = { name: '', attributes: {}, children: [] };
	const open: OpenElement[] = [top];
	for (const [, closing, name = '', attributes = '', empty] of text.matchAll(TAG)) {
		const parent = open.at(-1) as OpenElement;
		if (closing) {
			if (parent.name !== name || open.length === 1) throw new Error(`</${name}> closes nothing`);
			open.pop();
			continue;
		}
		const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
			key,
			value
		]);
		const element: OpenElement = { name, attributes: Object.fromEntries(pairs), children: [] };
		parent.children.push(element);
		if (!empty) open.push(element);
	}
	const [root] = top.children;
	if (open.length !== 1 || !root || root.name !== 'svg') throw new Error('not one whole svg');
	return root;
}

export function serialise({ name, attributes, children }: SvgElement): string {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
	const inner = children.map(serialise).join('');
	return inner ? `<${name}${pairs.join('')}>${inner}</${name}>` : `<${name}${pairs.join('')}/>`;
}

/** Every fill and stroke of the drawing except `none`. */
export function coloursUsed(element: SvgElement): Set<string> {
	const found = new Set<string>();
	for (const name of ['fill', 'stroke']) {
		const value = element.attributes[name];
		if (value && value !== 'none') found.add(value);
	}
	for (const child of element.children) for (const colour of coloursUsed(child)) found.add(colour);
	return found;
}
