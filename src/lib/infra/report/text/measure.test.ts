import { execFileSync } from 'node:child_process';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { has, withPdf } from '../testing/tools';
import { helvetica } from './measure';
import { isSettableUnit } from '$lib/domain/handover/print/windows-1252';

const SIZE = 100;
const chars = Array.from({ length: 0x10000 }, (_, code) => code)
	.filter(isSettableUnit)
	.map((code) => String.fromCharCode(code))
	.filter((char) => char.trim() !== '');

/** Widths as poppler reads them from the font: a second source beside jsPDF's own. */
function widthsInPdf(bold: boolean): number[] {
	const doc = new jsPDF({ unit: 'pt' });
	doc.setFont('helvetica', bold ? 'bold' : 'normal').setFontSize(SIZE);
	chars.forEach((char, i) => {
		if (i > 0) doc.addPage();
		doc.text(`${char}`, 100, 200);
	});
	const html = withPdf(new Uint8Array(doc.output('arraybuffer')), (path) =>
		execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' })
	);
	return [...html.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)].map(
		([, from, to]) => Number(to) - Number(from)
	);
}

describe('helvetica', () => {
	it.runIf(has('pdftotext')).each([false, true])('knows every width (bold: %s)', (bold) => {
		const read = widthsInPdf(bold);
		expect(read).toHaveLength(chars.length);
		const wrong = chars.filter(
			(char, i) => Math.abs(helvetica.width(char, { size: SIZE, bold }) - (read[i] ?? 0)) > 0.06
		);
		expect(wrong).toEqual([]);
	});
});
