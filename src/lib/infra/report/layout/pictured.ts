import type { Block } from '$lib/domain/handover/document/model';
import type { Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import type { Context } from './context';
import { drawPicture } from './drawing';
import { spaced } from './text';
import { pairSlice, pairSlices, type Sizes } from './two-lines';

type Pictured = Extract<Block, { type: 'pictured' }>;

/** Air between a picture and its words, in points. */
const GAP = 16;
/** Narrower, words stand without the picture. */
const NARROWEST_WORDS = 60;

/** A page someone may read who reads little: nothing in the own language under 18 points. */
const LARGE: Omit<Sizes, 'leading'> = { own: { size: 18, bold: true }, under: 10.5 };
const SMALL: Omit<Sizes, 'leading'> = { own: { size: 12, bold: false }, under: SMALLEST };

/** Side of a picture's square, in points. */
function pictureSize({ air }: Context): number {
	return 28 + 28 * air;
}

/** A line of the participant's page. `below` another of its kind a hairline parts them. */
export function picturedSlices(block: Pictured, below: boolean, context: Context): Slice[] {
	const { small = false, drawing } = block;
	const size = small ? 0 : pictureSize(context);
	const offset = small ? 0 : size + GAP;
	const room = context.width - offset;
	const sizes = { ...(small ? SMALL : LARGE), leading: context.leading };
	const words = pairSlice(block, sizes, { ...context, width: room });
	if (words.height > context.maxHeight / 2 || room < NARROWEST_WORDS)
		return spaced(pairSlices(block, sizes, context), 3);
	const air = small ? 2 : 6 * context.air;
	const line = below && !small ? 0.4 : 0;
	const body = Math.max(words.height, size);
	const rtl = context.main.dir === 'rtl';
	return [
		{
			height: body + 2 * air + line,
			before: 0,
			after: 0,
			keep: false,
			draw: (pen, x, y) => {
				if (line > 0) {
					const points = [x, x + context.width].map((at) => ({ x: at, y: y + line / 2 }));
					pen.path(points, { width: line });
				}
				const top = y + line + air;
				const left = x + (rtl ? context.width - size : 0);
				if (drawing && size > 0)
					drawPicture(pen, drawing, { x: left, y: top + (body - size) / 2, size });
				words.draw(pen, x + (rtl ? 0 : offset), top + (body - words.height) / 2);
			}
		}
	];
}
