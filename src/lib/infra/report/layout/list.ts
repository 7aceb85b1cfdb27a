import type { Block, Inline } from '$lib/domain/handover/document/model';
import { drawTick } from './marks';
import { directionOf, naturalWidth, type Context } from './context';
import { drawLine, oneLine, spaced, textSlices } from './text';
import { together, type Slice } from '../page/slice';

type List = Extract<Block, { type: 'list' }>;

const COLUMN_GAP = 20;
const INDENT = { check: 18, dash: 11 } as const;

function itemSlices(item: Inline, marker: List['marker'], context: Context): Slice[] {
	const indent = INDENT[marker];
	const style = { size: context.size, bold: false };
	const rtl = directionOf(item, context) === 'rtl';
	const text = textSlices(item, style, { ...context, width: context.width - indent });
	const dash = marker === 'dash' ? oneLine('–', style, context) : undefined;
	return text.map((slice, i) => ({
		...slice,
		draw: (pen, x, y) => {
			slice.draw(pen, x + (rtl ? 0 : indent), y);
			if (i > 0) return;
			pen.marked(context.tagOf(item), () => {
				const left = x + (rtl ? context.width - indent : 0);
				if (dash) drawLine(pen, dash, left + (rtl ? indent - dash.width : 0), y, slice.height);
				else drawTick(pen, left + (rtl ? indent - 11 : 1), y + (slice.height - 10) / 2, 10);
			});
		}
	}));
}

function fitsOneLine(item: Inline, width: number, context: Context): boolean {
	const style = { size: context.size, bold: false };
	return (
		!item.some(({ text }) => text.includes('\n')) && naturalWidth(item, style, context) <= width
	);
}

/** Items in pairs where both fit on one line of half the width; else over the whole. */
function twoColumns(block: List, context: Context): Slice[][] {
	const width = (context.width - COLUMN_GAP) / 2;
	const half = { ...context, width };
	const short = (item: Inline | undefined): item is Inline =>
		item !== undefined && fitsOneLine(item, width - INDENT[block.marker], context);
	const rows: Slice[][] = [];
	for (let i = 0; i < block.items.length; i++) {
		const [left, right] = [block.items[i], block.items[i + 1]];
		if (!left) continue;
		if (!short(left) || !short(right)) {
			rows.push(itemSlices(left, block.marker, context));
			continue;
		}
		const [a, b] = [left, right].map((item) => together(itemSlices(item, block.marker, half)));
		if (a && b)
			rows.push([
				{
					...a,
					height: Math.max(a.height, b.height),
					draw: (pen, x, y) => {
						const far = width + COLUMN_GAP;
						const rtl = context.main.dir === 'rtl';
						a.draw(pen, x + (rtl ? far : 0), y);
						b.draw(pen, x + (rtl ? 0 : far), y);
					}
				}
			]);
		i++;
	}
	return rows;
}

/** Inside a panel hairlines part the items, and dashes fall away. */
function panelItems(block: List, context: Context): Slice[][] {
	const style = { size: context.size, bold: false };
	return block.items.map((item, i) =>
		textSlices(item, style, context).map((slice, j) =>
			i === 0 || j > 0
				? slice
				: {
						...slice,
						height: slice.height + 4,
						draw: (pen, x, y) => {
							pen.path(
								[
									{ x, y },
									{ x: x + context.width, y }
								],
								{ width: 0.4 }
							);
							slice.draw(pen, x, y + 4);
						}
					}
		)
	);
}

export function listSlices(block: List, context: Context): Slice[] {
	const roomy = context.inside === 'page';
	const rows =
		block.columns === 2 && roomy
			? twoColumns(block, context)
			: context.inside === 'panel' && block.marker === 'dash'
				? panelItems(block, context)
				: block.items.map((item) => itemSlices(item, block.marker, context));
	const air = roomy && block.marker === 'check' ? 4.5 : context.inside === 'panel' ? 4 : 1.5;
	return spaced(
		rows.flatMap((row) => spaced(row, air * context.air)),
		2,
		3
	);
}
