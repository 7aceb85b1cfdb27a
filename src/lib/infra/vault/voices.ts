import type { PlainEvent } from '$lib/ports/vault';
import type { Drawer } from './cabinet';
import { slotRow, withNewSlot } from './create';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { readJournal, sealVoice, voiceRows } from './journals';
import { commit } from './vault-db';

export async function createVoice(
	desk: Desk,
	voice: string,
	events: readonly PlainEvent[]
): Promise<void> {
	const { db } = desk.storage;
	if (events.length === 0) throw new VaultFailure('unknown');
	await withNewSlot(desk, voice, 1, async (drawer) => {
		const rows = await sealVoice(desk, drawer, events);
		await commit(db, [db.slots, db.voices], () =>
			Promise.all([db.slots.add(slotRow(drawer)), db.voices.bulkAdd(rows)])
		);
		drawer.last = rows.length;
	});
}

export async function appendToVoice(
	desk: Desk,
	voice: string,
	events: readonly PlainEvent[]
): Promise<void> {
	const { db } = desk.storage;
	const drawer = await openVoice(desk, voice);
	const rows = await sealVoice(desk, drawer, events);
	await commit(db, [db.voices], () => db.voices.bulkAdd(rows));
	drawer.last = (drawer.last ?? 0) + rows.length;
}

export async function readVoice(desk: Desk, voice: string): Promise<PlainEvent[]> {
	const drawer = await openVoice(desk, voice);
	return readJournal('voices', drawer, await voiceRows(desk.storage.db, voice).toArray());
}

/** Rows opened at once where a whole voice isn't needed in memory. */
const VOICE_SPAN = 64;

/** The same, some events at a time. */
export async function* readVoiceSpans(desk: Desk, voice: string): AsyncGenerator<PlainEvent[]> {
	const { db } = desk.storage;
	const drawer = await openVoice(desk, voice);
	const last = (await voiceRows(db, voice).last())?.sequence ?? 0;
	for (let from = 1; from <= last; from += VOICE_SPAN) {
		const to = Math.min(from + VOICE_SPAN - 1, last);
		const rows = await voiceRows(db, voice, [from, to]).toArray();
		if (rows.length !== to - from + 1) throw new VaultFailure('damaged');
		yield await readJournal('voices', drawer, rows, from);
	}
}

/** Throws `unknown` when there is no such voice, or the journal isn't one. */
export async function openVoice(desk: Desk, voice: string): Promise<Drawer> {
	const drawer = await desk.cabinet.open(voice);
	if ((await voiceRows(desk.storage.db, voice).count()) === 0) throw new VaultFailure('unknown');
	return drawer;
}
