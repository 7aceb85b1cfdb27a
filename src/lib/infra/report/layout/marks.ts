import type { Outcome } from '$lib/domain/mapping/outcome';
import type { Frame, Pen } from '../page/pen';
import { SMALLEST } from '../text/style';
import type { Context } from './context';
import { drawLine, oneLine } from './text';

const EDGE = 1.2;

/** A tick inside a square of `size` points. */
export function drawTick(pen: Pen, x: number, y: number, size: number, white = false): void {
	pen.path(
		[
			{ x: x + size * 0.14, y: y + size * 0.55 },
			{ x: x + size * 0.4, y: y + size * 0.8 },
			{ x: x + size * 0.88, y: y + size * 0.24 }
		],
		{ width: Math.max(1.1, size * 0.15), white }
	);
}

function inset(frame: Frame, by: number): Frame {
	return {
		x: frame.x + by,
		y: frame.y + by,
		width: frame.width - 2 * by,
		height: frame.height - 2 * by,
		radius: frame.radius
	};
}

function drawLowerHalf(pen: Pen, frame: Frame): void {
	const y = frame.y + frame.height / 2;
	const height = frame.height / 2;
	pen.fill({ ...frame, y, height });
	// The upper edge of the filling is straight.
	pen.fill({ ...frame, y, height: height / 2, radius: 0 });
}

function drawQuestion(pen: Pen, frame: Frame, context: Context): void {
	const size = Math.min(Math.max(SMALLEST, frame.width * 0.5), frame.height);
	const line = oneLine('?', { size, bold: true }, context);
	if (line) drawLine(pen, line, frame.x + (frame.width - line.width) / 2, frame.y, frame.height);
}

/**
 * The fill says the outcome, so that a grey copy loses nothing: full with a tick,
 * lower half, empty, “?”, dashed edge.
 */
export function drawOutcome(pen: Pen, outcome: Outcome, box: Frame, context: Context): void {
	const edge = inset(box, EDGE / 2);
	if (outcome === 'notTried') {
		pen.frame(edge, { width: 0.8, dashed: true });
		return;
	}
	if (outcome === 'shown') {
		const tick = Math.min(box.width, box.height, 17) * 0.78;
		pen.fill(box);
		drawTick(pen, box.x + (box.width - tick) / 2, box.y + tickTop(box, tick), tick, true);
		return;
	}
	if (outcome === 'emerging') drawLowerHalf(pen, edge);
	pen.frame(edge, { width: EDGE });
	if (outcome === 'unclear') drawQuestion(pen, box, context);
}

/** In the middle of a low box, near the top of a tall one. */
function tickTop(box: Frame, tick: number): number {
	return Math.min((box.height - tick) / 2, 4);
}
