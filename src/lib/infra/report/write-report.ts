import { jsPDF } from 'jspdf';
import type { ReportDocument } from '$lib/domain/handover/document/model';
import { attach } from './attach';
import { blockSlices } from './layout/blocks';
import type { Context } from './layout/context';
import { drawFooter, footerHeight } from './layout/footer';
import { describe } from './metadata';
import { BODY } from './page/geometry';
import { JsPdfPen } from './page/jspdf-pen';
import { paginate } from './page/paginate';
import { helvetica } from './text/measure';

export interface ReportData {
	/** The hand-over exactly as it shall lie in the file: UTF-8 JSON. */
	readonly handover: Uint8Array;
	/** Its date, `YYYY-MM-DD`. */
	readonly made: string;
}

function emptyDocument(): jsPDF {
	const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
	// Associated files belong to PDF 2.0 and PDF/A-3; readers take them from 1.7 on.
	(
		doc as unknown as { __private__: { setPdfVersion(version: string): void } }
	).__private__.setPdfVersion('1.7');
	return doc;
}

/** A report as PDF, with the hand-over attached. Pure: same input, same bytes. */
export function writeReport(document: ReportDocument, data: ReportData): Uint8Array {
	const doc = emptyDocument();
	describe(doc, document, data.made, data.handover);
	attach(doc, { name: 'handover.json', mime: 'application/json', bytes: data.handover });
	const pen = new JsPdfPen(doc);
	const whole: Context = {
		measure: helvetica,
		language: document.language,
		width: BODY.width,
		maxHeight: BODY.height,
		size: 10,
		inside: 'page'
	};
	const height = BODY.height - footerHeight(document.footer, whole);
	const context: Context = { ...whole, maxHeight: height };
	const pages = paginate(blockSlices(document.blocks, context), height);
	pages.forEach((page, i) => {
		if (i > 0) doc.addPage();
		for (const { slice, y } of page) slice.draw(pen, BODY.left, BODY.top + y);
		drawFooter(pen, document.footer, i + 1, pages.length, context);
	});
	return new Uint8Array(doc.output('arraybuffer'));
}
