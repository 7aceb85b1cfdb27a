export const LRI = '\u2066';
export const RLI = '\u2067';
export const FSI = '\u2068';
export const PDI = '\u2069';
const PDF = '\u202C';

/** They say how text runs, take no space and are never drawn (UAX #9, 2.0). */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const EMBEDDINGS = /[\u202A\u202B\u202D\u202E]/;

export function isBidiControl(char: string): boolean {
	return CONTROLS.test(char);
}

/**
 * Every embedding and isolate closed, and no closing one alone: what a note holds
 * can't turn the text around it. Lone ones show nothing, so nothing is lost.
 */
export function balanced(line: string): string {
	if (!CONTROLS.test(line)) return line;
	const open: string[] = [];
	let out = '';
	for (const char of line) {
		if (char === LRI || char === RLI || char === FSI) open.push(PDI);
		else if (EMBEDDINGS.test(char)) open.push(PDF);
		else if (char === PDF) {
			if (open.at(-1) !== PDF) continue;
			open.pop();
		} else if (char === PDI) {
			const at = open.lastIndexOf(PDI);
			if (at < 0) continue;
			// An isolate's end closes the embeddings inside it (UAX #9, X6a).
			out += PDF.repeat(open.length - 1 - at);
			open.length = at;
		}
		out += char;
	}
	return out + open.reverse().join('');
}
