import type { MappingSummary } from '../../../app/mapping/summary';
import type { ListedMapping, ListedParticipant } from '../../../app/workspace/participants.svelte';
import type { Language } from '../../../domain/language/language';
import { summaryOf } from './summary-of';

/** Unfinished first; what was handed over, and who said no, come last. */
export const GROUPS = ['unfinished', 'ready', 'new', 'handedOver', 'declined'] as const;
export type Group = (typeof GROUPS)[number];

export type Languages = Readonly<
	Record<string, Pick<Language, 'sv' | 'en' | 'autonym' | 'direction'>>
>;

export interface Row {
	readonly participant: ListedParticipant;
	/** The mapping begun last. */
	readonly mapping: ListedMapping | null;
	readonly summary: MappingSummary | null;
}

export interface RowGroup {
	readonly group: Group;
	readonly rows: readonly Row[];
}

/** The participants that a search finds, in groups; within a group the latest first. */
export function groupRows(
	participants: readonly ListedParticipant[],
	search: string,
	languages: Languages
): readonly RowGroup[] {
	const sought = plain(search);
	const groups: Record<Group, Row[]> = {
		unfinished: [],
		ready: [],
		new: [],
		handedOver: [],
		declined: []
	};
	for (const participant of participants) {
		const row = rowOf(participant);
		if (sought && !wordsOf(row, languages).some((word) => plain(word).includes(sought))) continue;
		groups[groupOf(row)].push(row);
	}
	return GROUPS.flatMap((group) => {
		const rows = groups[group].sort(latestFirst);
		return rows.length > 0 ? [{ group, rows }] : [];
	});
}

/** The first `limit` rows, group by group; each group keeps its full count. */
export function firstRows(
	groups: readonly RowGroup[],
	limit: number
): readonly (RowGroup & { readonly count: number })[] {
	let left = limit;
	return groups.flatMap(({ group, rows }) => {
		const shown = rows.slice(0, left);
		left -= shown.length;
		return shown.length > 0 ? [{ group, rows: shown, count: rows.length }] : [];
	});
}

function rowOf(participant: ListedParticipant): Row {
	const mapping = participant.mappings.at(-1) ?? null;
	return { participant, mapping, summary: mapping && summaryOf(mapping) };
}

function groupOf({ mapping, summary }: Row): Group {
	if (!mapping) return 'new';
	const kind = summary?.next.kind;
	if (kind === 'open') return 'handedOver';
	if (kind === 'declined') return 'declined';
	return kind === 'readBack' || kind === 'handOver' ? 'ready' : 'unfinished';
}

function latestFirst(a: Row, b: Row): number {
	const later = (b.summary?.last ?? 0) - (a.summary?.last ?? 0);
	return later || a.participant.alias.localeCompare(b.participant.alias, 'sv');
}

function wordsOf({ participant, summary }: Row, languages: Languages): string[] {
	const tags = [summary?.school, summary?.talk].filter((tag) => typeof tag === 'string');
	const named = tags.flatMap((tag) => {
		const known = languages[tag];
		return known ? [known.sv, known.en, known.autonym] : [tag];
	});
	return [participant.alias, ...named];
}

/** Without case and marks, so that “Elias” finds “Élias” and vowel signs don't hide a word. */
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
