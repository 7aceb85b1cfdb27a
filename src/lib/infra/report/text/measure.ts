import type { jsPDF } from 'jspdf';
import type { Style } from './style';

/** Widths of settable text, in points. */
export interface Measure {
	width(text: string, style: Style): number;
}

/**
 * Widths (thousandths of the size) that jsPDF's Helvetica metrics lack; without
 * them it guesses. Source: Adobe Core 14 AFM files, Helvetica and Helvetica-Bold.
 */
const LACKING: readonly (readonly [chars: string, normal: number, bold: number])[] = [
	['\u00A0', 278, 278],
	['¦', 260, 280],
	['¶', 537, 556],
	['¹²³', 333, 333],
	['¼½¾', 834, 834],
	['Ð', 722, 722],
	['×', 584, 584],
	['ÝÞ', 667, 667],
	['ðþ', 556, 611],
	['ý', 500, 556]
];

function table(doc: jsPDF, bold: boolean): (char: string) => number {
	const widths = new Map<string, number>();
	for (const [chars, normal, heavy] of LACKING)
		for (const char of chars) widths.set(char, (bold ? heavy : normal) / 1000);
	return (char) => {
		const known = widths.get(char);
		if (known !== undefined) return known;
		// No kerning: jsPDF counts it here but doesn't write it.
		doc.setFont('helvetica', bold ? 'bold' : 'normal');
		const width = doc.getCharWidthsArray(char, { fontSize: 1, doKerning: false })[0] ?? 1;
		widths.set(char, width);
		return width;
	};
}

export function measureWith(doc: jsPDF): Measure {
	const normal = table(doc, false);
	const bold = table(doc, true);
	return {
		width(text, style) {
			const of = style.bold ? bold : normal;
			let sum = 0;
			for (const char of text) sum += of(char);
			return sum * style.size;
		}
	};
}
