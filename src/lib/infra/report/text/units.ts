import type { Direction } from '$lib/domain/language/language';
import type { Face } from '../font/faces';
import { levels } from './bidi';
import { isBidiControl } from './bidi-controls';
import { breaks } from './breaks';
import type { Fonts } from './fonts';
import { graphemes } from './graphemes';
import type { Paragraph } from './paragraph';
import type { Piece } from './piece';
import type { Ink, Unit } from './unit';

/** Letters that a neighbour's form depends on, and what they join through. */
const JOINING = /[\p{Script=Arabic}\p{M}\u200C-\u200F\u2066-\u2069]/u;
/** As far as HarfBuzz looks. */
const REACH = 5;

interface Span {
	readonly from: number;
	to: number;
	readonly piece: Piece;
	readonly level: number;
	readonly edge: number | undefined;
	readonly face: Face | undefined;
	/** ISO 15924; empty until a letter says it. */
	script: string;
	readonly space: boolean;
	readonly breakBefore: boolean;
}

/** Of the scripts that share a face; else the face's. */
function scriptOf(text: string, face: Face | undefined): string {
	const code = text.codePointAt(0) ?? 0;
	if (face?.script !== 'Latn') return face?.script ?? '';
	if (code >= 0x400 && code <= 0x52f) return 'Cyrl';
	if (code >= 0x370 && code <= 0x3ff) return 'Grek';
	return /\p{L}/u.test(text) ? 'Latn' : '';
}

function spans({ text, owner }: Paragraph, base: Direction, fonts: Fonts): Span[] {
	const level = levels(text, base);
	const places = breaks(text);
	const out: Span[] = [];
	let broken = false;
	let edge: number | undefined;
	const add = (part: string, from: number): void => {
		const piece = owner[from];
		broken ||= places.has(from);
		if (isBidiControl(part)) edge = Math.min(edge ?? Infinity, level[from] ?? 0);
		if (!piece || isBidiControl(part)) return;
		const { bold } = piece.style;
		const face = fonts.face(part, bold);
		const parts = [...part];
		if (!face && parts.length > 1 && parts.every((char) => fonts.face(char, bold))) {
			let at = from;
			for (const char of parts) {
				add(char, at);
				at += char.length;
			}
			return;
		}
		const script = scriptOf(part, face);
		const space = part === ' ';
		const last = out.at(-1);
		const joins =
			last?.to === from &&
			edge === undefined &&
			!broken &&
			last.piece === piece &&
			last.level === level[from] &&
			last.face === face &&
			!last.space &&
			!space &&
			(script === '' || last.script === '' || script === last.script);
		if (joins) {
			last.to = from + part.length;
			last.script ||= script;
		} else
			out.push({
				...{ from, to: from + part.length, piece, level: level[from] ?? 0, edge },
				...{ face, script, space, breakBefore: broken }
			});
		broken = false;
		edge = undefined;
	};
	let at = 0;
	for (const part of graphemes(text)) {
		add(part, at);
		at += part.length;
	}
	return out;
}

/** What a form may depend on, on both sides of a part. */
export function contextOf(
	text: string,
	from: number,
	to: number
): Pick<Unit, 'context' | 'from' | 'to'> {
	let [first, last] = [from, to];
	while (first > 0 && from - first < REACH && JOINING.test(text.charAt(first - 1))) first--;
	while (last < text.length && last - to < REACH && JOINING.test(text.charAt(last))) last++;
	return { context: text.slice(first, last), from: from - first, to: to - first };
}

/** A unit as it is drawn, from what is known of it. */
export function inked(
	given: Omit<Unit, 'ink' | 'width'> & { readonly face: Face | undefined },
	fonts: Fonts
): Unit {
	const { context, from, to, piece, level, face, script, size } = given;
	const rtl = level % 2 === 1;
	let ink: Ink;
	let width: number;
	if (face) {
		const request = { text: context, from, to, rtl, script: script || face.script };
		const shaped = fonts.shaper.shape(face, { ...request, lang: piece.lang });
		ink = { face, clusters: shaped.clusters };
		width = shaped.width;
	} else {
		const painted = fonts.paint(context.slice(from, to), piece.style.bold, rtl ? 'rtl' : 'ltr');
		if (!painted) throw new RangeError('text that nothing can show reached the shaper');
		ink = { painted };
		width = painted.advance;
	}
	return { ...given, ink, width: width * size };
}

/** A paragraph's words in logical order, shaped. */
export function units(paragraph: Paragraph, base: Direction, fonts: Fonts): Unit[] {
	return spans(paragraph, base, fonts).map((span) =>
		inked(
			{
				...span,
				...contextOf(paragraph.text, span.from, span.to),
				size: span.piece.style.size
			},
			fonts
		)
	);
}
