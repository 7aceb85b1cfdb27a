import {
	readHeaderLines,
	readMappingLines,
	readSummaries
} from '$lib/domain/exchange/backup-journal';
import { nameOf } from '$lib/domain/exchange/backup-names';
import type { PlainEvent } from '$lib/ports/vault';
import type { OpenedBackup } from './backup-engine';
import type { Drawer } from './cabinet';
import { slotRow } from './create';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { planImport, type PlannedParticipant } from './import-plan';
import { sealEvents, sealHeader } from './journals';
import { sealSummary } from './sealed-rows';
import { dropUnreferenced } from './storage';
import { commit } from './vault-db';

/**
 * Into an empty workspace, from a backup that has been checked to its end. Rows
 * go in journal by journal while no slot points at them, so nobody sees them;
 * one short transaction then names all slots, and the import has happened. Any
 * failure, or a crash, leaves rows without slots, which are dropped.
 */
export async function importBackup(
	desk: Desk,
	backup: OpenedBackup
): Promise<{ participants: number; mappings: number }> {
	const { db, keys } = desk.storage;
	if ((await db.slots.count()) > 0) throw new VaultFailure('notEmpty');
	const gone = new Set((await db.tombstones.toArray()).map((row) => row.id));
	const plan = planImport(backup.manifest, gone);
	const staged: Staged = { drawers: [], taken: new Set() };
	const { drawers } = staged;
	try {
		await db.meta.put({ name: 'importing', value: desk.now() });
		for (const participant of plan) await stage(desk, backup, participant, gone, staged);
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
	const mappings = plan.reduce((sum, participant) => sum + participant.mappings.length, 0);
	return { participants: plan.length, mappings };
}

/** Drawers made so far, and their slots. */
interface Staged {
	readonly drawers: Drawer[];
	readonly taken: Set<number>;
}

async function stage(
	desk: Desk,
	backup: OpenedBackup,
	{ participant, mappings }: PlannedParticipant,
	gone: ReadonlySet<string>,
	staged: Staged
): Promise<void> {
	const { db } = desk.storage;
	const header = readHeaderLines(await backup.read(nameOf({ kind: 'header', participant })));
	const summaries = readSummaries(await backup.read(nameOf({ kind: 'summaries', participant })));
	if (!header || !summaries) throw new VaultFailure('damagedBackup');
	const kept = header.filter((event) => !('mapping' in event && gone.has(event.mapping)));
	const owner = await makeDrawer(desk, participant, staged);
	const headerRows = await sealHeader(desk, owner, kept);
	await commit(db, [db.headers], () => db.headers.bulkAdd(headerRows));
	owner.last = headerRows.length;
	for (const mapping of mappings) {
		const name = nameOf({ kind: 'mapping', participant, mapping });
		const events = readMappingLines(await backup.read(name));
		if (!events) throw new VaultFailure('damagedBackup');
		const drawer = await makeDrawer(desk, mapping, staged);
		const rows = await sealEvents(desk, drawer, events as readonly PlainEvent[]);
		const summary = await sealSummary(drawer.key, mapping, 1, summaries[mapping] ?? {});
		await commit(db, [db.events, db.summaries], () =>
			Promise.all([db.events.bulkAdd(rows), db.summaries.add(summary)])
		);
		drawer.last = rows.length;
	}
}

async function makeDrawer(
	desk: Desk,
	journal: string,
	{ drawers, taken }: Staged
): Promise<Drawer> {
	const drawer = await desk.cabinet.make(journal, 1, taken);
	taken.add(drawer.slot);
	drawers.push(drawer);
	return drawer;
}
