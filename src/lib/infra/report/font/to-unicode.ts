const LINES = 100;

function hex(value: number): string {
	return value.toString(16).padStart(4, '0').toUpperCase();
}

function utf16(text: string): string {
	let out = '';
	for (let i = 0; i < text.length; i++) out += hex(text.charCodeAt(i));
	return out;
}

/** CMap from glyph ids (from 1) to text, in its order. Source: ISO 32000-1, 9.10.3. */
export function toUnicode(texts: readonly string[]): string {
	const lines = texts.map((text, i) => `<${hex(i + 1)}> <${utf16(text)}>`);
	const blocks: string[] = [];
	for (let i = 0; i < lines.length; i += LINES) {
		const some = lines.slice(i, i + LINES);
		blocks.push(`${some.length} beginbfchar`, ...some, 'endbfchar');
	}
	return [
		'/CIDInit /ProcSet findresource begin',
		'12 dict begin',
		'begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def',
		'/CMapType 2 def',
		'1 begincodespacerange',
		'<0000> <FFFF>',
		'endcodespacerange',
		...blocks,
		'endcmap',
		'CMapName currentdict /CMap defineresource pop',
		'end',
		'end'
	].join('\n');
}
