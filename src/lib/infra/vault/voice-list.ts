import type { ListedVoice } from '$lib/ports/vault';
import type { Desk } from './desk';
import { readJournal } from './journals';
import { orDamaged } from './or-damaged';
import type { VaultDb } from './vault-db';

/**
 * Every voice in the order of their ids, by its first event: the only row that is
 * opened, since the others hold sounds. One that can't be read is there, marked.
 */
export async function listVoices(desk: Desk): Promise<ListedVoice[]> {
	const { db } = desk.storage;
	const [slots, sequences] = await Promise.all([db.slots.toArray(), voiceSequences(db)]);
	const known = slots.filter(({ journal }) => sequences.has(journal));
	const drawers = await desk.cabinet.openAll(known);
	const rows = await db.voices.bulkGet(drawers.map(({ journal }) => [journal, 1]));
	return Promise.all(
		drawers.map(async (drawer, at): Promise<ListedVoice> => {
			const id = drawer.journal;
			const row = rows[at];
			const read = row ? await orDamaged(readJournal('voices', drawer, [row])) : null;
			const gap = sequences.get(id)?.some((sequence, place) => sequence !== place + 1);
			return { id, first: read?.[0] ?? null, ...(read && !gap ? {} : { damaged: true }) };
		})
	);
}

/** Voice → sequences of its rows; nothing of what they hold is read. */
export async function voiceSequences(db: VaultDb): Promise<Map<string, number[]>> {
	const voices = new Map<string, number[]>();
	for (const [voice, sequence] of await db.voices.toCollection().primaryKeys()) {
		const sequences = voices.get(voice);
		if (sequences) sequences.push(sequence);
		else voices.set(voice, [sequence]);
	}
	return voices;
}
