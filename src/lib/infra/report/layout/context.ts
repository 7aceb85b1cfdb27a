import type { Inline, Run } from '$lib/domain/handover/document/model';
import { settable } from '../text/settable';
import type { Measure } from '../text/measure';
import type { Piece } from '../text/tokens';
import type { Style } from '../text/style';

/** Where a block is laid out. Lengths in points. */
export interface Context {
	readonly measure: Measure;
	readonly language: 'sv' | 'en';
	readonly width: number;
	/** The tallest thing that may stay in one piece. */
	readonly maxHeight: number;
	/** Size of running text. */
	readonly size: number;
	/** Line height as a multiple of the size. */
	readonly leading: number;
	/** Multiplies the air between blocks. */
	readonly air: number;
	readonly inside: 'page' | 'column' | 'panel';
}

/** Plain words of the document, in its own language. */
export function words(text: string, context: Context): Inline {
	return [{ text, lang: context.language, dir: 'ltr' }];
}

/** Runs as settable pieces; `strong` sets a run bold. */
export function pieces(inline: Inline, style: Style, context: Context): readonly Piece[] {
	return inline
		.map((run: Run) => ({
			text: settable(run, context.language),
			style: { ...style, bold: style.bold || run.strong === true }
		}))
		.filter((piece) => piece.text !== '');
}

/** The settable text alone, on one line: for outline entries. */
export function plain(inline: Inline, context: Context): string {
	return inline
		.map((run) => settable(run, context.language))
		.join('')
		.replace(/[\s]+/g, ' ')
		.trim();
}
