import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	aliasSet,
	Device,
	idOf,
	mappingBegun,
	note,
	quickKdf
} from '../../../../tests/support/vault';
import { clipKept, voiceOpened } from '../../../../tests/support/voice-events';
import { codeOf } from './failure';
import { KeyFile, RING_BYTES } from './key-file';
import { readRing } from './key-ring';
import { journalKey, KEY_BYTES } from './keys';
import { openRing } from './ring-keys';
import { unsealEvent } from './sealed-rows';
import { VaultCore } from './vault-core';
import type { VaultDb, VoiceRow } from './vault-db';

const PASSPHRASE = 'en lösenfras att minnas';
const [PARTICIPANT, MAPPING] = [idOf('deltagare'), idOf('kartan')];
const [VOICE, OTHER] = [idOf('rosten'), idOf('andra')];
const EVENTS = [voiceOpened('v1'), clipKept('c1', 'kow'), clipKept('c2', 'laba')];
const ERASED = Array<number>(KEY_BYTES).fill(0).join();
const full = { ok: false, error: 'full' };
const damaged = { ok: false, error: 'damaged' };

describe('voices in VaultCore', () => {
	let device: Device;
	let vault: VaultCore;

	/** Slots: 0 the participant's, 1 the mapping's, 2 and 3 the voices'. */
	beforeEach(async () => {
		device = new Device();
		vault = new VaultCore(device.environment());
		await vault.create(PASSPHRASE);
		await vault.createParticipant(PARTICIPANT, [aliasSet('h1', 'Björk')]);
		await vault.createMapping(PARTICIPANT, MAPPING, mappingBegun('h2', MAPPING), [note('e1')], {});
		await vault.createVoice(VOICE, EVENTS);
		await vault.createVoice(OTHER, [voiceOpened('v2', 'Hodan'), clipKept('d1')]);
	});

	afterEach(() => vi.restoreAllMocks());

	/** The app is killed and started again. */
	async function restart(): Promise<void> {
		device.kill();
		vault = new VaultCore(device.environment());
		const unlocked = await vault.unlock(PASSPHRASE);
		if (!unlocked.ok) throw new Error(unlocked.error);
	}

	function slotBytes(number: number): Uint8Array<ArrayBuffer> {
		const at = 2 * RING_BYTES + number * KEY_BYTES;
		return device.bytes?.slice(at, at + KEY_BYTES) ?? new Uint8Array(0);
	}
	const slot = (number: number) => Array.from(slotBytes(number)).join();

	/** The database, with the vault shut. */
	async function inDb<T>(work: (db: VaultDb) => Promise<T>): Promise<T> {
		await vault.lock();
		const db = device.db();
		await db.open();
		try {
			return await work(db);
		} finally {
			db.close();
			await restart();
		}
	}
	const rowsOf = (voice: string) =>
		inDb((db) => db.voices.filter((row) => row.voice === voice).toArray());

	/** Opens rows with the workspace key and one slot's bytes, as the vault does. */
	async function unsealed(rows: readonly VoiceRow[], bytes: Uint8Array<ArrayBuffer>) {
		const file = {
			size: () => device.bytes?.length ?? 0,
			read: (at: number, length: number) =>
				device.bytes?.slice(at, at + length) ?? new Uint8Array(),
			write: () => undefined,
			close: () => undefined
		};
		const state = await readRing(new KeyFile(file));
		if (state.kind !== 'ring') throw new Error(state.kind);
		const workspace = await openRing(state.ring, PASSPHRASE, quickKdf);
		if (!workspace) throw new Error('the passphrase opens nothing');
		const key = await journalKey(workspace, bytes, VOICE);
		return Promise.all(
			rows.map(({ sequence, epoch, ...row }) =>
				unsealEvent(
					key,
					{ store: 'voices', journal: VOICE, sequence, epoch },
					{ sequence, epoch, ...row }
				).catch(codeOf)
			)
		);
	}

	it('erased can’t be opened by any key there is, even from rows left on the disk', async () => {
		const rows = await rowsOf(VOICE);
		expect(await unsealed(rows, slotBytes(2))).toEqual(EVENTS);
		expect((await vault.eraseVoice(VOICE)).ok).toBe(true);
		expect(slot(2)).toBe(ERASED);
		const slots = ((device.bytes?.length ?? 0) - 2 * RING_BYTES) / KEY_BYTES;
		expect(slots).toBe(4);
		for (let at = 0; at < slots; at++) {
			expect(await unsealed(rows, slotBytes(at))).toEqual(EVENTS.map(() => 'damaged'));
		}
	});

	it('erased leaves a tombstone and no row, and the others as they were', async () => {
		const kept = [slot(0), slot(1), slot(3)];
		await vault.eraseVoice(VOICE);
		expect([slot(0), slot(1), slot(3)]).toEqual(kept);
		await inDb(async (db) => {
			expect(await db.tombstones.toArray()).toEqual([{ id: VOICE, erased: device.now }]);
			expect(await db.slots.get(VOICE)).toBeUndefined();
			expect((await db.voices.toArray()).map((row) => row.voice)).toEqual([OTHER, OTHER]);
		});
		expect((await vault.read(MAPPING)).ok).toBe(true);
		expect((await vault.readVoice(OTHER)).ok).toBe(true);
	});

	it('erased is erased when the app dies between commit and slot', async () => {
		device.onWrite = () => {
			throw new Error('power cut');
		};
		await vault.eraseVoice(VOICE);
		expect(slot(2)).not.toBe(ERASED);
		device.onWrite = () => undefined;
		await restart();
		expect(slot(2)).toBe(ERASED);
		expect(await vault.readVoice(VOICE)).toEqual({ ok: false, error: 'unknown' });
		expect((await vault.readVoice(OTHER)).ok).toBe(true);
	});

	it('is not there when the app dies between slot and row, and its slot is swept', async () => {
		const before = await device.snapshot();
		let killed = false;
		const begin = IDBDatabase.prototype.transaction as (...args: unknown[]) => unknown;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: unknown,
			...args: unknown[]
		) {
			killed ||= String(args[0]).includes('voices') && args[1] === 'readwrite';
			if (killed) throw new DOMException('killed', 'AbortError');
			return begin.apply(this, args) as never;
		});
		await restart();
		device.onWrite = () => {
			if (killed) throw new Error('killed');
		};
		expect((await vault.createVoice(idOf('ny'), [voiceOpened('v3')])).ok).toBe(false);
		expect(slot(4)).not.toBe(ERASED);
		expect(slot(4)).not.toBe('');
		vi.restoreAllMocks();
		device.onWrite = () => undefined;
		await restart();
		expect(slot(4)).toBe(ERASED);
		expect(await device.snapshot()).toBe(before);
		expect((await vault.createVoice(idOf('ny'), [voiceOpened('v3')])).ok).toBe(true);
	});

	it('is said full and nothing written when the database is', async () => {
		const before = await device.snapshot();
		const add = IDBObjectStore.prototype.add as (...args: unknown[]) => IDBRequest;
		const put = IDBObjectStore.prototype.put as (...args: unknown[]) => IDBRequest;
		for (const [name, real] of [['add', add] as const, ['put', put] as const]) {
			vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
				this: { transaction: { _abort(name: string): void } },
				...args: unknown[]
			) {
				const request = real.apply(this, args);
				queueMicrotask(() => this.transaction._abort('QuotaExceededError'));
				return request as never;
			});
		}
		expect(await vault.appendVoice(VOICE, [clipKept('c3'), clipKept('c4')])).toEqual(full);
		expect(await vault.createVoice(idOf('ny'), [voiceOpened('v3')])).toEqual(full);
		expect(await vault.eraseVoice(VOICE)).toEqual(full);
		vi.restoreAllMocks();
		expect(await device.snapshot()).toBe(before);
		expect(slot(2)).not.toBe(ERASED);
		expect(slot(4)).toBe(ERASED);
		expect((await vault.appendVoice(VOICE, [clipKept('c3')])).ok).toBe(true);
		expect(await vault.readVoice(VOICE)).toEqual({ ok: true, value: [...EVENTS, clipKept('c3')] });
	});

	it('is said full and nothing written when the key file is', async () => {
		const before = await device.snapshot();
		device.onWrite = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(await vault.createVoice(idOf('ny'), [voiceOpened('v3')])).toEqual(full);
		device.onWrite = () => undefined;
		expect(await device.snapshot()).toBe(before);
	});

	it('is listed without opening its sounds', async () => {
		const opened = vi.spyOn(crypto.subtle, 'decrypt');
		const listed = await vault.voices();
		expect(listed.ok && listed.value).toHaveLength(2);
		expect(opened).toHaveBeenCalledTimes(2);
	});

	it('is marked where its first row can’t be opened, left as it is, and can be erased', async () => {
		await inDb(async (db) => {
			const row = await db.voices.get([VOICE, 1]);
			if (row) await db.voices.put({ ...row, bytes: row.bytes.map((byte) => byte ^ 1) });
		});
		const before = await device.snapshot();
		expect(await vault.voices()).toEqual({
			ok: true,
			value: [
				{ id: OTHER, first: voiceOpened('v2', 'Hodan') },
				{ id: VOICE, first: null, damaged: true }
			]
		});
		expect(await vault.readVoice(VOICE)).toEqual(damaged);
		expect(await vault.exportBackup(PASSPHRASE)).toEqual(damaged);
		expect((await vault.readVoice(OTHER)).ok).toBe(true);
		expect(await device.snapshot()).toBe(before);
		expect((await vault.eraseVoice(VOICE)).ok).toBe(true);
		expect((await vault.exportBackup(PASSPHRASE)).ok).toBe(true);
	});

	it.each([1, 2])('is marked where row %i is missing', async (sequence) => {
		await inDb((db) => db.voices.delete([VOICE, sequence]));
		const first = sequence === 1 ? null : EVENTS[0];
		const listed = await vault.voices();
		expect(listed.ok && listed.value[1]).toEqual({ id: VOICE, first, damaged: true });
		expect(await vault.readVoice(VOICE)).toEqual(damaged);
		expect(await vault.exportBackup(PASSPHRASE)).toEqual(damaged);
	});

	it('opens no row that lay in another voice, in another table, or elsewhere in its own', async () => {
		await inDb(async (db) => {
			const [one, two] = [await db.voices.get([OTHER, 1]), await db.voices.get([VOICE, 2])];
			if (!one || !two) throw new Error('no rows');
			const { voice, ...row } = two;
			await db.voices.put({ ...row, voice, sequence: 3 });
			await db.voices.put({ ...one, voice: VOICE, sequence: 2 });
			await db.events.put({ ...row, mapping: MAPPING, sequence: 2 });
		});
		expect(await vault.readVoice(VOICE)).toEqual(damaged);
		expect(await vault.read(MAPPING)).toEqual(damaged);
	});

	it('stays when a participant is erased whose header can’t be read', async () => {
		await inDb(async (db) => {
			const row = await db.headers.get([PARTICIPANT, 1]);
			if (row) await db.headers.put({ ...row, iv: row.iv.map((byte) => byte ^ 1) });
		});
		expect((await vault.eraseParticipant(PARTICIPANT)).ok).toBe(true);
		expect([slot(0), slot(1)]).toEqual([ERASED, ERASED]);
		expect(await vault.readVoice(VOICE)).toEqual({ ok: true, value: EVENTS });
		expect((await vault.readVoice(OTHER)).ok).toBe(true);
	});

	it('is gone with everything', async () => {
		const before = [slot(2), slot(3)];
		let zeros = '';
		const environment = device.environment();
		vault = new VaultCore({
			...environment,
			removeFile: async () => {
				zeros = [slot(2), slot(3)].join(';');
				await environment.removeFile();
			}
		});
		device.kill();
		expect((await vault.eraseAll()).ok).toBe(true);
		expect(before).not.toContain(ERASED);
		expect(zeros).toBe([ERASED, ERASED].join(';'));
		expect((await device.snapshot()).replace(/[[\],]/g, '')).toBe('');
	});
});
