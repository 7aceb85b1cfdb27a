/** How long something is: minutes and seconds, as on a clock: `0:42`. */
export function clockTime(ms: number): string {
	const seconds = Math.floor(Math.max(0, ms) / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
