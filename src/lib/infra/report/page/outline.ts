import type { jsPDF } from 'jspdf';
import type { Segment } from '$lib/domain/handover/document/drawing';
import type { Paint } from './pen';

function trace(doc: jsPDF, segments: readonly Segment[]): void {
	for (const segment of segments) {
		switch (segment[0]) {
			case 'M':
				doc.moveTo(segment[1], segment[2]);
				break;
			case 'L':
				doc.lineTo(segment[1], segment[2]);
				break;
			case 'C':
				doc.curveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
				break;
			case 'Z':
				doc.close();
		}
	}
}

/** Paints an outline; leaves colours, caps and dashes as it set them. */
export function drawOutline(doc: jsPDF, segments: readonly Segment[], paint: Paint): void {
	const { fill, evenOdd = false, stroke } = paint;
	if (segments.length === 0 || (!fill && !stroke)) return;
	if (fill) doc.setFillColor(fill);
	if (stroke)
		doc
			.setDrawColor(stroke.colour)
			.setLineWidth(stroke.width)
			.setLineCap(stroke.cap)
			.setLineJoin(stroke.join)
			.setLineDashPattern([], 0);
	trace(doc, segments);
	if (fill && stroke) {
		if (evenOdd) doc.fillStrokeEvenOdd();
		else doc.fillStroke();
	} else if (!fill) doc.stroke();
	else if (evenOdd) doc.fillEvenOdd();
	else doc.fill();
}
