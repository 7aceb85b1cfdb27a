import { UNWRITTEN } from '../perso-arabic/letters';
import { FINITE, NOMINAL, PROGRESSIVE, type VerbForm } from './verbs';
import { WORDS } from './words';

function byLetters(forms: readonly VerbForm[]): ReadonlyMap<string, VerbForm> {
	return new Map(forms.map((form) => [form.marked.replace(UNWRITTEN, ''), form]));
}

const FINITE_FORMS = byLetters(FINITE);
const NOMINAL_FORMS = byLetters(NOMINAL);
const PROGRESSIVE_FORMS = byLetters(PROGRESSIVE);

/** What is added to a word: as it is written, with its vowels, and how many unstressed ones it has. */
const ENDINGS: readonly (readonly [written: string, marked: string, vowels: number])[] = [
	['هایشان', 'هایِشان', 3],
	['هایتان', 'هایِتان', 3],
	['هایی', 'هایی', 1],
	['هایم', 'هایَم', 1],
	['هایش', 'هایَش', 1],
	['های', 'هایِ', 0],
	['ها', 'ها', 0],
	['\u200cام', '\u200cاَم', 1],
	['\u200cاش', '\u200cاَش', 1],
	['\u200cاند', '\u200cاَند', 1],
	['\u200cاید', '\u200cاید', 1],
	['\u200cایم', '\u200cایم', 1],
	['\u200cای', '\u200cای', 1],
	['تر', 'تَر', 0],
	['شان', 'ِشان', 2],
	['تان', 'ِتان', 2],
	['یی', 'یی', 1],
	['م', 'َم', 1],
	['ش', 'َش', 1],
	['ی', 'ی', 1]
];
const PREFIXES: readonly (readonly [written: string, marked: string])[] = [
	['می\u200c', 'می\u200c'],
	['نمی\u200c', 'نِمی\u200c'],
	['برمی\u200c', 'بَرمی\u200c'],
	['برنمی\u200c', 'بَرنِمی\u200c']
];

/** A word, found by its letters: its vowels, and what is known of its stress (see `VerbForm`). */
export function find(letters: string): VerbForm | null {
	return noun(letters) ?? FINITE_FORMS.get(letters) ?? progressive(letters) ?? withEnding(letters);
}

function noun(letters: string): VerbForm | null {
	const marked = WORDS.get(letters);
	return marked === undefined ? (NOMINAL_FORMS.get(letters) ?? null) : { marked, added: 0 };
}

function progressive(letters: string): VerbForm | null {
	for (const [written, marked] of PREFIXES) {
		const form =
			letters.startsWith(written) && PROGRESSIVE_FORMS.get(letters.slice(written.length));
		if (form) return { marked: marked + form.marked, added: null };
	}
	return null;
}

function withEnding(letters: string): VerbForm | null {
	for (const [written, marked, vowels] of ENDINGS) {
		if (!letters.endsWith(written)) continue;
		const rest = letters.slice(0, -written.length);
		const apart = rest.endsWith('\u200c') ? '\u200c' : '';
		const bare = apart ? rest.slice(0, -1) : rest;
		const stem = noun(bare) ?? withEnding(bare);
		if (!stem) continue;
		const added = stem.added === null ? null : vowels === 0 ? 0 : stem.added + vowels;
		// صِدایِ ends with the link that صِدایَش hasn't.
		return { marked: stem.marked.replace(/\u0650$/u, '') + apart + marked, added };
	}
	return null;
}
