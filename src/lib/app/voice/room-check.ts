/** How quiet a room is: good enough, too loud to record in, or a microphone that hears nothing. */
export type RoomVerdict = 'quiet' | 'noisy' | 'dead';

/** ms of silence, and how often the level is read. */
export const ROOM_MS = 3000;
const EVERY_MS = 50;
/** The tap that starts it is heard, too. */
const SETTLE_MS = 300;

/** Noise floor of a room quiet enough, dBFS: speech at an arm's length is some 20 dB above. */
const QUIET = -45;
/** A microphone that is on is never this quiet. */
const DEAD = -95;

export function judgeRoom(noise: number): RoomVerdict {
	if (noise <= DEAD) return 'dead';
	return noise <= QUIET ? 'quiet' : 'noisy';
}

/**
 * The room's level, dBFS, as a mean of power over three seconds; null where
 * `open` says meanwhile that the microphone is gone.
 */
export async function listenToRoom(
	level: () => number,
	open: () => boolean
): Promise<number | null> {
	await wait(SETTLE_MS);
	let power = 0;
	let reads = 0;
	for (let at = SETTLE_MS; at < ROOM_MS; at += EVERY_MS) {
		if (!open()) return null;
		power += 10 ** (level() / 10);
		reads += 1;
		await wait(EVERY_MS);
	}
	return open() ? Math.max(-100, 10 * Math.log10(power / reads)) : null;
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
