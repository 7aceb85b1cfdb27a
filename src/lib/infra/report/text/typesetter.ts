import type { Direction } from '$lib/domain/language/language';
import { clean } from './clean';
import { Cover } from './cover';
import type { Fonts } from './fonts';
import type { Line } from './line';
import type { Missing } from './missing';
import { paragraphOf, paragraphs } from './paragraph';
import type { Piece } from './piece';
import { fitText } from './text-fit';
import type { Unit } from './unit';
import { units } from './units';

/** A unit whose piece is the n-th of those that were given. */
interface Known {
	readonly unit: Unit;
	readonly piece: number;
}

/** Sets the text of one report, and remembers what none of the fonts had. */
export class Typesetter {
	readonly #cover: Cover;
	/** Paragraphs by what they say: layout asks for the same again in many sizes and widths. */
	readonly #known = new Map<string, readonly (readonly Known[])[]>();

	constructor(readonly fonts: Fonts) {
		this.#cover = new Cover(fonts);
	}

	get missing(): readonly Missing[] {
		return this.#cover.missing;
	}

	/**
	 * Lines no wider than `max` points, in a block with this base direction: no
	 * visible text, no lines. Everything visible is on one of them.
	 */
	lines(pieces: readonly Piece[], max: number, dir: Direction): readonly Line[] {
		return this.#paragraphs(pieces, dir).flatMap((known) =>
			fitText(
				known.map((one) => sized(one, pieces)),
				max,
				dir,
				this.fonts
			)
		);
	}

	/** Of the widest line where nothing wraps, in points. */
	width(pieces: readonly Piece[], dir: Direction): number {
		let widest = 0;
		for (const known of this.#paragraphs(pieces, dir)) {
			const width = known.reduce((sum, one) => sum + widthIn(one, pieces), 0);
			widest = Math.max(widest, width);
		}
		return widest;
	}

	#paragraphs(pieces: readonly Piece[], dir: Direction): readonly (readonly Known[])[] {
		const key = `${dir}${pieces.map(({ text, lang, dir: own, style }) => `\0${lang}${own}${style.bold ? 'b' : 'r'}${text}`).join('')}`;
		let known = this.#known.get(key);
		if (!known) {
			known = this.#set(pieces, dir);
			this.#known.set(key, known);
		}
		return known;
	}

	#set(pieces: readonly Piece[], dir: Direction): readonly (readonly Known[])[] {
		const places = new Map<object, number>();
		const shown = pieces.map((piece, i) => {
			const text = this.#cover.covered(clean(piece.text), piece.style.bold, piece.dir);
			const source = {};
			places.set(source, i);
			return { ...piece, text, source };
		});
		return paragraphs(shown).map((line) =>
			units(paragraphOf(line, dir), dir, this.fonts).map((unit) => ({
				unit,
				piece: places.get((unit.piece as (typeof shown)[number]).source) ?? 0
			}))
		);
	}
}

function widthIn({ unit, piece }: Known, pieces: readonly Piece[]): number {
	return unit.width * ((pieces[piece]?.style.size ?? unit.size) / unit.size);
}

/** The unit in the size its piece has now. */
function sized(known: Known, pieces: readonly Piece[]): Unit {
	const { unit } = known;
	const piece = pieces[known.piece] ?? unit.piece;
	const { context, from, to, level, edge, script, space, breakBefore, ink } = unit;
	const [width, size] = [widthIn(known, pieces), piece.style.size];
	return { piece, context, from, to, level, edge, script, space, breakBefore, size, width, ink };
}
