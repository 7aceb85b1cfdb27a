import type { Cluster } from '../font/cluster';
import type { Part } from '../font/composite';
import type { Face } from '../font/faces';
import type { PlacedGlyph, ShapeRequest } from '../font/harfbuzz';

/** Clusters from left to right, and their width in ems. */
export interface Shaped {
	readonly clusters: readonly Cluster[];
	readonly width: number;
}

/** Enough for the words of many reports; then it begins anew. */
const MOST = 20_000;

/** Where each cluster's text ends: where the next one in the text begins. */
function ends(glyphs: readonly PlacedGlyph[], to: number): ReadonlyMap<number, number> {
	const begins = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
	return new Map(begins.map((begin, i) => [begin, begins[i + 1] ?? to]));
}

/**
 * One cluster of all glyphs that came of the same characters; it stands where the
 * first of them does. Marks of another cluster may lie between: they take no room.
 */
function clustersOf(
	glyphs: readonly PlacedGlyph[],
	{ text, to, rtl }: ShapeRequest,
	widthOf: (glyph: number) => number
): Cluster[] {
	const end = ends(glyphs, to);
	const groups = new Map<
		number,
		{ readonly at: number; parts: Part[]; advance: number; width: number }
	>();
	let pen = 0;
	for (const { id, cluster, dx, dy, advance } of glyphs) {
		const group = groups.get(cluster) ?? { at: pen, parts: [], advance: 0, width: 0 };
		groups.set(cluster, group);
		group.parts.push({ glyph: id, dx: pen - group.at + dx, dy });
		group.advance += advance;
		// A mark takes no room, whatever its own width.
		if (advance !== 0) group.width += widthOf(id);
		pen += advance;
	}
	return [...groups].flatMap(([from, { parts, advance, width }]) => {
		const cluster = { parts, advance, width, from, text: text.slice(from, end.get(from)) };
		return rtl ? apart(cluster) : [cluster];
	});
}

/**
 * A ligature from the right as one glyph and, for each further character, one that
 * shows nothing: readers turn round what they extract character by character, not
 * glyph by glyph, and would turn the text of a ligature the wrong way.
 */
function apart(cluster: Cluster): readonly Cluster[] {
	const [last = '', ...before] = [...cluster.text].reverse();
	if (before.length === 0) return [cluster];
	return [
		{ ...cluster, text: last },
		...before.map((text) => ({ parts: [], advance: 0, width: 0, from: cluster.from, text }))
	];
}

/** Shapes each word once. */
export class Shaper {
	readonly #known = new Map<string, Shaped>();

	shape(face: Face, request: ShapeRequest): Shaped {
		const { text, from, to, rtl, script, lang } = request;
		const key = `${face.name}|${script}|${lang}|${rtl ? 'r' : 'l'}${from},${to}|${text}`;
		let shaped = this.#known.get(key);
		if (!shaped) {
			if (this.#known.size >= MOST) this.#known.clear();
			const clusters = clustersOf(face.shape(request), request, face.outlines.advance);
			const width = clusters.reduce((sum, { advance }) => sum + advance, 0);
			shaped = { clusters, width: width / face.outlines.unitsPerEm };
			this.#known.set(key, shaped);
		}
		return shaped;
	}
}
