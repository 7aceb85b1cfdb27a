import type { jsPDF } from 'jspdf';
import { writerOf } from '../attach';
import type { Painted } from '../text/system-pen';

interface Place {
	readonly x: number;
	readonly baseline: number;
	/** Points per em. */
	readonly size: number;
}

/** UTF-16 with its mark, as a hex string (ISO 32000-1, 7.9.2.2). */
function utf16(text: string): string {
	let out = 'FEFF';
	for (let i = 0; i < text.length; i++) out += text.charCodeAt(i).toString(16).padStart(4, '0');
	return `<${out}>`;
}

/** A picture of text, which keeps what it says (ISO 32000-1, 14.9.4). */
export function drawPainted(doc: jsPDF, painted: Painted, text: string, place: Place): void {
	const { x, baseline, size } = place;
	const { left, top, width, height, pixels } = painted;
	const writer = writerOf(doc);
	writer.write(`/Span <</ActualText ${utf16(text)}>> BDC`);
	if (width > 0 && height > 0)
		doc.addImage({
			imageData: pixels as unknown as ImageData,
			format: 'RGBA',
			x: x + left * size,
			y: baseline - top * size,
			width: width * size,
			height: height * size
		});
	writer.write('EMC');
}
