import type { Run } from '$lib/domain/handover/document/model';
import { plainTypography } from '$lib/domain/handover/print/typography';
import { isSettableText } from '$lib/domain/handover/print/windows-1252';
import { WORDS } from '../words';

type StaffTag = 'sv' | 'en';

const WORD = /^([("'«“‘„]*)(.*?)([)"'».,;:!?”’…]*)$/s;

/** A stretch of words as one: opening marks, whether its core fits, closing marks. */
interface Stretch {
	readonly open: string;
	readonly close: string;
}

/** Swedish or English with a foreign word in it: only such words are replaced. */
function replaceWords(text: string, placeholder: string): string {
	const out: string[] = [];
	let gap: string | undefined;
	let held: Stretch | undefined;
	const release = (): void => {
		if (held) out.push(held.open, placeholder, held.close);
		held = undefined;
		if (gap) out.push(gap);
		gap = undefined;
	};
	for (const part of text.split(/([ \n]+)/)) {
		if (part === '') continue;
		if (/^[ \n]+$/.test(part)) {
			gap = part;
		} else if (isSettableText(part)) {
			release();
			out.push(part);
		} else {
			const [, open = '', , close = ''] = WORD.exec(part) ?? [];
			// Neighbours share one placeholder, as long as nothing stands between them.
			if (held && !held.close && !open && !gap?.includes('\n')) held = { open: held.open, close };
			else {
				release();
				held = { open, close };
			}
			gap = undefined;
		}
	}
	release();
	return out.join('');
}

/**
 * What a standard font can set of a run: Windows-1252 and `\n` only. A foreign
 * run outside it becomes its `instead` or a placeholder as a whole; Swedish and
 * English lose single words to a placeholder. Nothing visible is dropped: the
 * full text lies in the attachment.
 */
export function settable(run: Run, language: StaffTag): string {
	const text = plainTypography(run.text);
	if (isSettableText(text)) return text;
	const instead = plainTypography(run.instead ?? '');
	if (instead.trim() !== '' && isSettableText(instead)) return instead;
	const words = WORDS[language];
	return run.lang === 'sv' || run.lang === 'en'
		? replaceWords(text, words.otherCharacters)
		: words.textIn(run.lang);
}
