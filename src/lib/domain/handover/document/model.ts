import type { Direction } from '../../language/language';
import type { Drawing } from './drawing';
import type { Outcome } from '../../mapping/outcome';
import type { Stroke } from '../../mapping/stroke';

/** A stretch of text in one language and direction. */
export interface Run {
	readonly text: string;
	readonly lang: string;
	readonly dir: Direction;
	readonly strong?: boolean;
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
	/** One line of the participant's page: a picture at the start, the own language, a staff language under it. */
	| {
			readonly type: 'pictured';
			/** null where the line has no picture. It says what the line says: no text of its own. */
			readonly drawing: Drawing | null;
			/** Set large. */
			readonly inline: Inline;
			/** Empty where nothing stands under it. */
			readonly under: Inline;
			/** Words about the page, set smaller than what it says. */
			readonly small?: true;
	  }
	/** A heading in the own language with its staff words at the far end of the line. */
	| {
			readonly type: 'pairedHeading';
			readonly level: 1 | 2;
			readonly inline: Inline;
			readonly beside: Inline;
	  }
	/** A QR code of `text`, with words beside it. */
	| {
			readonly type: 'qrCode';
			readonly text: string;
			readonly alt: string;
			/** Drawn beside it. */
			readonly drawing: Drawing | null;
			readonly inline: Inline;
			readonly under: Inline;
	  }
	| { readonly type: 'rule' }
	| { readonly type: 'pageBreak' };

/** A report as plain data: same in the browser and in Node. */
export interface ReportDocument {
	/** The staff language: of the writer's own words, and of the text unless `main` says otherwise. */
	readonly language: 'sv' | 'en';
	/** Language and direction of a page in the participant's own language. */
	readonly main?: { readonly lang: string; readonly dir: Direction };
	/** Holds no personal data: it becomes the PDF's title. */
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Foot of every page, with `{page}` and `{pages}`; empty: a page without a foot. */
	readonly footer: string;
}
