/**
 * The characters that the 14 standard fonts of PDF can show through
 * WinAnsiEncoding. Bytes 80–9F hold these 27; 81, 8D, 8F, 90 and 9D are
 * undefined. Source: WHATWG Encoding, index windows-1252; ISO 32000-1, annex D.
 */
const HIGH = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** True where jsPDF's standard fonts have a glyph for this one UTF-16 unit. */
export function isSettableUnit(unit: number): boolean {
	if (unit < 0x20 || unit === 0x7f) return false;
	if (unit < 0x80) return true;
	if (unit < 0xa0) return false;
	// Soft hyphen: invisible in text, but a standard font would draw a hyphen.
	if (unit <= 0xff) return unit !== 0xad;
	return HIGH.includes(String.fromCharCode(unit));
}

/** Every unit is settable; line breaks are not. */
export function isSettable(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (!isSettableUnit(text.charCodeAt(i))) return false;
	return true;
}

/** The same for a text of several lines. */
export function isSettableText(text: string): boolean {
	return isSettable(text.replaceAll('\n', ''));
}
