import type { StepId } from '../instrument/ladder';
import type { VoicePart } from '../voice/parts';
import type { Standing } from './standing';

/** What a list of words can be narrowed to. */
export const FILTERS = [
	'all',
	'missing',
	'changed',
	'draft',
	'approved',
	'rejected',
	'doubtful',
	'edited',
	'carried'
] as const;
export type Filter = (typeof FILTERS)[number];

export interface Search {
	readonly filter: Filter;
	readonly part: VoicePart | null;
	readonly step: StepId | null;
	readonly words: string;
}

export function isIn(standing: Standing, filter: Filter): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'changed':
			return standing.changed !== null || standing.shippedChanged;
		case 'doubtful':
			return (standing.fields['note'] ?? '') !== '';
		case 'edited':
			return standing.edited;
		case 'carried':
			return standing.carried !== null;
		default:
			return standing.status === filter;
	}
}

export function found(
	standings: readonly Standing[],
	{ filter, part, step, words }: Search
): readonly Standing[] {
	const wanted = plain(words);
	return standings.filter((standing) => {
		const { unit } = standing;
		if (!isIn(standing, filter) || (part !== null && unit.met.part !== part)) return false;
		if (step !== null && unit.met.step !== step) return false;
		if (wanted === '') return true;
		const all = [unit.key, unit.source.sv, unit.source.en, ...Object.values(standing.fields)];
		return all.some((text) => plain(text).includes(wanted));
	});
}

export function countsOf(standings: readonly Standing[]): Readonly<Record<Filter, number>> {
	const counted = FILTERS.map(
		(filter) => [filter, standings.filter((standing) => isIn(standing, filter)).length] as const
	);
	return Object.fromEntries(counted) as Record<Filter, number>;
}

/** Without vowel marks and other marks, and small: so that a word is found however it is written. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}|\u0640/gu, '')
		.toLowerCase()
		.trim();
}
