/** Absolute, in the drawing's own units, y downwards; quadratic curves and arcs are cubics already. */
export type Segment =
	| readonly ['M' | 'L', number, number]
	| readonly ['C', number, number, number, number, number, number]
	| readonly ['Z'];

/** One painted outline. */
export interface Shape {
	readonly segments: readonly Segment[];
	/** `#RRGGBB`; null where it isn't filled. */
	readonly fill: string | null;
	readonly evenOdd: boolean;
	readonly stroke: {
		/** `#RRGGBB`. */
		readonly colour: string;
		readonly width: number;
		readonly cap: 'butt' | 'round';
		readonly join: 'miter' | 'round';
	} | null;
}

/** A picture of the instrument as vectors: what is painted on `width` × `height`, in order. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
}
