import type { ScreenSlot } from './list-programme.svelte';
import type { Programme, Screen } from './programme';

/** One question before a programme begins, where it hasn't been answered. */
export class AskedFirst implements Programme {
	#asking = $state(true);

	constructor(
		private readonly slot: ScreenSlot,
		private readonly then: Programme
	) {
		this.#asking = (slot.applies?.() ?? true) && !slot.given();
	}

	get current(): Screen | null {
		return this.#asking ? this.slot.screen() : this.then.current;
	}

	get progress(): readonly number[] {
		return this.then.progress;
	}

	advance(): void {
		if (this.#asking) this.#asking = false;
		else this.then.advance();
	}

	end(): void {
		this.then.end();
	}
}
