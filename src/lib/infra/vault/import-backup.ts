import type { PlainEvent } from '$lib/ports/vault';
import {
	readHeaderLines,
	readMappingLines,
	readSummaries
} from '$lib/domain/exchange/backup-journal';
import { nameOf } from '$lib/domain/exchange/backup-names';
import type { OpenedBackup } from './backup-engine';
import { readVoiceFiles } from './backup-voice';
import type { Drawer } from './cabinet';
import { slotRow } from './create';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { planImport, type PlannedParticipant } from './import-plan';
import { sealEvents, sealHeader, sealVoice } from './journals';
import { sealSummary } from './sealed-rows';
import { Staging } from './staging';
import { dropUnreferenced } from './storage';
import { commit } from './vault-db';

/**
 * Into an empty workspace, from a backup that has been checked to its end. Rows
 * go in batch by batch while no slot points at them, so nobody sees them; one
 * short transaction then names all slots, and the import has happened. Any
 * failure, or a crash, leaves rows without slots, which are dropped.
 */
export async function importBackup(
	desk: Desk,
	backup: OpenedBackup
): Promise<{ participants: number; mappings: number; voices: number }> {
	const { db, keys } = desk.storage;
	if ((await db.slots.count()) > 0) throw new VaultFailure('notEmpty');
	const gone = new Set((await db.tombstones.toArray()).map((row) => row.id));
	const plan = planImport(backup.manifest, gone);
	const journals = [
		...plan.participants.flatMap(({ participant, mappings }) => [participant, ...mappings]),
		...plan.voices.map(({ voice }) => voice)
	];
	await db.meta.put({ name: 'importing', value: desk.now() });
	let drawers: Drawer[] = [];
	try {
		drawers = await desk.cabinet.makeAll(journals);
		const drawerOf = new Map(drawers.map((drawer) => [drawer.journal, drawer]));
		const staging = new Staging(db);
		for (const one of plan.participants) await stage(desk, backup, one, gone, drawerOf, staging);
		for (const { voice, parts } of plan.voices) {
			const drawer = needed(drawerOf.get(voice));
			for await (const events of readVoiceFiles(backup, voice, parts)) {
				const voices = await sealVoice(desk, drawer, events);
				drawer.last = (drawer.last ?? 0) + voices.length;
				await staging.add({ voices });
			}
		}
		await staging.flush();
		await commit(db, [db.slots, db.tombstones, db.meta], () =>
			Promise.all([
				db.slots.bulkAdd(drawers.map(slotRow)),
				db.tombstones.bulkPut([...backup.manifest.tombstones]),
				db.meta.delete('importing')
			])
		);
	} catch (thrown) {
		for (const drawer of drawers) keys.eraseSlot(drawer.slot);
		await dropUnreferenced(db, new Set()).catch(() => undefined);
		throw thrown;
	}
	for (const drawer of drawers) desk.cabinet.keep(drawer);
	const [participants, voices] = [plan.participants.length, plan.voices.length];
	return { participants, mappings: journals.length - participants - voices, voices };
}

async function stage(
	desk: Desk,
	backup: OpenedBackup,
	{ participant, mappings }: PlannedParticipant,
	gone: ReadonlySet<string>,
	drawerOf: ReadonlyMap<string, Drawer>,
	staging: Staging
): Promise<void> {
	const header = readHeaderLines(await backup.read(nameOf({ kind: 'header', participant })));
	const summaries = readSummaries(await backup.read(nameOf({ kind: 'summaries', participant })));
	const owner = needed(drawerOf.get(participant));
	const kept = needed(header).filter((event) => !('mapping' in event && gone.has(event.mapping)));
	const headers = await sealHeader(desk, owner, kept);
	owner.last = headers.length;
	await staging.add({ headers });
	for (const mapping of mappings) {
		const text = await backup.read(nameOf({ kind: 'mapping', participant, mapping }));
		const drawer = needed(drawerOf.get(mapping));
		const lines: readonly PlainEvent[] = needed(readMappingLines(text));
		const events = await sealEvents(desk, drawer, lines);
		const summary = needed(needed(summaries)[mapping]);
		drawer.last = events.length;
		await staging.add({
			events,
			summaries: [await sealSummary(drawer.key, mapping, drawer.epoch, summary)]
		});
	}
}

function needed<T>(thing: T | null | undefined): T {
	if (thing === null || thing === undefined) throw new VaultFailure('damagedBackup');
	return thing;
}
