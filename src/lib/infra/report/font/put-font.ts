import { byteString, type Writer } from '../attach';
import { view } from './composite';
import type { Subset } from './subset';
import { toUnicode } from './to-unicode';

const SYMBOLIC = 4;

/** Six letters that tell subsets of a font apart (ISO 32000-1, 9.6.4), from what is in it. */
function subsetTag(texts: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const text of texts)
		for (let i = 0; i < text.length; i++)
			hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	let out = '';
	for (let i = 0; i < 6; i++) {
		out += String.fromCharCode(65 + (hash % 26));
		hash = Math.floor(hash / 26);
	}
	return out;
}

function stream(writer: Writer, data: string, keys: Record<string, string | number> = {}): number {
	const id = writer.newObject();
	writer.putStream({
		data,
		filters: ['FlateEncode'],
		additionalKeyValues: Object.entries(keys).map(([key, value]) => ({ key, value }))
	});
	writer.write('endobj');
	return id;
}

function object(writer: Writer, ...lines: string[]): number {
	const id = writer.newObject();
	writer.write('<<', ...lines, '>>', 'endobj');
	return id;
}

/**
 * A font as PDF objects: Type0 with Identity-H over an embedded TrueType program
 * whose glyph ids are the character codes. Source: ISO 32000-1, 9.7.
 * @returns the number of its dictionary
 */
export function putFont(writer: Writer, subset: Subset): number {
	const { outlines, name } = subset.face;
	const { clusters } = subset;
	const scale = 1000 / outlines.unitsPerEm;
	const bytes = subset.file();
	const texts = clusters.map(({ text }) => text);
	const program = stream(writer, byteString(bytes), { Length1: bytes.length });
	const cmap = stream(writer, toUnicode(texts));
	const base = `/BaseFont /${subsetTag(texts)}+${name}`;
	const box = boxOfFont(bytes).map((value) => Math.round(value * scale));
	const descriptor = object(
		writer,
		`/Type /FontDescriptor /FontName ${base.slice(10)} /Flags ${SYMBOLIC}`,
		`/FontBBox [${box.join(' ')}] /ItalicAngle 0 /StemV 80`,
		`/Ascent ${outlines.ascent * scale} /Descent ${outlines.descent * scale}`,
		`/CapHeight ${outlines.capHeight * scale} /FontFile2 ${program} 0 R`
	);
	const widths = clusters.map(({ width }) => width * scale);
	const descendant = object(
		writer,
		`/Type /Font /Subtype /CIDFontType2 ${base} /CIDToGIDMap /Identity`,
		'/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
		`/DW 1000 /W [1 [${widths.join(' ')}]] /FontDescriptor ${descriptor} 0 R`
	);
	return object(
		writer,
		`/Type /Font /Subtype /Type0 ${base} /Encoding /Identity-H`,
		`/DescendantFonts [${descendant} 0 R] /ToUnicode ${cmap} 0 R`
	);
}

/** From the `head` table of a file of ours. */
function boxOfFont(bytes: Uint8Array): number[] {
	const file = view(bytes);
	for (let at = 12; ; at += 16)
		if (file.getUint32(at) === 0x68656164)
			return [36, 38, 40, 42].map((place) => file.getInt16(file.getUint32(at + 8) + place));
}
