/**
 * Hybrid logical clock (Kulkarni et al. 2014): wall time in ms, a counter for
 * events within it, and the device, as a string that sorts in order of time.
 * Merged journals of two devices get one order without trusting either clock.
 */
export type Timestamp = string & { readonly __timestamp: unique symbol };

const COUNTER_LIMIT = 0xffff;

export function formatTimestamp(wall: number, counter: number, device: string): Timestamp {
	const ms = wall.toString(16).padStart(12, '0');
	return `${ms}-${counter.toString(16).padStart(4, '0')}-${device}` as Timestamp;
}

/** @returns wall time in ms since 1970 and the counter. */
export function parseTimestamp(stamp: Timestamp): { wall: number; counter: number } {
	return { wall: parseInt(stamp.slice(0, 12), 16), counter: parseInt(stamp.slice(13, 17), 16) };
}

/** The next time after `last`, never earlier, even when the wall clock went backwards. */
export function nextTimestamp(last: Timestamp | null, now: number, device: string): Timestamp {
	if (!last) return formatTimestamp(now, 0, device);
	const { wall, counter } = parseTimestamp(last);
	if (now > wall) return formatTimestamp(now, 0, device);
	if (counter < COUNTER_LIMIT) return formatTimestamp(wall, counter + 1, device);
	return formatTimestamp(wall + 1, 0, device);
}
