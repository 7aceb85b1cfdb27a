import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	aliasSet,
	Device,
	idOf,
	mappingBegun,
	mappingErased,
	note
} from '../../../../tests/support/vault';
import { clipKept, voiceOpened } from '../../../../tests/support/voice-events';
import { KEY_BYTES } from './keys';
import { RING_BYTES } from './key-file';
import { VaultCore } from './vault-core';

const PASSPHRASE = 'en lösenfras att minnas';
const [PARTICIPANT, MAPPING, OTHER] = [idOf('deltagare'), idOf('kartan'), idOf('andra')];
const VOICE = idOf('rosten');

describe('VaultCore', () => {
	let device: Device;
	let vault: VaultCore;

	beforeEach(async () => {
		device = new Device();
		vault = new VaultCore(device.environment());
		await vault.create(PASSPHRASE);
		await vault.createParticipant(PARTICIPANT, [aliasSet('h1', 'Björk')]);
		await vault.createMapping(PARTICIPANT, MAPPING, mappingBegun('h2', MAPPING), [note('e1')], {});
		await vault.createMapping(PARTICIPANT, OTHER, mappingBegun('h3', OTHER), [note('o1')], {});
	});

	afterEach(() => vi.restoreAllMocks());

	/** The app is killed and started again. */
	async function restart(): Promise<VaultCore> {
		device.kill();
		vault = new VaultCore(device.environment());
		const unlocked = await vault.unlock(PASSPHRASE);
		if (!unlocked.ok) throw new Error(unlocked.error);
		return vault;
	}

	function slot(number: number): string {
		const at = 2 * RING_BYTES + number * KEY_BYTES;
		return Array.from(device.bytes?.slice(at, at + KEY_BYTES) ?? []).join();
	}
	const ERASED = Array<number>(KEY_BYTES).fill(0).join();

	it('writes in strict transactions only', async () => {
		const seen: (string | undefined)[] = [];
		const begin = IDBDatabase.prototype.transaction as (...args: unknown[]) => IDBTransaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: unknown,
			...args: unknown[]
		) {
			const made = begin.apply(this, args);
			if (made.mode === 'readwrite') seen.push(made.durability);
			return made as never;
		});
		// Dexie takes hold of the method when it opens.
		await vault.lock();
		await vault.unlock(PASSPHRASE);
		await vault.append(MAPPING, [note('e2')], {});
		await vault.appendHeader(PARTICIPANT, aliasSet('h4', 'Gran'));
		await vault.erasePart(MAPPING, { events: [idOf('e2')], note: note('n1') }, {});
		await vault.eraseMapping(PARTICIPANT, OTHER, mappingErased('h5', OTHER));
		await vault.eraseParticipant(PARTICIPANT);
		await vault.createVoice(VOICE, [voiceOpened('v1')]);
		await vault.appendVoice(VOICE, [clipKept('c1')]);
		await vault.eraseVoice(VOICE);
		expect(seen).toEqual(Array(8).fill('strict'));
	});

	it('keeps only random ids and places in clear', async () => {
		await vault.append(MAPPING, [note('e2', 'KANARIE')], { alias: 'KANARIE' });
		await vault.createVoice(VOICE, [voiceOpened('v1', 'KANARIE'), clipKept('c1', 'KANARIE')]);
		const db = device.db();
		await db.open();
		for (const table of db.tables) {
			for (const row of (await table.toArray()) as object[]) {
				const allowed = {
					headers: ['participant', 'id', 'device', 'sequence', 'schema', 'epoch', 'iv', 'bytes'],
					events: ['mapping', 'id', 'device', 'sequence', 'schema', 'epoch', 'iv', 'bytes'],
					summaries: ['mapping', 'schema', 'epoch', 'iv', 'bytes'],
					voices: ['voice', 'id', 'device', 'sequence', 'schema', 'epoch', 'iv', 'bytes'],
					slots: ['journal', 'slot', 'epoch']
				}[table.name];
				expect(Object.keys(row).sort()).toEqual(allowed?.sort());
			}
		}
		db.close();
		const stored = await device.snapshot();
		expect(stored).not.toContain('KANARIE');
		expect(stored).not.toContain('Björk');
	});

	it('says full and writes nothing when the database is', async () => {
		const before = await device.snapshot();
		const add = IDBObjectStore.prototype.add as (...args: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: { transaction: { _abort(name: string): void }; name: string },
			...args: unknown[]
		) {
			const request = add.apply(this, args);
			queueMicrotask(() => this.transaction._abort('QuotaExceededError'));
			return request as never;
		});
		const full = { ok: false, error: 'full' };
		expect(await vault.append(MAPPING, [note('e2'), note('e3')], { s: 1 })).toEqual(full);
		expect(await vault.createParticipant(idOf('ny'), [aliasSet('h9', 'Al')])).toEqual(full);
		const erased = await vault.eraseMapping(PARTICIPANT, MAPPING, mappingErased('h9', MAPPING));
		expect(erased).toEqual(full);
		vi.restoreAllMocks();
		expect(await device.snapshot()).toBe(before);
		expect(slot(3)).toBe(ERASED);
		expect((await vault.append(MAPPING, [note('e2')])).ok).toBe(true);
		expect(await vault.read(MAPPING)).toEqual({ ok: true, value: [note('e1'), note('e2')] });
	});

	it('says full and writes nothing when the key file is', async () => {
		const before = await device.snapshot();
		device.onWrite = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		const created = await vault.createParticipant(idOf('ny'), [aliasSet('h9', 'Al')]);
		expect(created).toEqual({ ok: false, error: 'full' });
		device.onWrite = () => undefined;
		expect(await device.snapshot()).toBe(before);
	});

	it('overwrites the slot of what is erased, and leaves a tombstone', async () => {
		const kept = slot(2);
		await vault.eraseMapping(PARTICIPANT, MAPPING, mappingErased('h5', MAPPING));
		expect(slot(1)).toBe(ERASED);
		expect(slot(2)).toBe(kept);
		await vault.eraseParticipant(PARTICIPANT);
		expect([slot(0), slot(2)]).toEqual([ERASED, ERASED]);
		const db = device.db();
		await db.open();
		expect((await db.tombstones.toArray()).map((row) => Object.keys(row))).toEqual(
			Array(3).fill(['id', 'erased'])
		);
		expect(
			await Promise.all(
				['headers', 'events', 'summaries', 'slots'].map((name) => db.table(name).count())
			)
		).toEqual([0, 0, 0, 0]);
		db.close();
	});

	it('gives what stays of an erased part a new slot', async () => {
		const old = slot(1);
		await vault.erasePart(MAPPING, { events: [idOf('e1')], note: note('n1') }, {});
		expect(slot(1)).toBe(ERASED);
		expect(slot(3)).not.toBe(old);
		const db = device.db();
		await db.open();
		expect(await db.slots.get(MAPPING)).toEqual({ journal: MAPPING, slot: 3, epoch: 2 });
		const rows = await db.events.filter((row) => row.mapping === MAPPING).toArray();
		expect(rows.map((row) => row.epoch)).toEqual([2, 2]);
		db.close();
	});

	it('finishes an erasure that was cut between commit and slot', async () => {
		device.onWrite = () => {
			throw new Error('power cut');
		};
		await vault.eraseMapping(PARTICIPANT, MAPPING, mappingErased('h5', MAPPING));
		expect(slot(1)).not.toBe(ERASED);
		device.onWrite = () => undefined;
		await restart();
		expect(slot(1)).toBe(ERASED);
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'unknown' });
		expect((await vault.read(OTHER)).ok).toBe(true);
	});

	it('sweeps a slot that never came to its commit', async () => {
		const at = 2 * RING_BYTES + 7 * KEY_BYTES;
		const bytes = new Uint8Array(at + KEY_BYTES);
		bytes.set(device.bytes ?? []);
		bytes.fill(9, at);
		device.bytes = bytes;
		await restart();
		expect(slot(7)).toBe(ERASED);
		expect((await vault.read(MAPPING)).ok).toBe(true);
	});

	it('lets one tab in at a time, and the next after it locks', async () => {
		const other = new VaultCore(device.environment());
		expect(await other.status()).toEqual({ ok: false, error: 'otherTab' });
		expect(await other.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'otherTab' });
		await vault.lock();
		expect((await other.unlock(PASSPHRASE)).ok).toBe(true);
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'otherTab' });
	});

	it('refuses a database of a newer app and leaves it as it is', async () => {
		await vault.lock();
		await new Promise<void>((done, fail) => {
			const request = device.indexedDB.open('spraksteg', 30);
			request.onsuccess = () => {
				request.result.close();
				done();
			};
			request.onerror = () => fail(request.error as Error);
		});
		expect(await vault.status()).toEqual({ ok: false, error: 'newerVersion' });
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'newerVersion' });
	});

	it('locks when a newer app asks for the database', async () => {
		const upgraded = new Promise<void>((done) => {
			const request = device.indexedDB.open('spraksteg', 30);
			request.onsuccess = () => {
				request.result.close();
				done();
			};
		});
		await upgraded;
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'locked' });
		expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: false, error: 'newerVersion' });
	});

	it('names what is damaged and leaves the rest', async () => {
		await vault.lock();
		const db = device.db();
		await db.open();
		const row = await db.events.get([MAPPING, 1]);
		if (row) await db.events.put({ ...row, bytes: row.bytes.map((byte) => byte ^ 1) });
		const header = await db.headers.get([PARTICIPANT, 1]);
		db.close();
		await restart();
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'damaged' });
		expect((await vault.read(OTHER)).ok).toBe(true);
		const other = idOf('frisk');
		await vault.createParticipant(other, [aliasSet('h7', 'Rönn')]);
		await vault.lock();
		await db.open();
		if (header) await db.headers.put({ ...header, iv: header.iv.map((byte) => byte ^ 1) });
		db.close();
		await restart();
		const list = await vault.list();
		expect(list.ok && list.value.map((one) => [one.participant, one.damaged ?? false])).toEqual([
			[PARTICIPANT, true],
			[other, false]
		]);
		expect((await vault.eraseParticipant(PARTICIPANT)).ok).toBe(true);
		expect([slot(0), slot(1), slot(2)]).toEqual([ERASED, ERASED, ERASED]);
		const left = await vault.list();
		expect(left.ok && left.value.map((one) => one.participant)).toEqual([other]);
	});

	it('notices a row that is missing from the middle, and rows that changed places', async () => {
		await vault.append(MAPPING, [note('e2'), note('e3')]);
		await vault.lock();
		const db = device.db();
		await db.open();
		const [one, two] = [await db.events.get([MAPPING, 1]), await db.events.get([MAPPING, 2])];
		if (!one || !two) throw new Error('no rows');
		await db.events.bulkPut([
			{ ...one, sequence: 2 },
			{ ...two, sequence: 1 }
		]);
		db.close();
		await restart();
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'damaged' });
		await vault.lock();
		await db.open();
		await db.events.bulkPut([one]);
		await db.events.delete([MAPPING, 2]);
		db.close();
		await restart();
		expect(await vault.read(MAPPING)).toEqual({ ok: false, error: 'damaged' });
	});

	it('is damaged, not empty, when the key file is lost; erasing everything begins anew', async () => {
		await vault.lock();
		device.bytes?.fill(0);
		expect(await vault.status()).toEqual({ ok: false, error: 'damaged' });
		expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, error: 'damaged' });
		expect((await vault.eraseAll()).ok).toBe(true);
		expect(await vault.status()).toEqual({ ok: true, value: 'empty' });
	});

	it('finishes erasing everything after a crash', async () => {
		let writes = 0;
		device.onWrite = () => {
			if (writes++ === 1) throw new Error('power cut');
		};
		expect((await vault.eraseAll()).ok).toBe(false);
		device.onWrite = () => undefined;
		device.kill();
		vault = new VaultCore(device.environment());
		expect(await vault.status()).toEqual({ ok: true, value: 'empty' });
		expect((await vault.create(PASSPHRASE)).ok).toBe(true);
		expect(await vault.list()).toEqual({ ok: true, value: [] });
	});

	it('finishes what was asked before a lock, and nothing after', async () => {
		const appended = vault.append(MAPPING, [note('e2')]);
		const locked = vault.lock();
		const late = vault.append(MAPPING, [note('e3')]);
		await locked;
		expect(await late).toEqual({ ok: false, error: 'locked' });
		const first = await appended;
		await restart();
		const read = await vault.read(MAPPING);
		expect(read.ok && read.value.length).toBe(first.ok ? 2 : 1);
	});
});
