import type { Block, Inline } from '$lib/domain/handover/document/model';
import { drawTick } from './marks';
import type { Context } from './context';
import { pieces } from './context';
import { spaced, textSlices } from './text';
import { indented, together, type Slice } from '../page/slice';
import { baseline } from '../text/style';

type List = Extract<Block, { type: 'list' }>;

const COLUMN_GAP = 20;
const INDENT = { check: 18, dash: 11 } as const;

function itemSlices(item: Inline, marker: List['marker'], context: Context): Slice[] {
	const indent = INDENT[marker];
	const style = { size: context.size, bold: false };
	const height = context.size * context.leading;
	const text = textSlices(item, style, { ...context, width: context.width - indent });
	return text.map((slice, i) => ({
		...indented(slice, indent),
		draw: (pen, x, y) => {
			slice.draw(pen, x + indent, y);
			if (i > 0) return;
			if (marker === 'dash') pen.text('–', x, baseline(y, height, style.size), style);
			else drawTick(pen, x + 1, y + (height - 10) / 2, 10);
		}
	}));
}

function oneLine(item: Inline, width: number, context: Context): boolean {
	const all = pieces(item, { size: context.size, bold: false }, context);
	const sum = all.reduce((w, p) => w + context.measure.width(p.text, p.style), 0);
	return sum <= width && !all.some((piece) => piece.text.includes('\n'));
}

/** Items in pairs where both fit on one line of half the width; else over the whole. */
function twoColumns(block: List, context: Context): Slice[][] {
	const width = (context.width - COLUMN_GAP) / 2;
	const half = { ...context, width };
	const short = (item: Inline | undefined): item is Inline =>
		item !== undefined && oneLine(item, width - INDENT[block.marker], context);
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
						a.draw(pen, x, y);
						b.draw(pen, x + width + COLUMN_GAP, y);
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
