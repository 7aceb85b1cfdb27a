/** Blocks that Unicode keeps for scripts written from the right (DerivedBidiClass.txt, R and AL). */
const FROM_THE_RIGHT =
	/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text as a reader says it, where the page has to hold it in visual order;
 * bidi controls only tell a writer how to set it. Undefined for text from the left.
 */
export function actualText(text: string): { readonly actualText?: string } {
	return FROM_THE_RIGHT.test(text) ? { actualText: text.replace(CONTROLS, '') } : {};
}
