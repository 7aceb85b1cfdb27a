import { SHARES } from '$lib/domain/handover/document/columns';
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

/** Figures beside each other are compared: they keep the same measure. */
function isText(block: Block): boolean {
	return block.type !== 'ladder' && block.type !== 'handwriting' && block.type !== 'legend';
}

/**
 * Widths that columns may have, the first the usual: equal shares and, for running
 * text, some others. Of two columns a last one with facts takes what it needs, up to
 * three fifths; marks beside a heading share its line or have no place there.
 */
export function columnWidths(
	columns: readonly (readonly Block[])[],
	context: Context
): readonly (readonly number[])[] {
	const room = context.width - COLUMN_GAP * (columns.length - 1);
	const equal = columns.map(() => room / columns.length);
	const first = columns[0];
	const last = columns.at(-1);
	if (!first || !last) return [];
	if (columns.length === 2 && last.length > 0) {
		const only = (type: Block['type']): boolean => last.every((block) => block.type === type);
		const inside: Context = { ...context, inside: 'column' };
		const wanted = natural(last, inside) ?? 0;
		const beside = natural(first, inside);
		if (only('facts')) {
			const width = Math.min(wanted, room * 0.6);
			return [[room - width, width]];
		}
		if (only('legend') && beside !== undefined)
			return beside + wanted <= room ? [[room - wanted, wanted]] : [];
	}
	const shares = columns.flat().every(isText) ? SHARES[columns.length] : undefined;
	return shares?.map((share) => split(share, room)) ?? [equal];
}

function split(share: readonly number[], room: number): readonly number[] {
	const total = share.reduce((sum, part) => sum + part, 0);
	return share.map((part) => (part / total) * room);
}
