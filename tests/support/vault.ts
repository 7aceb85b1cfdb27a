import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { BackupEngine } from '$lib/infra/vault/backup-engine';
import { openBackup } from '$lib/infra/vault/backup-reader';
import { writeBackup } from '$lib/infra/vault/backup-writer';
import type { VaultEnvironment } from '$lib/infra/vault/environment';
import type { Kdf } from '$lib/infra/vault/kdf';
import type { PlacedFile } from '$lib/infra/vault/key-file';
import { VaultDb } from '$lib/infra/vault/vault-db';
import { idOf } from './voice-events';

export { idOf } from './voice-events';

/** A hash instead of Argon2id: the vault's rules don't depend on how slow it is. */
export const quickKdf: Kdf = async ({ passphrase, salt, parameters }) => {
	const text = new TextEncoder().encode(
		`${passphrase}|${salt.join()}|${JSON.stringify(parameters)}`
	);
	return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
};

/** The real engine in this thread, with little work for scrypt. */
export const quickBackup: BackupEngine = {
	write: (secret) => writeBackup(secret, 2),
	open: openBackup
};

/** The disk of one device: what is left when a vault in memory is thrown away. */
export class Device {
	bytes: Uint8Array<ArrayBuffer> | null = null;
	readonly indexedDB = new IDBFactory();
	/** Held by the tab that writes. */
	held = false;
	/** Called before each write to the key file; may throw. */
	onWrite: (at: number) => void = () => undefined;
	now = 1_700_000_000_000;

	environment(overrides: Partial<VaultEnvironment> = {}): VaultEnvironment {
		return {
			hasTraces: async () => this.bytes !== null,
			claim: async () => {
				if (this.held) return null;
				this.held = true;
				return () => {
					this.held = false;
				};
			},
			openFile: async () => this.#file(),
			removeFile: async () => {
				this.bytes = null;
			},
			makeDb: () => this.db(),
			kdf: quickKdf,
			backup: quickBackup,
			now: () => this.now,
			room: async () => ({ persistent: true, used: 1, quota: 2 }),
			...overrides
		};
	}

	db(): VaultDb {
		return new VaultDb({ indexedDB: this.indexedDB, IDBKeyRange });
	}

	/** Everything stored, as text that changes when anything does. */
	async snapshot(): Promise<string> {
		const db = this.db();
		await db.open();
		const tables = await Promise.all(
			db.tables.filter((table) => table.name !== 'meta').map((table) => table.toArray())
		);
		db.close();
		return JSON.stringify(tables, (_, value) =>
			value instanceof Uint8Array ? Array.from(value) : (value as unknown)
		);
	}

	/** The tab is gone from one moment to the next. */
	kill(): void {
		this.held = false;
	}

	#file(): PlacedFile {
		this.bytes ??= new Uint8Array(0);
		return {
			size: () => this.bytes?.length ?? 0,
			read: (at, length) => {
				const read = new Uint8Array(length);
				read.set(this.bytes?.subarray(at, at + length) ?? []);
				return read;
			},
			write: (at, bytes) => {
				this.onWrite(at);
				const before = this.bytes ?? new Uint8Array(0);
				const after = new Uint8Array(Math.max(before.length, at + bytes.length));
				after.set(before);
				after.set(bytes, at);
				this.bytes = after;
			},
			close: () => undefined
		};
	}
}

export const INSTRUMENT = 'spraksteg@0.1.0';

export function note(name: string, text = 'hej') {
	return {
		id: idOf(name),
		time: '018bcfe56800-0000-enhet',
		type: 'question.noted',
		instrument: INSTRUMENT,
		payload: { question: 'q1', text, later: false }
	};
}

export function aliasSet(name: string, alias: string) {
	return { id: idOf(name), time: '018bcfe56800-0000-enhet', type: 'alias.set', alias };
}

export function mappingBegun(name: string, mapping: string) {
	return {
		id: idOf(name),
		time: '018bcfe56800-0000-enhet',
		type: 'mapping.begun',
		mapping,
		instrument: INSTRUMENT
	};
}

export function mappingErased(name: string, mapping: string) {
	return { id: idOf(name), time: '018bcfe56800-0001-enhet', type: 'mapping.erased', mapping };
}
