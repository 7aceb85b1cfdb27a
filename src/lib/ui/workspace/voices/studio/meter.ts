/** What the bar spans, dBFS. */
const FROM = -60;
/** Speech between these becomes a good take, dBFS of the RMS. */
export const QUIET = -42;
export const LOUD = -9;

/** @param level dBFS. @returns how full the bar is, 0–1. */
export function meterShare(level: number): number {
	return Math.min(1, Math.max(0, (level - FROM) / -FROM));
}

export function meterWord(level: number): 'quiet' | 'good' | 'loud' {
	if (level < QUIET) return 'quiet';
	return level > LOUD ? 'loud' : 'good';
}
