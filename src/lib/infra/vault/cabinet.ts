import type { Bytes } from './bytes';
import { VaultFailure } from './failure';
import { KEY_BYTES, journalKey, type JournalKey, type WorkspaceKey } from './keys';
import type { Storage } from './storage';
import type { SlotRow } from './vault-db';

/** A journal with its key in hand. */
export interface Drawer {
	readonly journal: string;
	readonly slot: number;
	readonly epoch: number;
	readonly key: JournalKey;
	/** Sequence of the last row; null until it has been looked up. */
	last: number | null;
}

/** The keys in memory: the workspace's, and those of journals opened so far. */
export class Cabinet {
	#drawers = new Map<string, Drawer>();
	#workspaceKey: WorkspaceKey | null;

	constructor(
		private readonly storage: Storage,
		workspaceKey: WorkspaceKey
	) {
		this.#workspaceKey = workspaceKey;
	}

	/** Throws `locked` when its key was dropped, `unknown` when there is no such journal. */
	async open(journal: string): Promise<Drawer> {
		const known = this.#drawers.get(journal);
		if (known) return known;
		this.#needKey();
		const row = await this.storage.db.slots.get(journal);
		if (!row) throw new VaultFailure('unknown');
		return this.#derive(row, this.storage.keys.readSlot(row.slot));
	}

	/** The drawers of many journals, slots read in one go. */
	async openAll(rows: readonly SlotRow[]): Promise<Drawer[]> {
		this.#needKey();
		const slots = this.storage.keys.readSlots();
		const drawers = await Promise.all(
			rows.map((row) => {
				const at = row.slot * KEY_BYTES;
				return this.#drawers.get(row.journal) ?? this.#derive(row, slots.slice(at, at + KEY_BYTES));
			})
		);
		slots.fill(0);
		return drawers;
	}

	/** A drawer with a new slot, on disk before it is used; not yet in the database. */
	async make(journal: string, epoch: number): Promise<Drawer> {
		this.#needKey();
		const { slot, key } = this.storage.keys.fillSlot();
		return { ...(await this.#drawerOf({ journal, slot, epoch }, key)), last: 0 };
	}

	/** Drawers of many new journals, their slots written in one go. */
	async makeAll(journals: readonly string[]): Promise<Drawer[]> {
		this.#needKey();
		const filled = this.storage.keys.fillSlots(journals.length);
		return Promise.all(
			filled.map(async ({ slot, key }, at) => {
				const row = { journal: journals[at] ?? '', slot, epoch: 1 };
				return { ...(await this.#drawerOf(row, key)), last: 0 };
			})
		);
	}

	/** Takes a drawer that `make` gave into use, after its row is committed. */
	keep(drawer: Drawer): void {
		if (this.#workspaceKey) this.#drawers.set(drawer.journal, drawer);
	}

	forget(journal: string): void {
		this.#drawers.delete(journal);
	}

	/** Drops every key but this journal's. */
	keepOnly(drawer: Drawer): void {
		this.#workspaceKey = null;
		this.#drawers = new Map([[drawer.journal, drawer]]);
	}

	drop(): void {
		this.#workspaceKey = null;
		this.#drawers.clear();
	}

	#needKey(): WorkspaceKey {
		if (!this.#workspaceKey) throw new VaultFailure('locked');
		return this.#workspaceKey;
	}

	async #derive(row: SlotRow, slot: Bytes): Promise<Drawer> {
		const drawer = { ...(await this.#drawerOf(row, slot)), last: null };
		this.keep(drawer);
		return drawer;
	}

	async #drawerOf(row: SlotRow, slot: Bytes) {
		const key = await journalKey(this.#needKey(), slot, row.journal);
		slot.fill(0);
		return { journal: row.journal, slot: row.slot, epoch: row.epoch, key };
	}
}
