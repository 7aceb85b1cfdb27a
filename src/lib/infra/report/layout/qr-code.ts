import type { Segment } from '$lib/domain/handover/document/drawing';
import type { Block } from '$lib/domain/handover/document/model';
import { INK } from '../page/geometry';
import type { Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import type { Context } from './context';
import { drawPicture } from './drawing';
import { qrModules } from './qr-modules';
import { pairSlice, pairSlices } from './two-lines';

type QrCode = Extract<Block, { type: 'qrCode' }>;

const SIZE = 88;
/** Modules that stay white round a code: ISO/IEC 18004, 6.3.8. */
const QUIET = 4;
const NARROWEST_GAP = 12;
const PICTURE = 30;
const NARROWEST_WORDS = 60;

interface Run {
	readonly row: number;
	readonly from: number;
	readonly to: number;
}

/** Dark modules side by side as one. */
function runs(modules: readonly (readonly boolean[])[]): readonly Run[] {
	return modules.flatMap((cells, row) => {
		const out: Run[] = [];
		cells.forEach((dark, i) => {
			const last = out.at(-1);
			if (!dark) return;
			if (last?.to === i) out[out.length - 1] = { ...last, to: i + 1 };
			else out.push({ row, from: i, to: i + 1 });
		});
		return out;
	});
}

/** One outline for all, so that no seams show between neighbours. */
function outline(all: readonly Run[], module: number, x: number, y: number): readonly Segment[] {
	return all.flatMap(({ row, from, to }): Segment[] => {
		const [left, right] = [x + from * module, x + to * module];
		const [top, bottom] = [y + row * module, y + (row + 1) * module];
		return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
	});
}

/** The code at the side the page is read from, its words beside it, or under it in a narrow place. */
export function qrCodeSlices(block: QrCode, context: Context): Slice[] {
	const modules = qrModules(block.text);
	const module = SIZE / (modules.length || Infinity);
	const gap = Math.max(QUIET * module, NARROWEST_GAP);
	const rtl = context.main.dir === 'rtl';
	const room = context.width - SIZE - gap;
	const beside = room >= NARROWEST_WORDS;
	const sizes = { own: { size: 14, bold: true }, under: SMALLEST, leading: context.leading };
	const words = pairSlice(block, sizes, { ...context, width: beside ? room : context.width });
	const picture = block.drawing && beside ? PICTURE : 0;
	const long = words.height > context.maxHeight / 2;
	const text = long ? 0 : words.height + picture;
	const height = beside ? Math.max(SIZE, text) : SIZE + gap + text;
	return [
		{
			height,
			before: gap,
			after: gap,
			keep: false,
			draw: (pen, x, y) => {
				const left = x + (rtl ? context.width - SIZE : 0);
				const segments = outline(runs(modules), module, left, y);
				pen.marked(context.tagOf(block), () => pen.outline(segments, { fill: INK, stroke: null }), {
					x: left,
					y,
					width: SIZE,
					height: SIZE
				});
				const start = x + (beside && !rtl ? SIZE + gap : 0);
				const top = beside ? y + (height - text) / 2 : y + SIZE + gap;
				if (long) return;
				if (block.drawing && picture > 0) {
					const edge = start + (rtl ? room - picture : 0);
					drawPicture(pen, block.drawing, { x: edge, y: top, size: picture });
				}
				words.draw(pen, start, top + picture);
			}
		},
		...(long ? pairSlices(block, sizes, context) : [])
	];
}
