import { jsPDF } from 'jspdf';
import type { Block, ReportDocument } from '$lib/domain/handover/document/model';
import { attach } from './attach';
import { blockSlices, sectionsOf } from './layout/blocks';
import type { Context } from './layout/context';
import { DENSITIES, ROOMY } from './layout/density';
import { drawFooter, footerHeight } from './layout/footer';
import { describe } from './metadata';
import { BODY } from './page/geometry';
import { JsPdfPen } from './page/jspdf-pen';
import { paginate, type Placed } from './page/paginate';
import { helvetica } from './text/measure';

export interface ReportData {
	/** The hand-over exactly as it shall lie in the file: UTF-8 JSON. */
	readonly handover: Uint8Array;
	/** Its date, `YYYY-MM-DD`. */
	readonly made: string;
}

type Page = readonly Placed[];

function emptyDocument(): jsPDF {
	const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
	// Associated files belong to PDF 2.0 and PDF/A-3; readers take them from 1.7 on.
	const { __private__: hidden } = doc as unknown as {
		__private__: { setPdfVersion(version: string): void };
	};
	hidden.setPdfVersion('1.7');
	return doc;
}

/** As roomy as it can be on the fewest pages: what is meant for one glance stays on one page. */
function fewestPages(blocks: readonly Block[], context: Context): readonly Page[] {
	let best: readonly Page[] | undefined;
	for (const density of DENSITIES) {
		const slices = blockSlices(blocks, { ...context, ...density });
		const pages = paginate(slices, context.maxHeight);
		if (!best || pages.length < best.length) best = pages;
		if (best.length === 1) break;
	}
	return best ?? [[]];
}

function pagesOf(document: ReportDocument, context: Context): readonly Page[] {
	const [glance = [], ...rest] = sectionsOf(document.blocks);
	return [
		...fewestPages(glance, context),
		...rest.flatMap((blocks) => paginate(blockSlices(blocks, context), context.maxHeight))
	];
}

/** A report as PDF, with the hand-over attached. Pure: same input, same bytes. */
export function writeReport(document: ReportDocument, data: ReportData): Uint8Array {
	const doc = emptyDocument();
	describe(doc, document, data.made, data.handover);
	attach(doc, { name: 'handover.json', mime: 'application/json', bytes: data.handover });
	const pen = new JsPdfPen(doc);
	const whole: Context = {
		...ROOMY,
		measure: helvetica,
		language: document.language,
		width: BODY.width,
		maxHeight: BODY.height,
		inside: 'page'
	};
	const height = BODY.height - footerHeight(document.footer, whole);
	const context: Context = { ...whole, maxHeight: height };
	const pages = pagesOf(document, context);
	pages.forEach((page, i) => {
		if (i > 0) doc.addPage();
		for (const { slice, y } of page) slice.draw(pen, BODY.left, BODY.top + y);
		drawFooter(pen, document.footer, i + 1, pages.length, context);
	});
	return new Uint8Array(doc.output('arraybuffer'));
}
