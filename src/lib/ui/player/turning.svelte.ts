import type { ScreenView } from '../../app/mapping/player/screen';

/** A text, its spoken question, and answers to it. */
export function isQuestioned({ passage, heard, choice }: ScreenView): boolean {
	return passage !== null && heard !== null && choice !== null;
}

/**
 * Where a text and its question don't fit beside each other they are two faces of one
 * screen, and a long text has pages. A new text lies face up; the next question about the
 * same text comes first. One goes to and fro as often as one likes: nothing of it is kept.
 */
export class Turning {
	face = $state<'text' | 'question'>('text');
	page = $state(1);
	/** Pages the text takes here; measured. */
	pages = $state(1);
	/** Text and window for which side by side was too little. */
	cramped = $state('');
	/** Both faces at once. */
	beside = $state(false);
	#item = '';
	#passage: string | null = null;

	/** Called for each view; only another screen turns anything. */
	enter({ id, passage }: ScreenView): void {
		// The pause screen in between turns nothing.
		if (passage === null || id === this.#item) return;
		this.#item = id;
		const same = passage.key === this.#passage;
		this.#passage = passage.key;
		this.face = same ? 'question' : 'text';
		this.page = 1;
	}

	/** Only the text is seen: going on leads to its next page or to the question. */
	get onText(): boolean {
		return !this.beside && this.face === 'text';
	}

	/** @returns whether the question has come up. */
	forward(): boolean {
		if (this.page < this.pages) {
			this.page += 1;
			return false;
		}
		this.face = 'question';
		return true;
	}
}
