import type { Direction } from '$lib/domain/language/language';

/** Text as a picture. Lengths in ems of the text; the picture begins at `left` of the pen. */
export interface Painted {
	readonly advance: number;
	readonly left: number;
	/** Of the picture's top above the baseline. */
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** RGBA. */
	readonly pixels: {
		readonly data: Uint8ClampedArray;
		readonly width: number;
		readonly height: number;
	};
}

/** Sets with the system's fonts what none of ours has. Not everywhere: Node has none. */
export interface SystemPen {
	/** undefined where the system has no glyph for it either */
	paint(text: string, bold: boolean, dir: Direction): Painted | undefined;
}
