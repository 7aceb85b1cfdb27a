/**
 * Names that stand beside the person's own in R1: as many letters as the own
 * name, else the nearest length; never the own name, never one twice.
 */
export function namesBeside(own: string, names: readonly string[], count: number): string[] {
	const length = letters(own);
	return [...new Set(names)]
		.filter((name) => name !== own.trim())
		.map((name, place) => ({ name, place, off: Math.abs(letters(name) - length) }))
		.sort((a, b) => a.off - b.off || a.place - b.place)
		.slice(0, count)
		.map(({ name }) => name);
}

/** Letters without vowel marks and tatweel. */
function letters(name: string): number {
	return [
		...name
			.trim()
			.normalize('NFC')
			.replace(/[\p{M}ـ]/gu, '')
	].length;
}
