import type { Block } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import { naturalWidth, type Context } from './context';
import { drawLine, lines, spaced, textSlices } from './text';

type PairedHeading = Extract<Block, { type: 'pairedHeading' }>;

const LEVELS = {
	1: { size: 30, beside: 10.5, before: 0, after: 2, leading: 1.2 },
	2: { size: 20, beside: 11, before: 12, after: 3, leading: 1.35 }
} as const;
const GAP = 18;
/** Between the middles of two lines of unlike size, for one baseline: capitals are 0.7 high. */
const HALF_CAPITAL = 0.35;

/** One line for both, the staff's words at its far end; under each other where they don't fit. */
export function pairedHeadingSlices(block: PairedHeading, context: Context): Slice[] {
	const { size, beside, before, after, leading } = LEVELS[block.level];
	const [own, staff] = [
		{ size, bold: true },
		{ size: beside, bold: false }
	];
	const title = block.inline.map(({ text }) => text).join('');
	const wanted =
		naturalWidth(block.inline, own, context) + naturalWidth(block.beside, staff, context) + GAP;
	const short = [lines(block.inline, own, context), lines(block.beside, staff, context)].every(
		(all) => all.length <= 1
	);
	const slices = short && wanted <= context.width ? [oneRow(block, context)] : stacked();
	return spaced(
		slices.map((slice, i) => ({
			...slice,
			keep: true,
			draw: (pen, x, y) => {
				if (i === 0 && block.level === 2) pen.bookmark(title, y);
				slice.draw(pen, x, y);
			}
		})),
		before * context.air,
		after * context.air
	);

	function stacked(): Slice[] {
		return [
			...textSlices(block.inline, own, context, leading),
			...textSlices(block.beside, staff, context)
		];
	}
}

function oneRow(block: PairedHeading, context: Context): Slice {
	const { size, beside, leading } = LEVELS[block.level];
	const [first] = lines(block.inline, { size, bold: true }, context);
	const [second] = lines(block.beside, { size: beside, bold: false }, context);
	const rtl = context.main.dir === 'rtl';
	const height = size * leading;
	return {
		height,
		before: 0,
		after: 0,
		keep: true,
		draw: (pen, x, y) => {
			if (first) drawLine(pen, first, x + (rtl ? context.width - first.width : 0), y, height);
			const far = second && (rtl ? 0 : context.width - second.width);
			const drop = (size - beside) * HALF_CAPITAL;
			if (second) drawLine(pen, second, x + (far ?? 0), y + drop, height);
		}
	};
}
