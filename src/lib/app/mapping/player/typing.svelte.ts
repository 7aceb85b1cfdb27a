import type { Screen } from './programme';

/** ms after the last key; as notes on the pedagogue's side. */
const WAIT = 400;

/** What is typed on one screen: there at once, written a moment later and on leaving. */
export class Typing {
	#typed = $state.raw<{ readonly screen: Screen; readonly text: string } | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Typed on the screen and not written yet; null where all is. */
	on(screen: Screen): string | null {
		return this.#typed?.screen.id === screen.id ? this.#typed.text : null;
	}

	type(screen: Screen, text: string): void {
		this.#typed = { screen, text };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.keep(), WAIT);
	}

	keep(): void {
		clearTimeout(this.#timer);
		const typed = this.#typed;
		this.#typed = null;
		if (typed && typed.text !== typed.screen.writing?.text) typed.screen.setText?.(typed.text);
	}
}
