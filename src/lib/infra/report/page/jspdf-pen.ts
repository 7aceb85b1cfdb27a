import type { jsPDF } from 'jspdf';
import type { Segment } from '$lib/domain/handover/document/drawing';
import type { PdfFonts } from '../font/pdf-fonts';
import type { Stretch } from '../text/line';
import type { Bookmarks } from '../tags/bookmarks';
import type { MarkedContent } from '../tags/marked-content';
import type { Mark } from '../tags/tag';
import { INK } from './geometry';
import { drawOutline } from './outline';
import type { Frame, Paint, Pen, Point, Stroking } from './pen';
import { TextPen } from './text-pen';

/** Shapes by jsPDF's own functions, text by ours: its text functions are never called. */
export class JsPdfPen implements Pen {
	readonly #doc: jsPDF;
	readonly #text: TextPen;
	readonly #content: MarkedContent;
	readonly #bookmarks: Bookmarks;

	constructor(fonts: PdfFonts, content: MarkedContent, bookmarks: Bookmarks) {
		const { doc } = fonts;
		this.#doc = doc;
		this.#text = new TextPen(fonts, INK);
		this.#content = content;
		this.#bookmarks = bookmarks;
		doc.setFillColor(INK).setLineCap('round').setLineJoin('round');
	}

	text(stretch: Stretch, x: number, baseline: number): void {
		this.#content.paint();
		this.#text.draw(stretch, x, baseline);
	}

	path(points: readonly Point[], stroking: Stroking): void {
		const [first, ...rest] = points;
		if (!first) return;
		this.#content.paint();
		this.#stroking(stroking);
		let from = first;
		// A point alone is a line of no length: round caps make it a dot.
		const deltas = (rest.length > 0 ? rest : [first]).map((to) => {
			const delta = [to.x - from.x, to.y - from.y];
			from = to;
			return delta;
		});
		this.#doc.lines(deltas, first.x, first.y, [1, 1], 'S');
	}

	frame(frame: Frame, stroking: Stroking): void {
		this.#content.paint();
		this.#stroking(stroking);
		this.#box(frame, 'S');
	}

	fill(frame: Frame): void {
		this.#content.paint();
		this.#box(frame, 'F');
	}

	outline(segments: readonly Segment[], paint: Paint): void {
		this.#content.paint();
		drawOutline(this.#doc, segments, paint);
		this.#doc.setFillColor(INK).setLineCap('round').setLineJoin('round');
	}

	bookmark(title: string, y: number): void {
		this.#bookmarks.add(title, y);
	}

	marked(mark: Mark, draw: () => void, area?: Omit<Frame, 'radius'>): void {
		this.#content.within(mark, draw, area);
	}

	#box({ x, y, width, height, radius }: Frame, style: 'S' | 'F'): void {
		const r = Math.min(radius, width / 2, height / 2);
		this.#doc.roundedRect(x, y, width, height, r, r, style);
	}

	#stroking({ width, dashed = false, white = false }: Stroking): void {
		this.#doc
			.setDrawColor(white ? '#FFFFFF' : INK)
			.setLineWidth(width)
			.setLineDashPattern(dashed ? [2.2, 2.6] : [], 0);
	}
}
