/** One outline inside a composite glyph, moved by whole font units. */
export interface Part {
	readonly glyph: number;
	readonly dx: number;
	readonly dy: number;
}

// Flags of a component record: OpenType 1.9.1, `glyf`.
const WORDS = 0x1;
const XY_VALUES = 0x2;
const SCALE = 0x8;
const MORE = 0x20;
const XY_SCALE = 0x40;
const TWO_BY_TWO = 0x80;

export type Box = readonly [left: number, bottom: number, right: number, top: number];

export function view(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An outline's box, which stands at its beginning. */
export function boxOf(outline: Uint8Array): Box {
	const from = view(outline);
	return [from.getInt16(2), from.getInt16(4), from.getInt16(6), from.getInt16(8)];
}

/** Where in a composite outline the ids of its components stand; none in a simple one. */
export function componentPlaces(outline: Uint8Array): readonly number[] {
	const from = view(outline);
	if (outline.length === 0 || from.getInt16(0) >= 0) return [];
	const places: number[] = [];
	let at = 10;
	for (;;) {
		const flags = from.getUint16(at);
		places.push(at + 2);
		at += 4 + (flags & WORDS ? 4 : 2);
		if (flags & SCALE) at += 2;
		else if (flags & XY_SCALE) at += 4;
		else if (flags & TWO_BY_TWO) at += 8;
		if (!(flags & MORE)) return places;
	}
}

/** A composite glyph of these parts; `boxes` are those of the parts, unmoved. */
export function compositeOf(parts: readonly Part[], boxes: readonly Box[]): Uint8Array {
	if (parts.length === 0) return new Uint8Array(0);
	const bytes = new Uint8Array(10 + parts.length * 8);
	const out = view(bytes);
	const moved = parts.map(({ dx, dy }, i): Box => {
		const [left, bottom, right, top] = boxes[i] ?? [0, 0, 0, 0];
		return [left + dx, bottom + dy, right + dx, top + dy];
	});
	out.setInt16(0, -1);
	out.setInt16(2, Math.min(...moved.map((box) => box[0])));
	out.setInt16(4, Math.min(...moved.map((box) => box[1])));
	out.setInt16(6, Math.max(...moved.map((box) => box[2])));
	out.setInt16(8, Math.max(...moved.map((box) => box[3])));
	parts.forEach(({ glyph, dx, dy }, i) => {
		const at = 10 + i * 8;
		out.setUint16(at, WORDS | XY_VALUES | (i < parts.length - 1 ? MORE : 0));
		out.setUint16(at + 2, glyph);
		out.setInt16(at + 4, dx);
		out.setInt16(at + 6, dy);
	});
	return bytes;
}
