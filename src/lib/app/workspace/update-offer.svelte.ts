import type { Updates } from '../../ports/updates';

/**
 * A new version is offered, never forced: it waits while a mapping is open or
 * the participant has the tablet, and until the pedagogue takes it.
 */
export class UpdateOffer {
	/** Every file is on the device: the app works without a net. */
	offlineReady = $state.raw(false);
	#waiting = $state.raw(false);
	#postponed = $state.raw(false);

	constructor(private readonly updates: Updates) {}

	start(): Promise<void> {
		return this.updates.start({
			offlineReady: () => (this.offlineReady = true),
			waiting: () => (this.#waiting = true)
		});
	}

	/** @param busy whether a mapping is open or the participant has the tablet. */
	offered(busy: boolean): boolean {
		return this.#waiting && !this.#postponed && !busy;
	}

	/** For this start of the app; settings still offers it. */
	postpone(): void {
		this.#postponed = true;
	}

	get waiting(): boolean {
		return this.#waiting;
	}

	/** @returns false where nothing waits or a mapping would be interrupted. */
	take(busy: boolean): boolean {
		if (!this.#waiting || busy) return false;
		this.updates.take();
		return true;
	}
}
