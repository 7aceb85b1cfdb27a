import type { Block } from '$lib/domain/handover/document/model';
import type { Context } from './context';
import { naturalFactsWidth } from './facts';
import { naturalHeadingWidth } from './heading';
import { naturalLegendWidth } from './legend';

/** Air between two columns, in points. */
export const COLUMN_GAP = 22;

/** Width at which nothing in a column wraps; undefined where it holds running text. */
function natural(column: readonly Block[], context: Context): number | undefined {
	let widest = 0;
	for (const block of column) {
		if (block.type === 'facts') widest = Math.max(widest, naturalFactsWidth(block, context));
		else if (block.type === 'legend') widest = Math.max(widest, naturalLegendWidth(block, context));
		else if (block.type === 'heading')
			widest = Math.max(widest, naturalHeadingWidth(block, context));
		else return undefined;
	}
	return widest;
}

/**
 * Equal shares. But of two columns a last one with facts takes what it needs, up to
 * three fifths; marks beside a heading share its line or, where there is no room,
 * stand under it (undefined).
 */
export function columnWidths(
	columns: readonly (readonly Block[])[],
	context: Context
): readonly number[] | undefined {
	const room = context.width - COLUMN_GAP * (columns.length - 1);
	const equal = columns.map(() => room / columns.length);
	const [first, last] = columns;
	if (columns.length !== 2 || !first || !last || last.length === 0) return equal;
	const only = (type: Block['type']): boolean => last.every((block) => block.type === type);
	const inside: Context = { ...context, inside: 'column' };
	const wanted = natural(last, inside) ?? 0;
	if (only('facts')) {
		const width = Math.min(wanted, room * 0.6);
		return [room - width, width];
	}
	const beside = natural(first, inside);
	if (!only('legend') || beside === undefined) return equal;
	return beside + wanted <= room ? [room - wanted, wanted] : undefined;
}
