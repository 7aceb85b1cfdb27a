import type { Style } from './style';

/** Settable text in one style. */
export interface Piece {
	readonly text: string;
	readonly style: Style;
}

/** What may not be torn apart, and what stands before it. */
export interface Token {
	readonly before: 'none' | 'space' | 'line';
	/** The space before it, drawn only inside a line. */
	readonly space?: Piece;
	readonly pieces: Piece[];
}

/**
 * Line breaks, spaces, or a stretch without either; the stretch also ends after a
 * hyphen, dash or slash between two letters (not in R6–R7, dates and numbers).
 */
const PART = /\n| +|(?:[^ \n]*?\p{L}\p{L}[-–/])(?=\p{L}\p{L})|[^ \n]+/gu;

/** The places where a line may break: a run's end alone is none. */
export function tokens(pieces: readonly Piece[]): Token[] {
	const out: Token[] = [];
	let before: Token['before'] = 'none';
	let space: Piece | undefined;
	let glued = false;
	for (const { text, style } of pieces) {
		for (const [part] of text.matchAll(PART)) {
			if (part === '\n') {
				// Breaks in a row keep one empty line between them.
				if (before === 'line' && out.at(-1)?.pieces.length !== 0) out.push({ before, pieces: [] });
				before = 'line';
				glued = false;
			} else if (part.startsWith(' ')) {
				if (before !== 'line') before = 'space';
				space ??= { text: ' ', style };
				glued = false;
			} else {
				const last = out.at(-1);
				if (glued && last) last.pieces.push({ text: part, style });
				else out.push({ before, ...(space ? { space } : {}), pieces: [{ text: part, style }] });
				before = 'none';
				space = undefined;
				glued = !/\p{L}[-–/]$/u.test(part);
			}
		}
	}
	return out;
}
