/** A TrueType file's outlines and measures, in font units. Source: OpenType 1.9.1. */
export interface Outlines {
	readonly unitsPerEm: number;
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	/** The glyph's own advance. */
	advance(id: number): number;
	/** The glyph's bytes in `glyf`; empty for a glyph without an outline. */
	glyph(id: number): Uint8Array;
}

function tablesOf(bytes: Uint8Array): (name: string) => DataView {
	const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const places = new Map<string, DataView>();
	for (let i = 0; i < file.getUint16(4); i++) {
		const at = 12 + i * 16;
		const name = String.fromCharCode(...bytes.subarray(at, at + 4));
		const from = bytes.byteOffset + file.getUint32(at + 8);
		places.set(name, new DataView(bytes.buffer, from, file.getUint32(at + 12)));
	}
	return (name) => {
		const table = places.get(name);
		if (!table) throw new Error(`a font without ${name}`);
		return table;
	};
}

export function readOutlines(bytes: Uint8Array): Outlines {
	const table = tablesOf(bytes);
	const [head, hhea, os2] = [table('head'), table('hhea'), table('OS/2')];
	const [loca, glyf, hmtx] = [table('loca'), table('glyf'), table('hmtx')];
	const lastWidth = hhea.getUint16(34) - 1;
	const long = head.getInt16(50) === 1;
	const offset = (id: number): number =>
		long ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2;
	return {
		unitsPerEm: head.getUint16(18),
		ascent: hhea.getInt16(4),
		descent: hhea.getInt16(6),
		capHeight: os2.getInt16(88),
		advance: (id) => hmtx.getUint16(Math.min(id, lastWidth) * 4),
		glyph: (id) => {
			const from = offset(id);
			return new Uint8Array(glyf.buffer, glyf.byteOffset + from, offset(id + 1) - from);
		}
	};
}
