import type { Criterion, Step } from '../../../domain/instrument/ladder';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { ItemRow } from './series';

/** What was written for one item, with every item it is judged as. */
export interface Writing {
	/** The item that was written. */
	readonly row: ItemRow;
	/** `row`, then those that say `of` it, in the order of the form. */
	readonly rows: readonly ItemRow[];
}

/** Rows gathered by what was written; a row whose writing is not there stands by itself. */
export function writingsOf(rows: readonly ItemRow[]): readonly Writing[] {
	const ids = new Set(rows.map(({ item }) => item.id));
	return rows.flatMap((row) => {
		if (row.item.of !== undefined && ids.has(row.item.of)) return [];
		return [{ row, rows: [row, ...rows.filter(({ item }) => item.of === row.item.id)] }];
	});
}

/** The criterion an item is judged by: the one it names, else the step's first. */
export function criterionOf({ rubric }: Step, item: StimulusItem): Criterion | null {
	return rubric?.find(({ id }) => id === item.criterion) ?? rubric?.[0] ?? null;
}
