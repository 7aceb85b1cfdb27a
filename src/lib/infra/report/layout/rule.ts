import type { Slice } from '../page/slice';
import type { Context } from './context';

/** `heavy` closes the report's head. */
export function ruleSlice(context: Context, heavy: boolean): Slice {
	const width = heavy ? 2 : 0.5;
	return {
		height: width,
		before: (heavy ? 8 : 10) * context.air,
		after: 10 * context.air,
		keep: true,
		divider: true,
		draw: (pen, x, y) => {
			const middle = y + width / 2;
			pen.path(
				[
					{ x, y: middle },
					{ x: x + context.width, y: middle }
				],
				{ width }
			);
		}
	};
}
