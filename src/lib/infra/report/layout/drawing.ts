import type { Drawing, Segment } from '$lib/domain/handover/document/drawing';
import type { Pen } from '../page/pen';

/** Where a picture stands: a square of `size` points from its top left corner. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

function moved(segment: Segment, scale: number, x: number, y: number): Segment {
	if (segment[0] === 'Z') return segment;
	const [kind, ...numbers] = segment;
	const all = numbers.map((value, i) => value * scale + (i % 2 === 0 ? x : y));
	return [kind, ...all] as unknown as Segment;
}

/** A picture as large as the square allows, in its middle. It keeps its own colours. */
export function drawPicture(pen: Pen, { width, height, shapes }: Drawing, at: Square): void {
	const scale = at.size / Math.max(width, height, 1);
	const x = at.x + (at.size - width * scale) / 2;
	const y = at.y + (at.size - height * scale) / 2;
	for (const { segments, fill, evenOdd, stroke } of shapes)
		pen.outline(
			segments.map((one) => moved(one, scale, x, y)),
			{ fill, evenOdd, stroke: stroke && { ...stroke, width: stroke.width * scale } }
		);
}
