/**
 * Characters whose plain form reads the same to any reader. Letters are never
 * here: Ş is not S.
 */
const PLAIN: Readonly<Record<string, string>> = {
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '–',
	'\u2015': '—',
	'\u2212': '–',
	'\u201B': '‘',
	'\u201F': '“',
	'\u02BC': '’',
	'\u02BB': '‘',
	'\u02BD': '‘',
	'\u2032': "'",
	'\u2033': '"',
	'\u2022': '•',
	'\u2219': '·',
	'\u22C5': '·',
	'\u2044': '/',
	'\u2190': '<-',
	'\u2192': '->',
	'\u2194': '<->',
	'\u21D2': '=>',
	'\u2264': '<=',
	'\u2265': '>=',
	'\u2248': '~',
	'\uFB00': 'ff',
	'\uFB01': 'fi',
	'\uFB02': 'fl',
	'\uFB03': 'ffi',
	'\uFB04': 'ffl',
	'\u2007': '\u00A0',
	'\u202F': '\u00A0'
};

const PLAIN_RE = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const SPACE_RE = /[\t\u2000-\u2006\u2008-\u200A\u205F\u3000]/g;
const BREAK_RE = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/**
 * Format characters without a form of their own: joiners, bidi marks, word
 * joiner, soft hyphen, variation selectors, tags. Arabic that needs them is
 * replaced as a whole and never gets this far.
 */
const INVISIBLE_RE =
	/\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E01EF}]/gu;

/** Composed letters, plain punctuation, `\n` as the only line break. */
export function plainTypography(text: string): string {
	return text
		.normalize('NFC')
		.replace(BREAK_RE, '\n')
		.replace(SPACE_RE, ' ')
		.replace(INVISIBLE_RE, '')
		.replace(PLAIN_RE, (char) => PLAIN[char] ?? char);
}
