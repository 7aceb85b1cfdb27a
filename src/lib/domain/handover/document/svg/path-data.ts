import type { Segment } from '../drawing';
import { arcCurves } from './arc';

/** Numbers a command takes at a time. */
const TAKES: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	T: 2,
	A: 7,
	Z: 0
};
const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
/** A flag of an arc may stand without anything after it. */
const FLAG = /[\s,]*([01])/y;
const COMMAND = /[\s,]*([MmLlHhVvCcSsQqTtAaZz])/y;

class Reader {
	#at = 0;

	constructor(readonly text: string) {}

	take(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.text)?.[1];
		if (found !== undefined) this.#at = pattern.lastIndex;
		return found;
	}

	get done(): boolean {
		return this.text.slice(this.#at).trim() === '';
	}

	/** The next numbers of a command; none where there are no more, null where some lack. */
	numbers(command: string): readonly number[] | null {
		const count = TAKES[command.toUpperCase()] ?? 0;
		const all: number[] = [];
		for (let i = 0; i < count; i++) {
			const flag = command.toUpperCase() === 'A' && (i === 3 || i === 4);
			const found = this.take(flag ? FLAG : NUMBER);
			if (found === undefined) return i === 0 ? [] : null;
			all.push(Number(found));
		}
		return all;
	}
}

interface Pen {
	x: number;
	y: number;
	startX: number;
	startY: number;
	/** Handle of the curve before, for the smooth ones. */
	cubic: readonly [number, number] | null;
	quadratic: readonly [number, number] | null;
}

/** The `d` attribute in absolute segments; undefined for what isn't path data. */
export function readPathData(text: string): readonly Segment[] | undefined {
	const reader = new Reader(text);
	const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, cubic: null, quadratic: null };
	const segments: Segment[] = [];
	while (!reader.done) {
		const command = reader.take(COMMAND);
		if (command === undefined || (segments.length === 0 && !/m/i.test(command))) return undefined;
		let letter = command;
		for (let first = true; ; first = false) {
			const numbers = reader.numbers(letter);
			if (numbers === null || (first && numbers.length < (TAKES[letter.toUpperCase()] ?? 0)))
				return undefined;
			if (!first && numbers.length === 0) break;
			segments.push(...step(pen, letter, numbers));
			if (letter.toUpperCase() === 'Z') break;
			// More numbers after a move are lines.
			if (letter === 'M') letter = 'L';
			if (letter === 'm') letter = 'l';
		}
	}
	return segments;
}

/** One command; moves the pen. */
function step(pen: Pen, letter: string, n: readonly number[]): readonly Segment[] {
	const relative = letter !== letter.toUpperCase();
	const [x0, y0] = relative ? [pen.x, pen.y] : [0, 0];
	const X = (i: number) => (n[i] ?? 0) + x0;
	const Y = (i: number) => (n[i] ?? 0) + y0;
	const { cubic, quadratic } = pen;
	const from = [pen.x, pen.y] as const;
	const mirrored = (handle: readonly [number, number] | null): readonly [number, number] =>
		handle ? [2 * from[0] - handle[0], 2 * from[1] - handle[1]] : from;
	const to = (x: number, y: number): void => {
		Object.assign(pen, { x, y, cubic: null, quadratic: null });
	};
	const curve = (a: number, b: number, c: number, d: number, x: number, y: number): Segment[] => {
		to(x, y);
		pen.cubic = [c, d];
		return [['C', a, b, c, d, x, y]];
	};
	/** A quadratic curve raised to a cubic one. */
	const bow = ([a, b]: readonly [number, number], x: number, y: number): Segment[] => {
		to(x, y);
		pen.quadratic = [a, b];
		const mid = (p: number, q: number) => p + (2 / 3) * (q - p);
		return [['C', mid(from[0], a), mid(from[1], b), mid(x, a), mid(y, b), x, y]];
	};
	switch (letter.toUpperCase()) {
		case 'M':
			to(X(0), Y(1));
			Object.assign(pen, { startX: pen.x, startY: pen.y });
			return [['M', pen.x, pen.y]];
		case 'L':
			to(X(0), Y(1));
			return [['L', pen.x, pen.y]];
		case 'H':
			to(X(0), pen.y);
			return [['L', pen.x, pen.y]];
		case 'V':
			to(pen.x, (n[0] ?? 0) + y0);
			return [['L', pen.x, pen.y]];
		case 'C':
			return curve(X(0), Y(1), X(2), Y(3), X(4), Y(5));
		case 'S':
			return curve(...mirrored(cubic), X(0), Y(1), X(2), Y(3));
		case 'Q':
			return bow([X(0), Y(1)], X(2), Y(3));
		case 'T':
			return bow(mirrored(quadratic), X(0), Y(1));
		case 'A': {
			const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = n;
			to(X(5), Y(6));
			const arc = { rx, ry, turn, large: large === 1, sweep: sweep === 1 };
			return arcCurves(...from, arc, pen.x, pen.y);
		}
		default:
			to(pen.startX, pen.startY);
			return [['Z']];
	}
}
