import type { Result } from '../../domain/result';
import { err, ok } from '../../domain/result';
import type { BackupError, Vault, VaultError, VaultStatus } from '../../ports/vault';
import { longEnough } from './new-secret';
import { type StorageHealth, storageHealth } from './storage-health';

/** Everything that can go wrong here, the backup included. */
export type WorkspaceProblem = BackupError;

/** The example's, told beside the field: its doors work like the real ones. */
export const EXAMPLE_PASSPHRASE = 'fyra påhittade ord';

/** Where the workspace stands: the vault's status, or why it can't be opened at all. */
export type WorkspaceStatus = VaultStatus | 'starting' | 'unavailable';

/**
 * The locked room around everything: first launch, unlocking, locking, giving
 * the tablet to the participant and taking it back.
 */
export class Workspace {
	status = $state.raw<WorkspaceStatus>('starting');
	/** Why it can't be opened, or why it was locked without anyone asking. */
	problem = $state.raw<VaultError | null>(null);
	/** The mapping whose key alone is in memory, from handing over until the outer door. */
	given = $state.raw<string | null>(null);
	/** The inner door is open: the pedagogue has the tablet back, for this mapping alone. */
	inside = $state.raw(false);
	/** True in the example workspace: in memory, leaves nothing. */
	readonly example: boolean;

	constructor(
		readonly vault: Vault,
		example: boolean
	) {
		this.example = example;
	}

	async start(): Promise<void> {
		const status = await this.vault.status();
		if (status.ok) {
			this.status = status.value;
			this.problem = null;
		} else {
			this.status = 'unavailable';
			this.problem = status.error;
		}
	}

	async create(passphrase: string): Promise<Result<{ recoveryCode: string }, VaultError>> {
		if (!longEnough(passphrase)) return err('passphraseTooShort');
		return this.vault.create(passphrase);
	}

	/** After the recovery code has been put on paper. */
	opened(): void {
		this.#stand('open');
	}

	async unlock(secret: string): Promise<Result<void, VaultError>> {
		const done = await this.vault.unlock(secret);
		if (done.ok) this.#stand('open');
		return done;
	}

	async recover(code: string, passphrase: string): Promise<Result<void, VaultError>> {
		if (!longEnough(passphrase)) return err('passphraseTooShort');
		const done = await this.vault.resetPassphrase(code, passphrase);
		if (!done.ok) return done;
		return this.unlock(passphrase);
	}

	async changePassphrase(current: string, next: string): Promise<Result<void, VaultError>> {
		if (!longEnough(next)) return err('passphraseTooShort');
		return this.vault.changePassphrase(current, next);
	}

	/** For a code that never got on paper, or a paper that is lost; the old code stops working. */
	newRecoveryCode(passphrase: string): Promise<Result<{ recoveryCode: string }, VaultError>> {
		return this.vault.newRecoveryCode(passphrase);
	}

	async lock(): Promise<void> {
		await this.vault.lock();
		this.#stand('locked');
	}

	async handOver(mapping: string, code: string): Promise<Result<void, VaultError>> {
		const done = await this.vault.handOver(mapping, code);
		if (done.ok) {
			this.given = mapping;
			this.inside = false;
			this.status = 'handedOver';
		}
		return done;
	}

	/** Inner door: this mapping's pedagogue view; the list stays behind the passphrase. */
	async takeBack(code: string): Promise<Result<void, VaultError>> {
		const done = await this.vault.openInnerDoor(code);
		if (done.ok) this.inside = true;
		else if (done.error === 'tooManyTries') {
			this.#stand('locked');
			this.problem = done.error;
		}
		return done;
	}

	/** The list and settings: in reach only with the workspace key. */
	get whole(): boolean {
		return this.status === 'open';
	}

	/** @param now ms since 1970, for the age of the last backup. */
	async health(now: number): Promise<StorageHealth | null> {
		const health = await this.vault.health();
		return health.ok ? storageHealth(health.value, now) : null;
	}

	async eraseAll(): Promise<Result<void, VaultError>> {
		const done = await this.vault.eraseAll();
		if (done.ok) this.#stand('empty');
		return done.ok ? ok(undefined) : done;
	}

	/** Any outer door: no mapping is given to anyone any more. */
	#stand(status: VaultStatus): void {
		this.given = null;
		this.inside = false;
		this.problem = null;
		this.status = status;
	}
}
