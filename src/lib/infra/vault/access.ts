import type { VaultEnvironment } from './environment';
import { VaultFailure } from './failure';
import { writeRing, type KeyRing } from './key-ring';
import { openRing, recodeRing, rewrapRing } from './ring-keys';
import { Session } from './session';
import { clear, openStorage, type Storage } from './storage';

/** Who may touch the storage, and when it is held: from `enter` to `leave`. */
export class Access {
	session: Session | null = null;

	constructor(
		private readonly env: VaultEnvironment,
		private readonly lost: () => void
	) {}

	/** Runs with the storage, held already or only for this long. */
	async visit<T>(task: (storage: Storage) => Promise<T>): Promise<T> {
		if (this.session) return task(this.session.storage);
		const storage = await openStorage(this.env, this.lost);
		try {
			return await task(storage);
		} finally {
			if (!this.holds(storage)) storage.close();
		}
	}

	/** Throws `wrongSecret` and changes nothing. */
	async enter(storage: Storage, secret: string): Promise<void> {
		const ring = needRing(storage);
		const key = await openRing(ring, secret, this.env.kdf);
		if (!key) throw new VaultFailure('wrongSecret');
		this.session?.cabinet.drop();
		this.session = new Session(storage, ring.device, key, () => this.env.now());
	}

	async rewrap(storage: Storage, secret: string, next: string): Promise<void> {
		const ring = await rewrapRing(needRing(storage), secret, next, this.env.kdf);
		if (!ring) throw new VaultFailure('wrongSecret');
		await this.adopt(storage, ring);
	}

	/** @returns the new recovery code. Throws `wrongSecret` and changes nothing. */
	async recode(storage: Storage, passphrase: string): Promise<string> {
		const made = await recodeRing(needRing(storage), passphrase, this.env.kdf);
		if (!made) throw new VaultFailure('wrongSecret');
		await this.adopt(storage, made.ring);
		return made.recoveryCode;
	}

	async adopt(storage: Storage, ring: KeyRing): Promise<void> {
		await writeRing(storage.keys, ring);
		storage.ring = ring;
	}

	leave(): void {
		this.session?.cabinet.drop();
		this.session?.storage.close();
		this.session = null;
	}

	/** Overwrites all keys, then removes what they opened; a damaged workspace, too. */
	async wipe(): Promise<void> {
		this.leave();
		const storage = await openStorage(this.env, () => undefined, 'asItIs');
		try {
			await storage.db.meta.put({ name: 'erasing', value: this.env.now() });
			storage.keys.eraseAll();
			await clear(storage.db);
			await storage.db.delete();
		} finally {
			storage.close();
		}
		await this.env.removeFile();
	}

	private holds(storage: Storage): boolean {
		return this.session?.storage === storage;
	}

	held(): Session {
		if (!this.session) throw new VaultFailure('locked');
		return this.session;
	}

	/** Throws `locked` while only one mapping's key is in memory. */
	whole(): Session {
		return this.held().whole();
	}
}

/** Throws `locked` where no workspace has been made. */
export function needRing(storage: Storage): KeyRing {
	if (!storage.ring) throw new VaultFailure('locked');
	return storage.ring;
}
