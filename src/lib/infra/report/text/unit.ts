import type { Cluster } from '../font/cluster';
import type { Face } from '../font/faces';
import type { Piece } from './piece';
import type { Painted } from './system-pen';

/** How a unit is drawn. */
export type Ink =
	{ readonly face: Face; readonly clusters: readonly Cluster[] } | { readonly painted: Painted };

/** A word, or a part of one, that is shaped at once and drawn whole. */
export interface Unit {
	readonly piece: Piece;
	/** In logical order, with what joins it on both sides; `from`–`to` is its own. */
	readonly context: string;
	readonly from: number;
	readonly to: number;
	readonly level: number;
	/** Lowest level of the bidi controls right before it. */
	readonly edge?: number | undefined;
	/** ISO 15924; empty for what any script has. */
	readonly script: string;
	readonly space: boolean;
	/** A line may end before it. */
	readonly breakBefore: boolean;
	/** Points. */
	readonly size: number;
	/** Points. */
	readonly width: number;
	readonly ink: Ink;
}

export function textOf({ context, from, to }: Unit): string {
	return context.slice(from, to);
}
