import type { Block } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import { words, type Context } from './context';
import { drawOutcome } from './marks';
import { drawLine, lines } from './text';

type Legend = Extract<Block, { type: 'legend' }>;

const BOX = 12;
const GAP = 12;

interface Entry {
	readonly width: number;
	readonly slice: Slice;
}

function entries(block: Legend, context: Context): readonly Entry[] {
	const style = { size: context.inside === 'page' ? context.size : SMALLEST, bold: false };
	const height = Math.max(BOX, style.size * context.leading);
	const rtl = context.main.dir === 'rtl';
	return block.entries.map((entry) => {
		const { outcome, word } = entry;
		const text = lines(words(word, context), style, {
			...context,
			width: Math.max(context.width - BOX - 5, 1)
		});
		const width = BOX + 5 + Math.max(0, ...text.map((one) => one.width));
		return {
			width,
			slice: {
				height: Math.max(height, text.length * height),
				before: 0,
				after: 0,
				keep: false,
				draw: (pen, x, y) => {
					const left = x + (rtl ? width - BOX : 0);
					const box = { x: left, y: y + (height - BOX) / 2, width: BOX, height: BOX, radius: 3 };
					drawOutcome(pen, outcome, box, context);
					pen.marked(context.tagOf(entry), () =>
						text.forEach((one, i) => {
							const start = x + (rtl ? width - BOX - 5 - one.width : BOX + 5);
							drawLine(pen, one, start, y + i * height, height);
						})
					);
				}
			}
		};
	});
}

export function naturalLegendWidth(block: Legend, context: Context): number {
	const all = entries(block, context);
	return all.reduce((sum, entry) => sum + entry.width, 0) + GAP * Math.max(0, all.length - 1);
}

/** Marks with their words, as many in a row as there is room for. */
export function legendSlices(block: Legend, context: Context): Slice[] {
	const rows: Entry[][] = [];
	let used = Infinity;
	for (const entry of entries(block, context)) {
		if (used + entry.width > context.width) {
			rows.push([]);
			used = 0;
		}
		rows.at(-1)?.push(entry);
		used += entry.width + GAP;
	}
	return rows.map((row, i) => ({
		height: Math.max(...row.map((entry) => entry.slice.height)),
		before: i === 0 ? 4 : 2,
		after: 4,
		keep: i < rows.length - 1,
		draw: (pen, x, y) => {
			let left = x;
			for (const { slice, width } of row) {
				slice.draw(pen, left, y);
				left += width + GAP;
			}
		}
	}));
}
