import type { Part } from './composite';

/** The smallest stretch of text that has glyphs of its own, as one glyph. Font units. */
export interface Cluster {
	readonly parts: readonly Part[];
	/** With kerning, as it was set. */
	readonly advance: number;
	/** As the font has it: the width its glyph is given in the file. */
	readonly width: number;
	/** What it says, in logical order. */
	readonly text: string;
	/** UTF-16 index of its beginning in what was shaped. */
	readonly from: number;
}
