import type { Inline, Run } from '$lib/domain/handover/document/model';
import type { Direction } from '$lib/domain/language/language';
import type { Tag } from '../tags/tag';
import type { Piece } from '../text/piece';
import type { Style } from '../text/style';
import type { Typesetter } from '../text/typesetter';

/** Where a block is laid out. Lengths in points. */
export interface Context {
	readonly type: Typesetter;
	/** Of the writer's own words. */
	readonly language: 'sv' | 'en';
	/** Of the document's text, where a run doesn't say another. */
	readonly main: { readonly lang: string; readonly dir: Direction };
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
	/** The element that a part of a block makes. */
	readonly tagOf: (part: object) => Tag | undefined;
}

/** Plain words of the document, in its own language. */
export function words(text: string, { main }: Pick<Context, 'main'>): Inline {
	return [{ text, ...main }];
}

/** Runs that all go one way make a line of that way; mixed, it goes the document's. */
export function directionOf(inline: Inline, { main }: Pick<Context, 'main'>): Direction {
	const first = inline[0]?.dir;
	return first && inline.every(({ dir }) => dir === first) ? first : main.dir;
}

/** Runs as pieces; `strong` sets a run bold. */
export function pieces(inline: Inline, style: Style, context: Context): readonly Piece[] {
	return inline.map((run: Run) => ({
		text: run.text,
		lang: run.lang,
		dir: run.dir,
		style: { ...style, bold: style.bold || run.strong === true },
		mark: context.tagOf(run)
	}));
}

/** On one line, as wide as it is, in points; several lines: the widest. */
export function naturalWidth(inline: Inline, style: Style, context: Context): number {
	return context.type.width(pieces(inline, style, context), directionOf(inline, context));
}
