import Dexie from 'dexie';
import { IDBDatabase, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aliasSet, Device, idOf, mappingBegun, note } from '../../../../tests/support/vault';
import { voiceOpened } from '../../../../tests/support/voice-events';
import { VaultCore } from './vault-core';

const PASSPHRASE = 'en lösenfras att minnas';
const [PARTICIPANT, MAPPING, GONE] = [idOf('deltagare'), idOf('kartan'), idOf('raderad')];

/** The stores as version 1 made them; never to be changed. */
const FIRST = {
	headers: '[participant+sequence]',
	events: '[mapping+sequence]',
	summaries: 'mapping',
	slots: 'journal',
	tombstones: 'id',
	meta: 'name'
};

function firstDb(device: Device): Dexie {
	const { indexedDB } = device;
	const db = new Dexie('spraksteg', { indexedDB, IDBKeyRange, autoOpen: false });
	db.version(1).stores(FIRST);
	return db;
}

let device: Device;

/** A workspace of version 1: what was kept, moved into stores of that version. */
beforeEach(async () => {
	const source = new Device();
	const vault = new VaultCore(source.environment());
	await vault.create(PASSPHRASE);
	await vault.createParticipant(PARTICIPANT, [aliasSet('h1', 'Björk')]);
	const events = [note('e1'), note('e2', 'سلام')];
	await vault.createMapping(PARTICIPANT, MAPPING, mappingBegun('h2', MAPPING), events, { s: 1 });
	await vault.createParticipant(GONE, [aliasSet('g1', 'Al')]);
	await vault.eraseParticipant(GONE);
	await vault.exportBackup(PASSPHRASE);
	await vault.lock();
	device = new Device();
	device.bytes = source.bytes;
	const [from, to] = [source.db(), firstDb(device)];
	await Promise.all([from.open(), to.open()]);
	for (const name of Object.keys(FIRST)) {
		await to.table(name).bulkAdd(await from.table(name).toArray());
	}
	expect(await to.table('events').count()).toBe(2);
	from.close();
	to.close();
});

afterEach(() => vi.restoreAllMocks());

const versionOf = async (): Promise<number> =>
	(await device.indexedDB.databases()).find(({ name }) => name === 'spraksteg')?.version ?? 0;

async function expectWhole(vault: VaultCore): Promise<void> {
	expect(await vault.list()).toEqual({
		ok: true,
		value: [
			{
				participant: PARTICIPANT,
				header: [aliasSet('h1', 'Björk'), mappingBegun('h2', MAPPING)],
				summaries: { [MAPPING]: { s: 1 } }
			}
		]
	});
	expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1'), note('e2', 'سلام')] });
	const health = await vault.health();
	expect(health.ok && health.value.lastBackup).toBe(device.now);
}

it('a workspace of version 1 opens, keeps everything, and takes voices', async () => {
	expect(await versionOf()).toBe(10);
	const vault = new VaultCore(device.environment());
	expect(await vault.status()).toEqual({ ok: true, value: 'locked' });
	expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
	expect(await versionOf()).toBe(20);
	await expectWhole(vault);
	expect(await vault.voices()).toEqual({ ok: true, value: [] });
	expect((await vault.createVoice(idOf('rosten'), [voiceOpened('v1')])).ok).toBe(true);
	await vault.lock();
	const db = device.db();
	await db.open();
	expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([GONE]);
	expect(await db.slots.count()).toBe(3);
	db.close();
});

it('is as it was when the upgrade is cut, and upgraded the next time', async () => {
	vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
		throw new DOMException('cut', 'AbortError');
	});
	const vault = new VaultCore(device.environment());
	expect((await vault.unlock(PASSPHRASE)).ok).toBe(false);
	vi.restoreAllMocks();
	expect(await versionOf()).toBe(10);
	const before = firstDb(device);
	await before.open();
	expect(await before.table('events').count()).toBe(2);
	before.close();
	expect((await vault.unlock(PASSPHRASE)).ok).toBe(true);
	await expectWhole(vault);
});
