import type { ErasePart, JournalSummary, PlainEvent } from '$lib/ports/vault';
import { slotRow, withNewSlot } from './create';
import type { Desk } from './desk';
import { withoutPayload } from './erased';
import { VaultFailure } from './failure';
import { eventRows, headerRows, readMapping, sealEvents, sealHeader, voiceRows } from './journals';
import { mappingsOf } from './list';
import { sealSummary } from './sealed-rows';
import { commit } from './vault-db';
import { openVoice } from './voices';

/**
 * Erasing is a commit that says the journal is gone, then its slot overwritten.
 * In this order a full disk changes nothing, and a crash between the two leaves
 * a slot no row points at, which the next start overwrites before anything else.
 */
export async function eraseMapping(
	desk: Desk,
	participant: string,
	mapping: string,
	headerEvent: PlainEvent
): Promise<void> {
	const { db } = desk.storage;
	const owner = await desk.cabinet.open(participant);
	const headers = await sealHeader(desk, owner, [headerEvent]);
	await eraseJournals(desk, [mapping], () => db.headers.bulkAdd(headers));
	owner.last = (owner.last ?? 0) + 1;
}

export async function eraseParticipant(desk: Desk, participant: string): Promise<void> {
	const mappings = await mappingsOf(desk, participant);
	await eraseJournals(desk, [participant, ...mappings]);
}

export async function eraseVoice(desk: Desk, voice: string): Promise<void> {
	await openVoice(desk, voice);
	await eraseJournals(desk, [voice]);
}

async function eraseJournals(
	desk: Desk,
	journals: readonly string[],
	also?: () => PromiseLike<unknown>
): Promise<void> {
	const { db, keys } = desk.storage;
	const slots = (await db.slots.bulkGet([...journals])).flatMap((row) => (row ? [row.slot] : []));
	if (slots.length !== journals.length) throw new VaultFailure('unknown');
	const erased = desk.now();
	const tables = [db.slots, db.headers, db.events, db.summaries, db.voices, db.tombstones];
	await commit(db, tables, () =>
		Promise.all([
			...journals.map((journal) => headerRows(db, journal).delete()),
			...journals.map((journal) => eventRows(db, journal).delete()),
			...journals.map((journal) => voiceRows(db, journal).delete()),
			db.summaries.bulkDelete([...journals]),
			db.slots.bulkDelete([...journals]),
			db.tombstones.bulkPut(journals.map((id) => ({ id, erased }))),
			also?.()
		])
	);
	for (const slot of slots) keys.eraseSlot(slot);
	for (const journal of journals) desk.cabinet.forget(journal);
}

/**
 * A new key for what stays. The events erased keep id, time and instrument, so
 * that the journal still tells that something was there.
 */
export async function erasePart(
	desk: Desk,
	mapping: string,
	{ events, note }: ErasePart,
	summary: JournalSummary
): Promise<void> {
	const { db, keys } = desk.storage;
	const before = await readMapping(desk, mapping);
	const known = new Set(before.map((event) => event.id));
	if (!events.every((id) => known.has(id))) throw new VaultFailure('unknown');
	const after = [...withoutPayload(before, new Set(events)), note];
	const old = await desk.cabinet.open(mapping);
	await withNewSlot(desk, mapping, old.epoch + 1, async (drawer) => {
		const rows = await sealEvents(desk, drawer, after);
		const summaryRow = await sealSummary(drawer.key, mapping, drawer.epoch, summary);
		await commit(db, [db.slots, db.events, db.summaries], () =>
			Promise.all([
				db.slots.put(slotRow(drawer)),
				db.summaries.put(summaryRow),
				db.events.bulkPut(rows)
			])
		);
		drawer.last = rows.length;
	});
	keys.eraseSlot(old.slot);
}
