import { writerOf } from '../attach';
import type { Cluster } from '../font/cluster';
import type { Face } from '../font/faces';
import type { PdfFonts } from '../font/pdf-fonts';
import type { Stretch } from '../text/line';
import { textOf, type Unit } from '../text/unit';
import { PAGE } from './geometry';
import { drawPainted } from './painted';

/** Three decimals are a thousandth of a point. */
function number(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}

function hex(id: number): string {
	return id.toString(16).padStart(4, '0');
}

/** Units side by side in one font and size. */
interface Same {
	readonly face: Face;
	readonly size: number;
	readonly x: number;
	readonly clusters: Cluster[];
}

/** Text as glyphs of embedded fonts, in operators of its own (ISO 32000-1, 9.4). */
export class TextPen {
	readonly #fonts: PdfFonts;
	/** The operator that sets the colour. */
	readonly #colour: string;

	/** @param ink `#RRGGBB` */
	constructor(fonts: PdfFonts, ink: string) {
		this.#fonts = fonts;
		const parts = [1, 3, 5].map((at) => number(parseInt(ink.slice(at, at + 2), 16) / 255));
		this.#colour = `${parts.join(' ')} rg`;
	}

	draw(stretch: Stretch, x: number, baseline: number): void {
		let at = x;
		let same: Same | undefined;
		const flush = (): void => {
			if (same) this.#show(same, baseline);
			same = undefined;
		};
		for (const unit of stretch.units) {
			const { ink, size, width } = unit;
			if ('painted' in ink) {
				flush();
				this.#paint(unit, at, baseline);
			} else {
				if (same?.face !== ink.face || same.size !== size) {
					flush();
					same = { face: ink.face, size, x: at, clusters: [] };
				}
				same.clusters.push(...ink.clusters);
			}
			at += width;
		}
		flush();
	}

	#show({ face, size, x, clusters }: Same, baseline: number): void {
		const { id: font, subset } = this.#fonts.use(face);
		const scale = 1000 / face.outlines.unitsPerEm;
		const items: string[] = [];
		let codes = '';
		for (const cluster of clusters) {
			codes += hex(subset.id(cluster));
			if (cluster.width !== cluster.advance) {
				items.push(`<${codes}>`, number((cluster.width - cluster.advance) * scale));
				codes = '';
			}
		}
		if (codes !== '') items.push(`<${codes}>`);
		writerOf(this.#fonts.doc).write(
			'BT',
			this.#colour,
			`/${font} ${number(size)} Tf`,
			`1 0 0 1 ${number(x)} ${number(PAGE.height - baseline)} Tm`,
			`[${items.join('')}] TJ`,
			'ET'
		);
	}

	#paint(unit: Unit, x: number, baseline: number): void {
		if ('painted' in unit.ink)
			drawPainted(this.#fonts.doc, unit.ink.painted, textOf(unit), {
				x,
				baseline,
				size: unit.size
			});
	}
}
