import { coloursUsed, parse, serialise, type SvgElement } from './svg';

/** The instrument's five picture colours (design: ink, lake in two depths, sand, white). */
export const PALETTE = {
	ink: '#14232E',
	blue: '#8CB8C9',
	light: '#CFE2EA',
	sand: '#F0DDB4',
	white: '#FFFFFF'
} as const;
export type Ink = keyof typeof PALETTE;

/** OpenMoji's own palette, each colour to the nearest in depth and warmth. */
const MAPPING: Readonly<Record<string, Ink>> = {
	'#000000': 'ink',
	'#3f3f3f': 'ink',
	'#352318': 'ink',
	'#9b9b9a': 'blue',
	'#d0cfce': 'light',
	'#ffffff': 'white',
	'#92d3f5': 'light',
	'#61b2e4': 'blue',
	'#1e50a0': 'blue',
	'#b1cc33': 'light',
	'#5c9e31': 'blue',
	'#186648': 'blue',
	'#b399c8': 'light',
	'#8967aa': 'blue',
	'#781e32': 'blue',
	'#fcea2b': 'sand',
	'#f1b31c': 'sand',
	'#f4aa41': 'sand',
	'#e27022': 'sand',
	'#ea5a47': 'sand',
	'#d22f27': 'sand',
	'#ffa7c0': 'sand',
	'#e67a94': 'sand',
	'#a57939': 'sand',
	'#6a462f': 'sand',
	'#c19a65': 'sand',
	'#debb90': 'sand',
	'#fadcbc': 'sand'
};

const KEPT = new Set(
	(
		'd points x y x1 y1 x2 y2 cx cy r rx ry width height transform fill fill-rule clip-rule ' +
		'fill-opacity opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray ' +
		'stroke-opacity'
	).split(' ')
);
const SHAPES = new Set('g path circle line polyline rect polygon ellipse'.split(' '));

/** `#abc` and any case to `#aabbcc`. */
export function fullHex(colour: string): string {
	const hex = colour.toLowerCase();
	return hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex;
}

/** Three decimals are a fiftieth of a screen pixel here; cut, not rounded, so that arc flags stay whole. */
function shorten(value: string): string {
	return value
		.replace(/\s+/g, ' ')
		.replace(/(\.\d{3})\d+/g, '$1')
		.trim();
}

function clean(
	element: SvgElement,
	overrides: Readonly<Record<string, Ink>>,
	lineAbove: boolean
): SvgElement[] {
	if (!SHAPES.has(element.name) || element.attributes['display'] === 'none') return [];
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(element.attributes)) {
		if (!KEPT.has(name)) continue;
		if ((name === 'fill' || name === 'stroke') && value.startsWith('#')) {
			const ink = overrides[fullHex(value)] ?? MAPPING[fullHex(value)];
			if (!ink) throw new Error(`colour ${value} has no place in the palette`);
			attributes[name] = PALETTE[ink];
		} else attributes[name] = shorten(value);
	}
	if (attributes['stroke'] === 'none' && !lineAbove) delete attributes['stroke'];
	const line = attributes['stroke'] ? attributes['stroke'] !== 'none' : lineAbove;
	if (!line && element.name !== 'g')
		for (const name of Object.keys(attributes))
			if (name.startsWith('stroke-')) delete attributes[name];
	const children = element.children.flatMap((child) => clean(child, overrides, line));
	if (element.name === 'g' && children.length === 0) return [];
	if (element.name === 'g' && Object.keys(attributes).length === 0) return children;
	return [{ name: element.name, attributes, children }];
}

/**
 * One OpenMoji drawing in the instrument's colours: shapes and presentation
 * attributes only, no ids, classes, styles or metadata.
 * `overrides`: OpenMoji colour (lower-case, six digits) → palette name.
 * Throws on a colour that neither table knows.
 */
export function recolour(source: string, overrides: Readonly<Record<string, Ink>> = {}): string {
	const root = parse(source);
	const svg: SvgElement = {
		name: 'svg',
		// A shape without a fill is black by default: here it is ink.
		attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 72 72', fill: PALETTE.ink },
		children: root.children.flatMap((child) => clean(child, overrides, false))
	};
	return `${serialise(svg)}\n`;
}

/** What an own drawing breaks: colours outside the palette, ids, styles, scripts, wrong frame. */
export function faultsOf(source: string): string[] {
	const faults: string[] = [];
	const allowed = new Set<string>(Object.values(PALETTE));
	const root = parse(source);
	if (root.attributes['viewBox'] !== '0 0 72 72') faults.push('viewBox is not 0 0 72 72');
	for (const colour of coloursUsed(root))
		if (!allowed.has(colour)) faults.push(`colour ${colour} is outside the palette`);
	const visit = (element: SvgElement): void => {
		if (!SHAPES.has(element.name)) faults.push(`element ${element.name}`);
		for (const name of Object.keys(element.attributes))
			if (!KEPT.has(name)) faults.push(`attribute ${name}`);
		element.children.forEach(visit);
	};
	root.children.forEach(visit);
	return faults;
}
