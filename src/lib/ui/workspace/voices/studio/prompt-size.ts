/** Id of the text that is recorded now: the round button is described by it. */
export const PROMPT = 'studio-prompt';

/** How large a text is drawn: a letter fills the card, a sentence is read at ease. */
export type PromptSize = 'letter' | 'word' | 'sentence' | 'passage';

export function promptSize(text: string): PromptSize {
	// Vowel signs stand on a letter: they don't make a text longer.
	const length = [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
	if (length <= 3) return 'letter';
	if (length <= 14) return 'word';
	return length <= 140 ? 'sentence' : 'passage';
}
