/** Before a reviewer has a pace of their own: seconds a text; half of it for what comes together. */
export const ASSUMED_SECONDS = 5;

/** Minutes, rounded up, at the assumed pace; `short` of the texts come together. */
export function assumedMinutes(texts: number, short: number): number {
	return Math.ceil(((texts - short / 2) * ASSUMED_SECONDS) / 60);
}

/** So many decisions make a pace, and the newest so many are it. */
const ENOUGH = 8;
const NEWEST = 60;
/** Longer is a pause: the telephone, a cup of coffee. */
const PAUSE_MS = 45_000;

export interface Estimate {
	readonly minutes: number;
	/** From the reviewer's own pace; else assumed. */
	readonly own: boolean;
}

/** How fast somebody decides, from their own decisions. */
export class Pace {
	readonly #each: number[] = [];
	#since: number | null = null;

	/** A card is in front of the reviewer. */
	shown(now: number): void {
		this.#since = now;
	}

	/** The reviewer went elsewhere: that time isn't counted. */
	paused(): void {
		this.#since = null;
	}

	/** So many texts were decided on. */
	decided(texts: number, now: number): void {
		const since = this.#since;
		this.#since = null;
		if (since === null || texts === 0) return;
		const took = Math.min(now - since, PAUSE_MS);
		for (let text = 0; text < texts; text++) this.#each.push(took / texts);
		this.#each.splice(0, this.#each.length - NEWEST);
	}

	/** Minutes for what is left, rounded up; none left takes none. */
	estimate(left: number, short: number): Estimate {
		if (this.#each.length < ENOUGH) return { minutes: assumedMinutes(left, short), own: false };
		const mean = this.#each.reduce((sum, ms) => sum + ms, 0) / this.#each.length;
		return { minutes: Math.ceil((left * mean) / 60_000), own: true };
	}
}
