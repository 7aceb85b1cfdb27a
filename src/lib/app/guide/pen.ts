import type { Glyph, Hand } from '../../domain/instrument/samples';
import type { Stroke } from '../../domain/mapping/stroke';

/** Where the writing line of a surface lies, in thousandths of its width. */
const FIRST_LINE = 300;
/** Lines lie this many heights of a capital apart. */
const LINE = 1.75;
/** Room before the first sign, between signs, and of a space, in hundredths. */
const MARGIN = 60;
const BETWEEN = 14;
const SPACE = 46;
/** ms from one point to the next, and between two strokes. */
const PACE = 28;
const LIFT = 180;

/** A small generator with a seed (mulberry32), so that a sample always looks the same. */
function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

type Point = readonly [number, number];

/** Writes a text with a single-stroke alphabet and a hand that is more or less sure. */
export function penStrokes(
	text: string,
	hand: Hand,
	pen: Readonly<Record<string, Glyph>>
): readonly Stroke[] {
	const random = chance([...text].reduce((sum, sign) => sum * 31 + (sign.codePointAt(0) ?? 0), 7));
	const around = (most: number): number => (random() * 2 - 1) * most;
	const unit = hand.size / 100;
	const strokes: Stroke[] = [];
	let at = 0;
	let sign = 0;
	text.split('\n').forEach((line, row) => {
		const baseline = FIRST_LINE + row * hand.size * LINE;
		let left = MARGIN / unit;
		for (const char of line) {
			const glyph = pen[char];
			if (!glyph) {
				left += SPACE;
				continue;
			}
			const scale = 1 + around(hand.uneven) / 100;
			const lift = around(hand.uneven) / 2;
			const mirrored = hand.mirrored?.includes(sign) ?? false;
			for (const path of glyph.strokes) {
				const points = wobbled(pointsOf(path), hand.wobble, around).map(([x, y]): Point => {
					const across = mirrored ? glyph.width - x : x;
					return [(left + across * scale) * unit, baseline + ((y - 100) * scale + lift) * unit];
				});
				strokes.push(strokeOf(points, at));
				at += points.length * PACE + LIFT;
			}
			left += glyph.width * scale + BETWEEN;
			sign += 1;
		}
	});
	return strokes;
}

function pointsOf(path: string): readonly Point[] {
	return path.split(' ').map((pair): Point => {
		const [x = 0, y = 0] = pair.split(',').map(Number);
		return [x, y];
	});
}

/** Points between the given ones, so that a straight line can tremble too. */
function wobbled(
	points: readonly Point[],
	most: number,
	around: (most: number) => number
): readonly Point[] {
	const finer = points.flatMap((point, index): Point[] => {
		const next = points[index + 1];
		if (!next) return [point];
		const parts = Math.max(1, Math.round(Math.hypot(next[0] - point[0], next[1] - point[1]) / 14));
		return Array.from({ length: parts }, (_, part): Point => {
			const share = part / parts;
			return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share];
		});
	});
	// A hand drifts rather than jumps: half of where it was goes along.
	let dx = 0;
	let dy = 0;
	return finer.map(([x, y]): Point => {
		dx = dx / 2 + around(most) / 2;
		dy = dy / 2 + around(most) / 2;
		return [x + dx, y + dy];
	});
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function strokeOf(points: readonly Point[], at: number): Stroke {
	return {
		pointer: 'pen',
		at,
		x: points.map(([x]) => tenth(x)),
		y: points.map(([, y]) => tenth(y)),
		t: points.map((_, index) => index * PACE),
		p: points.map(() => 0.5)
	};
}
