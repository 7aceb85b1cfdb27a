import type { Direction } from '$lib/domain/language/language';
import { LRI, PDI, RLI } from './bidi-controls';
import type { Piece } from './piece';

/** Pieces as one text without line breaks; what was put in between belongs to none. */
export interface Paragraph {
	readonly text: string;
	/** Whose each UTF-16 unit is. */
	readonly owner: readonly (Piece | undefined)[];
}

class Builder {
	text = '';
	readonly owner: (Piece | undefined)[] = [];
	#space = true;

	/** Spaces in a row are one, and none stands at the beginning. */
	add(text: string, owner?: Piece): void {
		for (let i = 0; i < text.length; i++) {
			const unit = text.charAt(i);
			if (owner && unit === ' ' && this.#space) continue;
			if (owner) this.#space = unit === ' ';
			this.text += unit;
			this.owner.push(owner);
		}
	}
}

const EDGES = /^( *)(.*?)( *)$/s;

/**
 * Pieces that run the other way are isolated (UAX #9, 3.1.2), as HTML does for an
 * element with `dir`; blanks at their ends part them from their neighbours and so
 * belong to the text around.
 */
export function paragraphOf(pieces: readonly Piece[], base: Direction): Paragraph {
	const out = new Builder();
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i];
		if (!piece) continue;
		if (piece.dir === base) {
			out.add(piece.text, piece);
			continue;
		}
		let last = i;
		while (pieces[last + 1]?.dir === piece.dir) last++;
		const group = pieces.slice(i, last + 1);
		group.forEach((one, j) => {
			const [, before = '', inner = '', after = ''] = EDGES.exec(one.text) ?? [];
			if (j === 0) {
				out.add(before, one);
				out.add(base === 'ltr' ? RLI : LRI);
			} else out.add(before, one);
			out.add(inner, one);
			if (j === group.length - 1) out.add(PDI);
			out.add(after, one);
		});
		i = last;
	}
	return { text: out.text, owner: out.owner };
}

/** Pieces parted at line breaks. Breaks at the ends are none; of several one empty line stays. */
export function paragraphs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const all: Piece[][] = [[]];
	for (const piece of pieces)
		piece.text.split('\n').forEach((text, i) => {
			if (i > 0) all.push([]);
			if (text !== '') all.at(-1)?.push({ ...piece, text });
		});
	const empty = (line: readonly Piece[] | undefined): boolean =>
		line === undefined || line.every(({ text }) => text.trim() === '');
	while (all.length > 0 && empty(all[0])) all.shift();
	while (all.length > 0 && empty(all.at(-1))) all.pop();
	return all.filter((line, i) => !empty(line) || !empty(all[i - 1]));
}
