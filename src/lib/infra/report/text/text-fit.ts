import { tokens, type Piece, type Token } from './tokens';
import type { Measure } from './measure';

/** One line: pieces with their distance from its left edge, in points. */
export interface Line {
	readonly pieces: readonly (Piece & { readonly x: number })[];
	readonly width: number;
}

class LineBuilder {
	readonly lines: Line[] = [];
	#pieces: (Piece & { x: number })[] = [];
	#width = 0;

	constructor(
		readonly measure: Measure,
		readonly max: number
	) {}

	get empty(): boolean {
		return this.#pieces.length === 0;
	}

	/** Something stands already: breaks at the very start are none. */
	get begun(): boolean {
		return !this.empty || this.lines.length > 0;
	}

	room(width: number): boolean {
		return this.#width + width <= this.max;
	}

	add(piece: Piece): void {
		const last = this.#pieces.at(-1);
		if (last && last.style.bold === piece.style.bold && last.style.size === piece.style.size)
			this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + piece.text };
		else this.#pieces.push({ ...piece, x: this.#width });
		this.#width += this.measure.width(piece.text, piece.style);
	}

	end(): void {
		this.lines.push({ pieces: this.#pieces, width: this.#width });
		this.#pieces = [];
		this.#width = 0;
	}
}

function widthOf(pieces: readonly Piece[], measure: Measure): number {
	return pieces.reduce((sum, piece) => sum + measure.width(piece.text, piece.style), 0);
}

/** A word wider than a line is cut where the line is full; one character always fits. */
function addByCharacter(line: LineBuilder, token: Token): void {
	for (const { text, style } of token.pieces)
		for (const char of text) {
			if (!line.empty && !line.room(line.measure.width(char, style))) line.end();
			line.add({ text: char, style });
		}
}

/** Breaks settable pieces into lines no wider than `max` points; no pieces, no lines. */
export function fitText(pieces: readonly Piece[], max: number, measure: Measure): readonly Line[] {
	const line = new LineBuilder(measure, max);
	for (const token of tokens(pieces)) {
		if (token.before === 'line' && line.begun) line.end();
		const width = widthOf(token.pieces, measure);
		const space = token.before === 'space' && !line.empty ? token.space : undefined;
		const spaceWidth = space ? measure.width(space.text, space.style) : 0;
		if (!line.empty && !line.room(spaceWidth + width)) line.end();
		else if (space) line.add(space);
		if (width > max) addByCharacter(line, token);
		else token.pieces.forEach((piece) => line.add(piece));
	}
	if (!line.empty) line.end();
	return line.lines;
}
