import type { Programme, Screen } from './programme';

/** One place in a list; `given` tells whether the journal already holds its response. */
export interface ScreenSlot {
	readonly id: string;
	readonly given: () => boolean;
	readonly screen: () => Screen;
	/** Left out when false, e.g. finder screens of a language not chosen. */
	readonly applies?: () => boolean;
}

/**
 * Screens one after another, those without a response only: after a restart
 * nobody is asked again what the journal already holds.
 */
export class ListProgramme implements Programme {
	#at = $state<string | null>(null);
	#left = $state(false);
	#slots: () => readonly ScreenSlot[];

	constructor(slots: () => readonly ScreenSlot[]) {
		this.#slots = slots;
		this.#at = this.#open().find((slot) => !slot.given())?.id ?? null;
	}

	get current(): Screen | null {
		if (this.#left || this.#at === null) return null;
		return (
			this.#open()
				.find((slot) => slot.id === this.#at)
				?.screen() ?? null
		);
	}

	get progress(): readonly number[] {
		const open = this.#open();
		const at = this.#left || this.#at === null ? open.length : this.#place(open);
		return [open.length === 0 ? 1 : at / open.length];
	}

	advance(): void {
		const screen = this.current;
		if (!screen) return;
		screen.leave?.(screen.answered);
		const open = this.#open();
		const left = open.slice(this.#place(open) + 1);
		this.#at = left.find((slot) => !slot.given())?.id ?? null;
	}

	end(): void {
		this.#left = true;
	}

	#open(): readonly ScreenSlot[] {
		return this.#slots().filter((slot) => slot.applies?.() ?? true);
	}

	#place(open: readonly ScreenSlot[]): number {
		return open.findIndex((slot) => slot.id === this.#at);
	}
}
