import type { Block } from '$lib/domain/handover/document/model';
import type { Context } from './context';
import { naturalFactsWidth } from './facts';
import { naturalHeadingWidth } from './heading';
import { naturalLegendWidth } from './legend';

/** Air between two columns, in points. */
export const COLUMN_GAP = 22;

/** Width at which nothing in a column wraps; Infinity for running text. */
function natural(column: readonly Block[], context: Context): number {
	const widths = column.map((block) => {
		if (block.type === 'facts') return naturalFactsWidth(block, context);
		if (block.type === 'legend') return naturalLegendWidth(block, context);
		if (block.type === 'heading') return naturalHeadingWidth(block, context);
		return Infinity;
	});
	return Math.max(0, ...widths);
}

/**
 * Equal shares; but of two columns, a last one of facts or marks takes what it
 * needs, as long as a heading beside it keeps its line or text two fifths.
 */
export function columnWidths(
	columns: readonly (readonly Block[])[],
	context: Context
): readonly number[] {
	const room = context.width - COLUMN_GAP * (columns.length - 1);
	const equal = columns.map(() => room / columns.length);
	const [first, last] = columns;
	if (columns.length !== 2 || !first || !last) return equal;
	if (!last.every((block) => block.type === 'facts' || block.type === 'legend')) return equal;
	const inside: Context = { ...context, inside: 'column' };
	const wanted = natural(last, inside);
	const beside = natural(first, inside);
	const most = room - (beside < room * 0.6 ? Math.max(beside, room * 0.2) : room * 0.4);
	return wanted > 0 ? [room - Math.min(wanted, most), Math.min(wanted, most)] : equal;
}
