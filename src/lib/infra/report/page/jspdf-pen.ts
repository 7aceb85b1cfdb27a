import type { jsPDF } from 'jspdf';
import { isSettable } from '$lib/domain/handover/print/windows-1252';
import type { Style } from '../text/style';
import type { Frame, Pen, Point, Stroking } from './pen';

export const INK = '#14232E';

/**
 * The only place that hands text to jsPDF's own text functions. Outside
 * Windows-1252 these write other characters than they were given, so they never
 * see any: a text that got this far is a fault of ours.
 */
export class JsPdfPen implements Pen {
	readonly #doc: jsPDF;

	constructor(doc: jsPDF) {
		this.#doc = doc;
		doc.setTextColor(INK).setFillColor(INK).setLineCap('round').setLineJoin('round');
	}

	text(text: string, x: number, baseline: number, style: Style): void {
		if (!isSettable(text)) throw new RangeError('text outside Windows-1252 reached the writer');
		this.#doc
			.setFont('helvetica', style.bold ? 'bold' : 'normal')
			.setFontSize(style.size)
			.text(text, x, baseline);
	}

	path(points: readonly Point[], stroking: Stroking): void {
		const [first, ...rest] = points;
		if (!first) return;
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
		this.#stroking(stroking);
		this.#box(frame, 'S');
	}

	fill(frame: Frame): void {
		this.#box(frame, 'F');
	}

	bookmark(title: string): void {
		if (!isSettable(title)) throw new RangeError('a bookmark outside Windows-1252');
		this.#doc.outline.add(null, title, { pageNumber: this.#doc.getCurrentPageInfo().pageNumber });
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
