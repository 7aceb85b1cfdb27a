/** Longest side of a photo that is kept, px. */
export const LONGEST_SIDE = 1600;

/** Width and height made smaller, never larger, so that neither side is above `longest`. */
export function fitWithin(
	width: number,
	height: number,
	longest: number
): { readonly width: number; readonly height: number } {
	const scale = Math.min(1, longest / Math.max(width, height));
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}
