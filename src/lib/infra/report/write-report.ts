import type { Block, ReportDocument } from '$lib/domain/handover/document/model';
import { attach, writerOf } from './attach';
import { blockSlices, sectionsOf } from './layout/blocks';
import type { Context } from './layout/context';
import { BETWEEN, CLOSEST, type Density, ROOMY } from './layout/density';
import { drawFooter, footerHeight } from './layout/footer';
import { PdfFonts } from './font/pdf-fonts';
import { describe } from './metadata';
import { BODY } from './page/geometry';
import { JsPdfPen } from './page/jspdf-pen';
import { paginate, type Placed } from './page/paginate';
import type { ReportData } from './report-data';
import { Bookmarks } from './tags/bookmarks';
import { MarkedContent } from './tags/marked-content';
import { tagDocument } from './tags/tag-document';
import { writeStructure } from './tags/write-structure';
import type { Fonts } from './text/fonts';
import type { Missing } from './text/missing';
import { Typesetter } from './text/typesetter';

export interface WrittenReport {
	readonly pdf: Uint8Array<ArrayBuffer>;
	/** What no font of ours has, each once, as it comes in the document. */
	readonly missing: readonly Missing[];
}

type Page = readonly Placed[];

function emptyDocument(): PdfFonts {
	const fonts = new PdfFonts({ unit: 'pt', format: 'a4', compress: true });
	// Associated files belong to PDF 2.0 and PDF/A-3; readers take them from 1.7 on.
	const { __private__: hidden } = fonts.doc as unknown as {
		__private__: { setPdfVersion(version: string): void };
	};
	hidden.setPdfVersion('1.7');
	return fonts;
}

/** As roomy as it can be on the fewest pages: what is meant for one glance stays on one page. */
function fewestPages(blocks: readonly Block[], context: Context): readonly Page[] {
	const set = (density: Density): readonly Page[] =>
		paginate(blockSlices(blocks, { ...context, ...density }), context.maxHeight);
	const roomy = set(ROOMY);
	if (roomy.length === 1) return roomy;
	const close = set(CLOSEST);
	for (const density of BETWEEN) {
		if (close.length >= roomy.length) return roomy;
		const pages = set(density);
		if (pages.length <= close.length) return pages;
	}
	return close;
}

function pagesOf(blocks: readonly Block[], context: Context): readonly Page[] {
	const [glance = [], ...rest] = sectionsOf(blocks);
	return [
		...fewestPages(glance, context),
		...rest.flatMap((some) => paginate(blockSlices(some, context), context.maxHeight))
	];
}

/** A report as PDF, with the hand-over attached. Pure: same input and fonts, same bytes. */
export function writeReport(
	document: ReportDocument,
	data: ReportData,
	fonts: Fonts
): WrittenReport {
	const embedded = emptyDocument();
	const { doc } = embedded;
	const type = new Typesetter(fonts);
	describe(doc, document, data);
	if (data.handover)
		attach(doc, { name: 'handover.json', mime: 'application/json', bytes: data.handover });
	const tagged = tagDocument(document);
	const content = new MarkedContent((operator) => writerOf(doc).write(operator));
	writeStructure(doc, tagged.root, content);
	const pen = new JsPdfPen(embedded, content, new Bookmarks(doc));
	const whole: Context = {
		...ROOMY,
		type,
		language: document.language,
		main: document.main ?? { lang: document.language, dir: 'ltr' },
		width: BODY.width,
		maxHeight: BODY.height,
		inside: 'page',
		tagOf: tagged.of
	};
	const height = BODY.height - footerHeight(document.footer, whole);
	const context: Context = { ...whole, maxHeight: height };
	const pages = pagesOf(tagged.blocks, context);
	pages.forEach((page, i) => {
		if (i > 0) {
			content.turnPage();
			doc.addPage();
		}
		for (const { slice, y } of page) slice.draw(pen, BODY.left, BODY.top + y);
		drawFooter(pen, document.footer, i + 1, pages.length, context);
	});
	content.endPage();
	return { pdf: new Uint8Array(doc.output('arraybuffer')), missing: type.missing };
}
