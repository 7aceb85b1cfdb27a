import type { Clock, RandomIds } from '../../ports/clock';

export const systemClock: Clock = { now: () => Date.now() };

/** Random ids from the platform; `device` is new for every start, which merging allows. */
export function randomIds(): RandomIds {
	return { next: () => crypto.randomUUID(), device: crypto.randomUUID().slice(0, 8) };
}
