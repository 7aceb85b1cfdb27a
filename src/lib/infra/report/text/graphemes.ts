const SIMPLE = /^[\u0020-\u02FF\u0400-\u0482\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The segmenter's time grows with the square of the length: longer text goes in parts, in UTF-16 units. */
const PART = 256;
/** Begins a grapheme, whatever is before it but a joiner (UAX #29, GB3–GB13). */
const BEGINS =
	/^(?: |\p{Cs}|\p{Extended_Pictographic}|(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Hebrew}\p{Script=Han}])$/u;

function begins(text: string, at: number): boolean {
	const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
	if (pair || /\p{Cf}/u.test(text.charAt(at - 1))) return false;
	return BEGINS.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function parts(text: string): readonly string[] {
	const out: string[] = [];
	let from = 0;
	for (let at = PART; at < text.length; at++) {
		if (at - from < PART || !begins(text, at)) continue;
		out.push(text.slice(from, at));
		from = at;
	}
	out.push(text.slice(from));
	return out;
}

/** What a reader takes for one character (UAX #29). */
export function graphemes(text: string): readonly string[] {
	if (SIMPLE.test(text)) return text.split('');
	const some = text.length > PART ? parts(text) : [text];
	return some.flatMap((part) => Array.from(segmenter.segment(part), ({ segment }) => segment));
}
