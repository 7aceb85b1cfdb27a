/** Where samples stand on a sheet, in points: the same for both programs. */
export const SIZE = 16;
export const LINE = 36;
/** Room for a line, or for a paragraph of at most three. */
export const BAND = 36;
export const BANDS_OF_PARAGRAPH = 5;
export const LEFT = 40;
export const WIDTH = 515;
export const HEIGHT = 841.89;
const PER_SHEET = 22;

export interface Place<T> {
	readonly sample: T;
	/** From 0. */
	readonly sheet: number;
	readonly top: number;
	readonly height: number;
}

/** Samples one under another, over as many sheets as it takes. */
export function places<T extends { readonly width?: number }>(
	all: readonly T[]
): readonly Place<T>[] {
	let [sheet, band] = [0, 0];
	return all.map((sample) => {
		const bands = sample.width === undefined ? 1 : BANDS_OF_PARAGRAPH;
		if (band + bands > PER_SHEET) [sheet, band] = [sheet + 1, 0];
		const place = { sample, sheet, top: 20 + band * BAND, height: bands * BAND };
		band += bands;
		return place;
	});
}
