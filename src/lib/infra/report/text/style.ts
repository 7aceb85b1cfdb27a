/** How a piece of text is set: size in points. */
export interface Style {
	readonly size: number;
	readonly bold: boolean;
}

/** Nothing in the report is set smaller, in points. */
export const SMALLEST = 9;

/** Baseline of a line whose box begins at `top`: capitals stand in the middle of it. */
export function baseline(top: number, lineHeight: number, size: number): number {
	return top + lineHeight / 2 + size * 0.35;
}
