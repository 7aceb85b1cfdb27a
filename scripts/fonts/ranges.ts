/** Inclusive ranges of code points. Source of the blocks: Unicode 16, Blocks.txt. */
export type Ranges = readonly (readonly [number, number])[];

/** Blanks, joiners and bidi controls that any script may stand with. */
const COMMON: Ranges = [
	[0x20, 0x20],
	[0xa0, 0xa0],
	[0x200b, 0x200f],
	[0x2010, 0x2011],
	[0x202a, 0x202f],
	[0x2060, 0x206f],
	[0x25cc, 0x25cc]
];

export const LATIN: Ranges = [
	...COMMON,
	[0x20, 0x7e],
	// Latin-1, Extended-A and B, IPA, modifier letters (ʼ ʻ), combining marks.
	[0xa0, 0x36f],
	[0x400, 0x52f],
	// Phonetic letters of transcriptions, Latin Extended Additional (Vietnamese).
	[0x1e00, 0x1eff],
	[0x2000, 0x206f],
	// Raised and lowered digits, currencies, № ™, fractions, minus.
	[0x2070, 0x20cf],
	[0x2100, 0x218f],
	[0x2212, 0x2212],
	[0x25cc, 0x25cc],
	[0xfb00, 0xfb06],
	[0xfffd, 0xfffd]
];

export const ARABIC: Ranges = [
	...COMMON,
	[0x600, 0x6ff],
	[0x750, 0x77f],
	[0x8a0, 0x8ff],
	// Ornate parentheses and the ligatures of whole words: ﷲ ﷺ.
	[0xfd3e, 0xfd3f],
	[0xfdf0, 0xfdff]
];

export const ETHIOPIC: Ranges = [
	...COMMON,
	// With the supplement: what Tigrinya, Amharic, Tigre and Blin are written with.
	[0x1200, 0x139f]
];

/** Arrows, mathematical signs, boxes and bullets: as many of them as the font has. */
export const SIGNS: Ranges = [
	[0x20, 0x20],
	[0x2190, 0x22ff],
	[0x2500, 0x266f]
];

export function* codePoints(ranges: Ranges): Generator<number> {
	for (const [from, to] of ranges) for (let code = from; code <= to; code++) yield code;
}
