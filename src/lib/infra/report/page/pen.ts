import type { Segment, Shape } from '$lib/domain/handover/document/drawing';
import type { Mark } from '../tags/tag';
import type { Stretch } from '../text/line';

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

/** How an outline is painted: colours `#RRGGBB`, widths in points. */
export type Paint = Pick<Shape, 'fill' | 'stroke'> & { readonly evenOdd?: boolean };

/**
 * What layout may draw with: one ink, points from the page's top left corner. The
 * writer behind it can change without a change to layout.
 */
export interface Pen {
	/** A stretch of a line; `baseline` is the y of its baseline. */
	text(stretch: Stretch, x: number, baseline: number): void;
	path(points: readonly Point[], stroking: Stroking): void;
	frame(frame: Frame, stroking: Stroking): void;
	fill(frame: Frame): void;
	/** A picture's outline, in points. */
	outline(segments: readonly Segment[], paint: Paint): void;
	/** An entry of the document's outline that leads to this height of the page. */
	bookmark(title: string, y: number): void;
	/**
	 * What `draw` draws belongs to this element of the structure tree. A mark further
	 * in goes before; undefined changes nothing; nothing marked at all is decoration.
	 * A figure says where it stands: `area`.
	 */
	marked(mark: Mark, draw: () => void, area?: Omit<Frame, 'radius'>): void;
}
