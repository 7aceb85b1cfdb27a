import { Cabinet } from './cabinet';
import type { Desk } from './desk';
import type { InnerDoor } from './door';
import { VaultFailure } from './failure';
import type { WorkspaceKey } from './keys';
import type { Storage } from './storage';

/** From unlock to lock: storage held, keys in memory, and who has the tablet. */
export class Session implements Desk {
	readonly cabinet: Cabinet;
	/** Set while the participant has the tablet, and after until the passphrase. */
	handed: { readonly mapping: string; readonly door: InnerDoor } | null = null;

	constructor(
		readonly storage: Storage,
		readonly device: string,
		workspaceKey: WorkspaceKey,
		readonly now: () => number
	) {
		this.cabinet = new Cabinet(storage, workspaceKey);
	}

	/** Throws `locked` while only one mapping's key is in memory. */
	whole(): this {
		if (this.handed) throw new VaultFailure('locked');
		return this;
	}

	/** Throws `locked` for every mapping but the one handed over. */
	forMapping(mapping: string): this {
		if (this.handed && this.handed.mapping !== mapping) throw new VaultFailure('locked');
		return this;
	}
}
