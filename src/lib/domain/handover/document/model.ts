import type { Direction } from '../../language/language';
import type { Outcome } from '../../mapping/outcome';
import type { Stroke } from '../../mapping/stroke';

/** A stretch of text in one language and direction. */
export interface Run {
	readonly text: string;
	readonly lang: string;
	readonly dir: Direction;
	readonly strong?: boolean;
	/**
	 * Swedish (or English) words that stand in where a writer can't set this
	 * run's script; absent: “[text på arabiska, finns i bilagan]”.
	 */
	readonly instead?: string;
}

export type Inline = readonly Run[];

/** One rung of a ladder figure. */
export interface Rung {
	readonly label: string;
	readonly outcome: Outcome;
	/** Drawn as “ingår i R4”. */
	readonly coveredBy?: string;
}

/** A block of the report, without place or size: the writer decides these. */
export type Block =
	| { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly inline: Inline }
	| { readonly type: 'paragraph'; readonly inline: Inline; readonly quiet?: boolean }
	| {
			readonly type: 'list';
			readonly marker: 'check' | 'dash';
			readonly items: readonly Inline[];
			/** Two columns where there is room. */
			readonly columns?: 2;
	  }
	| {
			readonly type: 'facts';
			readonly rows: readonly { readonly term: string; readonly value: Inline }[];
	  }
	| {
			readonly type: 'table';
			readonly head: readonly string[];
			/** Relative widths, one per column. */
			readonly widths: readonly number[];
			readonly rows: readonly (readonly Inline[])[];
	  }
	| {
			readonly type: 'ladder';
			readonly title: Inline;
			/** What the figure shows, in words. */
			readonly alt: string;
			readonly rungs: readonly Rung[];
			readonly caption: Inline;
	  }
	/** Outcome marks with their words. */
	| { readonly type: 'legend'; readonly entries: readonly { outcome: Outcome; word: string }[] }
	| { readonly type: 'columns'; readonly columns: readonly (readonly Block[])[] }
	/** A framed panel. */
	| { readonly type: 'panel'; readonly blocks: readonly Block[] }
	| {
			readonly type: 'handwriting';
			readonly alt: string;
			readonly caption: Inline;
			readonly strokes: readonly Stroke[];
	  }
	| { readonly type: 'rule' }
	| { readonly type: 'pageBreak' };

/** The teacher's report as plain data: same in the browser and in Node. */
export interface ReportDocument {
	readonly language: 'sv' | 'en';
	/** Holds no personal data: it becomes the PDF's title. */
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Foot of every page, with `{page}` and `{pages}`. */
	readonly footer: string;
}
