import type { Style } from '../text/style';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Stroking {
	/** Points. */
	readonly width: number;
	readonly dashed?: boolean;
	/** White on a filled ground; else ink. */
	readonly white?: boolean;
}

export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius: number;
}

/**
 * What layout may draw with: one ink, points from the page's top left corner. The
 * writer behind it can change without a change to layout.
 */
export interface Pen {
	/** `text` holds only settable characters; `baseline` is the y of its baseline. */
	text(text: string, x: number, baseline: number, style: Style): void;
	path(points: readonly Point[], stroking: Stroking): void;
	frame(frame: Frame, stroking: Stroking): void;
	fill(frame: Frame): void;
	/** An entry of the document's outline that leads to this page. */
	bookmark(title: string): void;
}
