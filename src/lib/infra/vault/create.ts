import type { JournalSummary, PlainEvent } from '$lib/ports/vault';
import type { Drawer } from './cabinet';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { sealEvents, sealHeader } from './journals';
import { sealSummary } from './sealed-rows';
import { commit, type SlotRow } from './vault-db';

export async function createParticipant(
	desk: Desk,
	participant: string,
	header: readonly PlainEvent[]
): Promise<void> {
	const { db } = desk.storage;
	if (header.length === 0) throw new VaultFailure('unknown');
	await withNewSlot(desk, participant, 1, async (drawer) => {
		const rows = await sealHeader(desk, drawer, header);
		await commit(db, [db.slots, db.headers], () =>
			Promise.all([db.slots.add(slotRow(drawer)), db.headers.bulkAdd(rows)])
		);
		drawer.last = rows.length;
	});
}

export async function createMapping(
	desk: Desk,
	participant: string,
	mapping: string,
	headerEvent: PlainEvent,
	events: readonly PlainEvent[],
	summary: JournalSummary
): Promise<void> {
	const { db } = desk.storage;
	if (events.length === 0) throw new VaultFailure('unknown');
	const owner = await desk.cabinet.open(participant);
	const headers = await sealHeader(desk, owner, [headerEvent]);
	await withNewSlot(desk, mapping, 1, async (drawer) => {
		const rows = await sealEvents(desk, drawer, events);
		const summaryRow = await sealSummary(drawer.key, mapping, drawer.epoch, summary);
		await commit(db, [db.slots, db.headers, db.events, db.summaries], () =>
			Promise.all([
				db.slots.add(slotRow(drawer)),
				db.headers.bulkAdd(headers),
				db.summaries.add(summaryRow),
				db.events.bulkAdd(rows)
			])
		);
		drawer.last = rows.length;
		owner.last = (owner.last ?? 0) + 1;
	});
}

/**
 * A slot on disk, the work that commits the row pointing at it, and the slot
 * erased again when that work fails.
 */
export async function withNewSlot(
	desk: Desk,
	journal: string,
	epoch: number,
	work: (drawer: Drawer) => Promise<void>
): Promise<Drawer> {
	const there = await desk.storage.db.slots.get(journal);
	if (epoch === 1 && there) throw new VaultFailure('unknown');
	const drawer = await desk.cabinet.make(journal, epoch);
	try {
		await work(drawer);
	} catch (thrown) {
		desk.storage.keys.eraseSlot(drawer.slot);
		throw thrown;
	}
	desk.cabinet.keep(drawer);
	return drawer;
}

export function slotRow({ journal, slot, epoch }: Drawer): SlotRow {
	return { journal, slot, epoch };
}
