import Dexie, { type Table } from 'dexie';
import type { Bytes } from './bytes';
import { VaultFailure } from './failure';

/**
 * What lies in clear beside a sealed event: random ids, its place, and which
 * schema and key it was sealed with. Nothing more.
 */
export interface SealedRow {
	/** The event's own random id. */
	readonly id: string;
	readonly device: string;
	/** From 1, without gaps. */
	readonly sequence: number;
	readonly schema: number;
	/** How many times the journal has had a new key. */
	readonly epoch: number;
	readonly iv: Bytes;
	readonly bytes: Bytes;
}
export interface HeaderRow extends SealedRow {
	readonly participant: string;
}
export interface EventRow extends SealedRow {
	readonly mapping: string;
}
export interface VoiceRow extends SealedRow {
	readonly voice: string;
}
export interface SummaryRow {
	readonly mapping: string;
	readonly schema: number;
	readonly epoch: number;
	readonly iv: Bytes;
	readonly bytes: Bytes;
}
/** Where a journal's key slot is. A journal without one isn't there. */
export interface SlotRow {
	readonly journal: string;
	readonly slot: number;
	readonly epoch: number;
}
/** What was erased: a random id and when (ms since 1970). */
interface TombstoneRow {
	readonly id: string;
	readonly erased: number;
}
interface MetaRow {
	readonly name: 'lastBackup' | 'importing' | 'erasing';
	readonly value: number;
}

/** Where a journal's events lie; the one thing in clear that tells what kind it is. */
export type JournalStore = 'headers' | 'events' | 'voices';

export const DATABASE = 'spraksteg';
/** Of the stores and indexes; a sealed row has its own `schema`. 2: `voices`. */
const DATABASE_VERSION = 2;
/** Shape of what is sealed; part of what a row is bound to. */
export const ROW_SCHEMA = 1;

export class VaultDb extends Dexie {
	readonly headers!: Table<HeaderRow, [string, number]>;
	readonly events!: Table<EventRow, [string, number]>;
	readonly summaries!: Table<SummaryRow, string>;
	readonly voices!: Table<VoiceRow, [string, number]>;
	readonly slots!: Table<SlotRow, string>;
	readonly tombstones!: Table<TombstoneRow, string>;
	readonly meta!: Table<MetaRow, MetaRow['name']>;

	constructor(options: { indexedDB?: IDBFactory; IDBKeyRange?: typeof IDBKeyRange } = {}) {
		// Strict: `complete` means on disk. The browser's default loses seconds at a power cut.
		super(DATABASE, { ...options, autoOpen: false, chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			headers: '[participant+sequence]',
			events: '[mapping+sequence]',
			summaries: 'mapping',
			slots: 'journal',
			tombstones: 'id',
			meta: 'name'
		});
		this.version(DATABASE_VERSION).stores({ voices: '[voice+sequence]' });
	}

	/** Opens, and refuses what a newer app has made: Dexie would write old rows into it. */
	async openOwn(): Promise<void> {
		await this.open();
		if (this.backendDB().version > DATABASE_VERSION * 10) {
			this.close();
			throw new VaultFailure('newerVersion');
		}
	}
}

/**
 * One transaction, on disk when this resolves, and nothing of it when it
 * rejects. `work` awaits nothing but the database's own requests: Firefox and
 * WebKit end a transaction at any other await.
 */
export async function commit(
	db: VaultDb,
	tables: readonly Table[],
	work: () => PromiseLike<unknown>
): Promise<void> {
	let native: IDBTransaction | undefined;
	try {
		await db.transaction('rw', [...tables], (transaction) => {
			native = transaction.idbtrans;
			return work();
		});
	} catch (thrown) {
		// Dexie rejects with the first request that was aborted; why is said only here.
		throw native?.error?.name === 'QuotaExceededError' ? native.error : thrown;
	}
}
