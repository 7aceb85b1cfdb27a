const CONTROLS = /[\u0000-\u001F\u007F-\u009F]+/g;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One line of well-formed text: no controls, no half of a surrogate pair. */
export function oneLine(text: string): string {
	return text.replace(CONTROLS, ' ').replace(LONE, '\uFFFD').replace(/ {2,}/g, ' ').trim();
}

/**
 * A text string object (ISO 32000-1, 7.9.2.2): ASCII as it is, else UTF-16BE in
 * hexadecimal, in which no byte can be taken for a line's end or a bracket.
 */
export function pdfString(text: string): string {
	const line = oneLine(text);
	if (/^[ -~]*$/.test(line)) return `(${line.replace(/[\\()]/g, '\\$&')})`;
	let hex = 'FEFF';
	for (let i = 0; i < line.length; i++) hex += line.charCodeAt(i).toString(16).padStart(4, '0');
	return `<${hex.toUpperCase()}>`;
}
