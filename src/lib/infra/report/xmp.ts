const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Not in any XML 1.0 document, escaped or not (section 2.2). */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

function escaped(text: string): string {
	return text.replace(FORBIDDEN, '').replace(/[&<>]/g, (char) => ESCAPED[char] ?? char);
}

/**
 * The file's metadata as XMP (ISO 16684-1): title and language, the day it was
 * made, the program. No PDF/UA identifier: no validator has said that it is one.
 *
 * @param title one line, well formed.
 * @param day `YYYY-MM-DD`.
 */
export function xmp(title: string, language: string, day: string, producer: string): string {
	return [
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
		' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
		'<dc:format>application/pdf</dc:format>',
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
		`<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
		`<xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate>`,
		`<pdf:Producer>${escaped(producer)}</pdf:Producer>`,
		'</rdf:Description></rdf:RDF></x:xmpmeta>',
		'<?xpacket end="r"?>'
	].join('\n');
}
