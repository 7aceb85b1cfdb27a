import type { Direction } from '$lib/domain/language/language';
import type { Painted, SystemPen } from './system-pen';

/** Pixels per em: some 460 dpi at 10 points. */
const EM = 64;
/** Air round the text for what leans out of it, in pixels. */
const EDGE = EM / 4;
const FAMILY = '"Noto Sans", system-ui, sans-serif';
/** Never a character: whatever is drawn for it is the system's sign for a missing one. */
const NOTHING = '\u{10FFFF}';

type Sheet = OffscreenCanvasRenderingContext2D;

/** The part of a sheet that anything was drawn on. */
function inked({ data, width, height }: ImageData): readonly number[] | undefined {
	let [left, top, right, bottom] = [width, height, -1, -1];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			if (data[(y * width + x) * 4 + 3]) {
				left = Math.min(left, x);
				right = Math.max(right, x);
				top = Math.min(top, y);
				bottom = y;
			}
	return right < 0 ? undefined : [left, top, right + 1, bottom + 1];
}

/** Text painted by the system's fonts, on a canvas that belongs to no page. */
export class CanvasPen implements SystemPen {
	readonly #colour: string;
	readonly #boxes = new Map<boolean, string>();

	constructor(colour: string) {
		this.#colour = colour;
	}

	/** undefined where a worker has no canvas. */
	static here(colour: string): CanvasPen | undefined {
		return typeof OffscreenCanvas === 'undefined' ? undefined : new CanvasPen(colour);
	}

	paint(text: string, bold: boolean, dir: Direction): Painted | undefined {
		const painted = this.#paint(text, bold, dir);
		if (!painted) return undefined;
		// Every sign for a missing character is the same, so compare each with it.
		const box = this.#box(bold);
		const known = [...text].some((char) => /\p{M}/u.test(char) || this.#looks(char, bold) !== box);
		return known ? painted : undefined;
	}

	#box(bold: boolean): string {
		let box = this.#boxes.get(bold);
		if (box === undefined) {
			box = this.#looks(NOTHING, bold);
			this.#boxes.set(bold, box);
		}
		return box;
	}

	#looks(text: string, bold: boolean): string {
		const pixels = this.#paint(text, bold, 'ltr')?.pixels;
		return pixels ? `${pixels.width}x${pixels.height}:${pixels.data.join()}` : '';
	}

	#paint(text: string, bold: boolean, dir: Direction): Painted | undefined {
		const font = `${bold ? 'bold ' : ''}${EM}px ${FAMILY}`;
		const ruler = sheet(1, 1);
		if (!ruler) return undefined;
		ruler.font = font;
		const { width: advance } = ruler.measureText(text);
		const [width, height] = [Math.ceil(advance) + 2 * EDGE, EM * 2];
		const paper = sheet(width, height);
		if (!paper) return undefined;
		const baseline = EM * 1.4;
		Object.assign(paper, { font, direction: dir, textAlign: 'left', fillStyle: this.#colour });
		paper.fillText(text, EDGE, baseline);
		const [left = 0, top = 0, right = 0, bottom = 0] =
			inked(paper.getImageData(0, 0, width, height)) ?? [];
		if (right === left) return undefined;
		const pixels = paper.getImageData(left, top, right - left, bottom - top);
		return {
			advance: advance / EM,
			left: (left - EDGE) / EM,
			top: (baseline - top) / EM,
			width: pixels.width / EM,
			height: pixels.height / EM,
			pixels: { data: pixels.data, width: pixels.width, height: pixels.height }
		};
	}
}

function sheet(width: number, height: number): Sheet | null {
	return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
}
