import type { Cluster } from './cluster';
import { boxOf, componentPlaces, compositeOf, view } from './composite';
import type { Face } from './faces';
import { trueType, type NewGlyph } from './truetype';

interface Cid {
	readonly cluster: Cluster;
	readonly id: number;
}

/**
 * The glyphs one file uses of one font: each cluster is a composite glyph with an id
 * of its own (0 stays .notdef), so that an id says one text and no other.
 */
export class Subset {
	readonly #ids = new Map<string, Cid>();

	constructor(readonly face: Face) {}

	get clusters(): readonly Cluster[] {
		return [...this.#ids.values()].map(({ cluster }) => cluster);
	}

	/** Kerning is no part of it. */
	id(cluster: Cluster): number {
		const key = `${cluster.text}|${cluster.parts.map((p) => `${p.glyph},${p.dx},${p.dy}`).join('|')}`;
		let cid = this.#ids.get(key);
		if (!cid) {
			cid = { cluster, id: this.#ids.size + 1 };
			this.#ids.set(key, cid);
		}
		return cid.id;
	}

	file(): Uint8Array {
		const { outlines } = this.face;
		const composites = this.clusters;
		const outlined = new Map<number, number>();
		const parts: NewGlyph[] = [];
		/** The outline's place among the new glyphs; what it is made of comes with it. */
		const take = (glyph: number): number => {
			const known = outlined.get(glyph);
			if (known !== undefined) return known;
			const id = 1 + composites.length + outlined.size;
			outlined.set(glyph, id);
			const outline = outlines.glyph(glyph).slice();
			const at = parts.push({ outline, advance: 0 }) - 1;
			for (const place of componentPlaces(outline))
				view(outline).setUint16(place, take(view(outline).getUint16(place)));
			parts[at] = { outline, advance: 0 };
			return id;
		};
		const glyphs = composites.map(({ parts: own, width: advance }): NewGlyph => {
			const drawn = own.filter(({ glyph }) => outlines.glyph(glyph).length > 0);
			const moved = drawn.map((part) => ({ ...part, glyph: take(part.glyph) }));
			const boxes = drawn.map(({ glyph }) => boxOf(outlines.glyph(glyph)));
			return { outline: compositeOf(moved, boxes), advance };
		});
		const notdef: NewGlyph = { outline: new Uint8Array(0), advance: outlines.unitsPerEm };
		return trueType([notdef, ...glyphs, ...parts], outlines);
	}
}
