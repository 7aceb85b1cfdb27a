const MINUTE = 60_000;

/** Minutes without a touch until the workspace locks: 15 in a mapping, 5 elsewhere. */
export const IDLE_MINUTES = { mapping: 15, elsewhere: 5 } as const;

/**
 * Locks the workspace when nobody has touched it, with a minute's warning;
 * never while the participant has the tablet.
 */
export class IdleLock {
	/** Seconds left while the warning shows, else null. */
	warning = $state.raw<number | null>(null);

	#touched: number;

	constructor(
		private readonly now: () => number,
		private readonly place: () => 'mapping' | 'elsewhere' | 'off',
		private readonly lock: () => void
	) {
		this.#touched = now();
	}

	/** A touch after a night's sleep comes before the clock's tick, and must not save the day. */
	touch(): void {
		this.tick();
		this.#stay();
	}

	/** Called once a second by the layout. */
	tick(): void {
		const place = this.place();
		if (place === 'off') {
			this.#stay();
			return;
		}
		const left = this.#touched + IDLE_MINUTES[place] * MINUTE - this.now();
		if (left <= 0) {
			this.warning = null;
			this.lock();
		} else this.warning = left <= MINUTE ? Math.ceil(left / 1000) : null;
	}

	#stay(): void {
		this.#touched = this.now();
		this.warning = null;
	}
}
