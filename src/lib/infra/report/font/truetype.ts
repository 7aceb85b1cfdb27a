import { boxOf, view } from './composite';
import type { Outlines } from './sfnt';
import { sfntFile } from './sfnt-file';

/** A glyph of the new font: its outline and its width, in font units. */
export interface NewGlyph {
	readonly outline: Uint8Array;
	readonly advance: number;
}

/** A table of big-endian 16-bit words. */
function words(...values: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(values.length * 2);
	const out = view(bytes);
	values.forEach((value, i) => out.setUint16(i * 2, value & 0xffff));
	return bytes;
}

function even(length: number): number {
	return (length + 3) & ~3;
}

function glyphTables(glyphs: readonly NewGlyph[]): { glyf: Uint8Array; loca: Uint8Array } {
	const loca = new Uint8Array((glyphs.length + 1) * 4);
	const glyf = new Uint8Array(glyphs.reduce((all, { outline }) => all + even(outline.length), 0));
	let at = 0;
	glyphs.forEach(({ outline }, i) => {
		view(loca).setUint32(i * 4, at);
		glyf.set(outline, at);
		at += even(outline.length);
	});
	view(loca).setUint32(glyphs.length * 4, at);
	return { glyf, loca };
}

export function leftOf({ outline }: NewGlyph): number {
	return outline.length > 0 ? boxOf(outline)[0] : 0;
}

/**
 * A font of exactly these glyphs, with the tables that a PDF asks of an embedded
 * TrueType program (ISO 32000-1, 9.9); the file says which glyph is which text.
 */
export function trueType(glyphs: readonly NewGlyph[], from: Outlines): Uint8Array {
	const boxes = glyphs.filter(({ outline }) => outline.length > 0).map((g) => boxOf(g.outline));
	const [left, bottom] = [0, 1].map((i) => Math.min(0, ...boxes.map((box) => box[i] ?? 0)));
	const [right, top] = [2, 3].map((i) => Math.max(0, ...boxes.map((box) => box[i] ?? 0)));
	const box = [left ?? 0, bottom ?? 0, right ?? 0, top ?? 0];
	const widest = Math.max(0, ...glyphs.map(({ advance }) => advance));
	const count = glyphs.length;
	return sfntFile({
		...glyphTables(glyphs),
		// Version 1.0, revision 1.0, checksum (set later), magic, flags, units, two dates, box,
		// style, smallest size, direction, long offsets, format.
		head: words(
			...[1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x3, from.unitsPerEm, 0, 0, 0, 0, 0, 0, 0, 0],
			...box,
			...[0, 6, 2, 1, 0]
		),
		hhea: words(
			...[1, 0, from.ascent, from.descent, 0, widest, box[0] ?? 0, 0, box[2] ?? 0],
			...[1, 0, 0, 0, 0, 0, 0, 0, count]
		),
		hmtx: words(...glyphs.flatMap((glyph) => [glyph.advance, leftOf(glyph)])),
		// Version 1.0; the limits are roomy, a reader takes them as hints; three levels of parts.
		maxp: words(1, 0, count, 4096, 512, 4096, 512, 2, 0, 0, 0, 0, 0, 0, 64, 4)
	});
}
