import type { Block } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import type { Style } from '../text/style';
import { naturalWidth, type Context } from './context';
import { spaced, textSlices } from './text';

type Heading = Extract<Block, { type: 'heading' }>;

const LEVELS = {
	1: { size: 27, before: 0, after: 4, leading: 1.12 },
	2: { size: 14, before: 13, after: 5, leading: 1.25 },
	3: { size: 10, before: 8, after: 1, leading: 1.38 }
} as const;

function styleOf(block: Heading, context: Context): Style {
	const { size } = LEVELS[block.level];
	return { size: context.inside === 'panel' && block.level === 2 ? 12 : size, bold: true };
}

/** Width on one line, in points. */
export function naturalHeadingWidth(block: Heading, context: Context): number {
	return 1 + naturalWidth(block.inline, styleOf(block, context), context);
}

/** Keeps with what follows. Level 2 makes the outline: it names sections, never people. */
export function headingSlices(block: Heading, context: Context): Slice[] {
	const { before, after, leading } = LEVELS[block.level];
	const title = block.inline.map(({ text }) => text).join('');
	return spaced(
		textSlices(block.inline, styleOf(block, context), context, leading).map((slice, i) => ({
			...slice,
			keep: true,
			draw: (pen, x, y) => {
				if (i === 0 && block.level === 2) pen.bookmark(title, y);
				slice.draw(pen, x, y);
			}
		})),
		before * context.air,
		after
	);
}
