import type { JournalSummary, PlainEvent } from '$lib/ports/vault';
import type { Drawer } from './cabinet';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { sealEvent, sealSummary, unsealEvent } from './sealed-rows';
import {
	commit,
	type EventRow,
	type HeaderRow,
	type JournalStore,
	type SealedRow,
	type VaultDb,
	type VoiceRow
} from './vault-db';

/** Rows of one journal with all sequences between two bounds. */
const ALL = [-Infinity, Infinity] as const;

export function headerRows(db: VaultDb, participant: string) {
	return db.headers.where('[participant+sequence]').between(...spanOf(participant));
}

export function eventRows(db: VaultDb, mapping: string) {
	return db.events.where('[mapping+sequence]').between(...spanOf(mapping));
}

/** @param span first and last sequence. */
export function voiceRows(db: VaultDb, voice: string, span: readonly [number, number] = ALL) {
	return db.voices
		.where('[voice+sequence]')
		.between([voice, span[0]], [voice, span[1]], true, true);
}

function spanOf(journal: string): [[string, number], [string, number]] {
	return [
		[journal, ALL[0]],
		[journal, ALL[1]]
	];
}

/**
 * Events in order. Throws `damaged` when one doesn't open or a sequence is missing.
 *
 * @param first sequence of the first row.
 */
export async function readJournal(
	store: JournalStore,
	drawer: Drawer,
	rows: readonly SealedRow[],
	first = 1
): Promise<PlainEvent[]> {
	if (rows.some((row, at) => row.sequence !== at + first)) throw new VaultFailure('damaged');
	const { journal, key } = drawer;
	return Promise.all(
		rows.map(({ sequence, epoch, ...row }) =>
			unsealEvent(key, { store, journal, sequence, epoch }, { sequence, epoch, ...row })
		)
	);
}

export async function readMapping(desk: Desk, mapping: string): Promise<PlainEvent[]> {
	const drawer = await desk.cabinet.open(mapping);
	const rows = await eventRows(desk.storage.db, mapping).toArray();
	if (rows.length === 0) throw new VaultFailure('damaged');
	return readJournal('events', drawer, rows);
}

/** Seals outside any transaction, then writes all in one. */
export async function appendToMapping(
	desk: Desk,
	mapping: string,
	events: readonly PlainEvent[],
	summary?: JournalSummary
): Promise<void> {
	const { db } = desk.storage;
	const drawer = await desk.cabinet.open(mapping);
	const rows = await sealEvents(desk, drawer, events);
	const summaryRow = summary && (await sealSummary(drawer.key, mapping, drawer.epoch, summary));
	await commit(db, [db.events, db.summaries], () =>
		Promise.all([db.events.bulkAdd(rows), summaryRow && db.summaries.put(summaryRow)])
	);
	drawer.last = (drawer.last ?? 0) + rows.length;
}

export async function appendToHeader(
	desk: Desk,
	participant: string,
	event: PlainEvent
): Promise<void> {
	const { db } = desk.storage;
	const drawer = await desk.cabinet.open(participant);
	const row = await sealHeader(desk, drawer, [event]);
	await commit(db, [db.headers], () => db.headers.bulkAdd(row));
	drawer.last = (drawer.last ?? 0) + 1;
}

/** Rows that follow the journal's last one; the caller moves `drawer.last` after the commit. */
export async function sealEvents(
	desk: Desk,
	drawer: Drawer,
	events: readonly PlainEvent[]
): Promise<EventRow[]> {
	drawer.last ??= (await eventRows(desk.storage.db, drawer.journal).last())?.sequence ?? 0;
	const rows = await sealAll(desk, 'events', drawer, drawer.last, events);
	return rows.map((row) => ({ mapping: drawer.journal, ...row }));
}

export async function sealHeader(
	desk: Desk,
	drawer: Drawer,
	events: readonly PlainEvent[]
): Promise<HeaderRow[]> {
	drawer.last ??= (await headerRows(desk.storage.db, drawer.journal).last())?.sequence ?? 0;
	const rows = await sealAll(desk, 'headers', drawer, drawer.last, events);
	return rows.map((row) => ({ participant: drawer.journal, ...row }));
}

export async function sealVoice(
	desk: Desk,
	drawer: Drawer,
	events: readonly PlainEvent[]
): Promise<VoiceRow[]> {
	drawer.last ??= (await voiceRows(desk.storage.db, drawer.journal).last())?.sequence ?? 0;
	const rows = await sealAll(desk, 'voices', drawer, drawer.last, events);
	return rows.map((row) => ({ voice: drawer.journal, ...row }));
}

function sealAll(
	desk: Desk,
	store: JournalStore,
	{ journal, epoch, key }: Drawer,
	last: number,
	events: readonly PlainEvent[]
): Promise<SealedRow[]> {
	return Promise.all(
		events.map((event, at) =>
			sealEvent(key, { store, journal, sequence: last + 1 + at, epoch }, desk.device, event)
		)
	);
}
