import type { JournalSummary, ListedJournal, PlainEvent } from '$lib/ports/vault';
import type { Drawer } from './cabinet';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { mappingsIn } from './header-mappings';
import { headerRows, readJournal } from './journals';
import { voiceSequences } from './voice-list';
import { unsealSummary } from './sealed-rows';
import { orDamaged } from './or-damaged';
import type { HeaderRow, SummaryRow } from './vault-db';

/** Every participant in the order of their ids; one that can't be read is there, marked. */
export async function listJournals(desk: Desk): Promise<ListedJournal[]> {
	const { db } = desk.storage;
	const [slots, headers, summaries] = await Promise.all([
		db.slots.toArray(),
		db.headers.toArray(),
		db.summaries.toArray()
	]);
	const drawers = new Map<string, Drawer>();
	for (const drawer of await desk.cabinet.openAll(slots)) drawers.set(drawer.journal, drawer);
	const summaryOf = new Map(summaries.map((row) => [row.mapping, row]));
	const groups = [...groupByParticipant(headers)].flatMap(([participant, rows]) => {
		const drawer = drawers.get(participant);
		return drawer ? [{ drawer, rows }] : [];
	});
	return Promise.all(groups.map(({ drawer, rows }) => listOne(drawer, rows, drawers, summaryOf)));
}

async function listOne(
	drawer: Drawer,
	rows: readonly HeaderRow[],
	drawers: ReadonlyMap<string, Drawer>,
	summaryOf: ReadonlyMap<string, SummaryRow>
): Promise<ListedJournal> {
	const participant = drawer.journal;
	const header = await orDamaged(readJournal('headers', drawer, rows));
	if (!header) return { participant, header: [], summaries: {}, damaged: true };
	const summaries: Record<string, JournalSummary> = {};
	let damaged = false;
	for (const mapping of mappingsIn(header)) {
		const key = drawers.get(mapping)?.key;
		const row = summaryOf.get(mapping);
		const summary = key && row ? await orDamaged(unsealSummary(key, row)) : null;
		if (summary) summaries[mapping] = summary;
		else damaged = true;
	}
	return { participant, header, summaries, ...(damaged ? { damaged } : {}) };
}

/**
 * Mappings of a participant, for erasing. Where its header can't be read they are
 * those no other header names and that are no voices; throws `damaged` when another can't be read either.
 */
export async function mappingsOf(desk: Desk, participant: string): Promise<string[]> {
	const named = await orDamaged(namedMappings(desk, participant));
	if (named) return named;
	const others = (await listJournals(desk)).filter((one) => one.participant !== participant);
	if (others.some((one) => one.header.length === 0)) throw new VaultFailure('damaged');
	const known = new Set([participant, ...others.map((one) => one.participant)]);
	for (const { header } of others) {
		for (const mapping of mappingsIn(header as readonly PlainEvent[])) known.add(mapping);
	}
	const { db } = desk.storage;
	for (const voice of (await voiceSequences(db)).keys()) known.add(voice);
	const slots = await db.slots.toArray();
	return slots.map((row) => row.journal).filter((journal) => !known.has(journal));
}

async function namedMappings(desk: Desk, participant: string): Promise<string[]> {
	const drawer = await desk.cabinet.open(participant);
	const rows = await headerRows(desk.storage.db, participant).toArray();
	return mappingsIn(await readJournal('headers', drawer, rows));
}

function groupByParticipant(rows: readonly HeaderRow[]): Map<string, HeaderRow[]> {
	const groups = new Map<string, HeaderRow[]>();
	for (const row of rows) {
		const group = groups.get(row.participant);
		if (group) group.push(row);
		else groups.set(row.participant, [row]);
	}
	return groups;
}
