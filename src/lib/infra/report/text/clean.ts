import { balanced } from './bidi-controls';

const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Spaces at which a line may break; they are as wide as any other. */
const SPACES = /[\t\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g;
/** Marks for programs: a hyphen that isn't needed, byte order, annotations. */
const UNSEEN = /[\u00AD\u180E\uFEFF\uFFF9-\uFFFB]/g;

/** Half a pair, parted from another half only by what falls away: they stay two. */
const HALVES =
	/[\uD800-\uDBFF](?=[\u00AD\u061C\u180E\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]+[\uDC00-\uDFFF])/g;
const JOINER = '\u2060';

/** Composed letters, `\n` as the only line break, U+0020 as the only space to break at. */
export function clean(text: string): string {
	return text
		.normalize('NFC')
		.replace(BREAKS, '\n')
		.replace(HALVES, `$&${JOINER}`)
		.replace(SPACES, ' ')
		.replace(UNSEEN, '')
		.split('\n')
		.map(balanced)
		.join('\n');
}
