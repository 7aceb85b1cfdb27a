import { type MappingSummary, STAGES } from '../../../app/mapping/summary';
import type { ListedMapping } from '../../../app/workspace/participants.svelte';

/** What a mapping's session wrote for the list; null where nothing was written yet. */
export function summaryOf(mapping: ListedMapping): MappingSummary | null {
	const { stages, next, core } = (mapping.summary ?? {}) as Partial<MappingSummary>;
	const whole = stages && next && core && STAGES.every((stage) => stage in stages);
	return whole ? (mapping.summary as MappingSummary) : null;
}
