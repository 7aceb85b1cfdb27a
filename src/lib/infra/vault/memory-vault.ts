import { err, ok, type Result } from '$lib/domain/result';
import type {
	BackupError,
	ErasePart,
	JournalSummary,
	PlainEvent,
	Vault,
	VaultError,
	VaultStatus
} from '$lib/ports/vault';
import type { BackupEngine } from './backup-engine';
import { backupInWorker } from './backup-in-worker';
import { backupSecret } from './backup-secret';
import { randomBytes, randomId } from './bytes';
import { InnerDoor } from './door';
import { codeOf, VaultFailure } from './failure';
import { needLong, normalise } from './kdf';
import { exportMemory, importMemory } from './memory-backup';
import { MemoryJournals } from './memory-journals';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';
import { Serial } from './serial';

/**
 * The vault's twin in memory: same doors, same answers, nothing kept. For the
 * example workspace and for tests; it encrypts nothing but its backups.
 */
export class MemoryVault implements Vault {
	#journals = new MemoryJournals();
	#secrets: { passphrase: string; code: string } | null = null;
	#workspace = randomId();
	#open = false;
	#handed: { mapping: string; door: InnerDoor } | null = null;
	#lockedOut = false;
	#lastBackup: number | null = null;
	readonly #queue = new Serial();

	constructor(private readonly backup: BackupEngine = backupInWorker) {}

	status() {
		return this.#do((): VaultStatus => {
			if (!this.#secrets) return 'empty';
			if (!this.#open) return 'locked';
			return this.#handed ? 'handedOver' : 'open';
		});
	}

	create(passphrase: string) {
		return this.#do(() => {
			needLong(passphrase);
			if (this.#secrets) throw new VaultFailure('notEmpty');
			const recoveryCode = formatRecoveryCode(randomBytes(16));
			this.#secrets = { passphrase: normalise(passphrase), code: recoveryCode };
			this.#enter();
			return { recoveryCode };
		});
	}

	unlock(secret: string) {
		return this.#do(() => {
			this.#need(secret);
			this.#enter();
		});
	}

	resetPassphrase(recoveryCode: string, passphrase: string) {
		return this.#do(() => {
			needLong(passphrase);
			if (!parseRecoveryCode(recoveryCode)) throw new VaultFailure('wrongSecret');
			this.#need(recoveryCode).passphrase = normalise(passphrase);
			this.#enter();
		});
	}

	changePassphrase(current: string, next: string) {
		return this.#do(() => {
			if (this.#handed) throw new VaultFailure('locked');
			needLong(next);
			this.#need(current).passphrase = normalise(next);
		});
	}

	newRecoveryCode(passphrase: string) {
		return this.#do(() => {
			this.#whole();
			const secrets = this.#secrets;
			if (secrets?.passphrase !== normalise(passphrase)) throw new VaultFailure('wrongSecret');
			secrets.code = formatRecoveryCode(randomBytes(16));
			return { recoveryCode: secrets.code };
		});
	}

	async lock(): Promise<void> {
		this.#open = false;
		this.#handed = null;
		await this.#queue.run(async () => undefined);
	}

	handOver(mapping: string, doorCode: string) {
		return this.#do(async () => {
			const journals = this.#forMapping(mapping);
			if (this.#handed && !this.#handed.door.opened) throw new VaultFailure('locked');
			journals.read(mapping);
			this.#handed = { mapping, door: await InnerDoor.set(doorCode) };
		});
	}

	openInnerDoor(doorCode: string) {
		return this.#do(async () => {
			if (this.#lockedOut) throw new VaultFailure('tooManyTries');
			if (!this.#handed) throw new VaultFailure('locked');
			const tried = await this.#handed.door.try(doorCode);
			if (tried === 'tooManyTries') {
				this.#lockedOut = true;
				this.#open = false;
				this.#handed = null;
			}
			if (tried !== 'open') throw new VaultFailure(tried);
		});
	}

	list() {
		return this.#do(() => this.#whole().list());
	}

	createParticipant(participant: string, header: readonly PlainEvent[]) {
		return this.#do(() => this.#whole().createParticipant(participant, header));
	}

	appendHeader(participant: string, event: PlainEvent) {
		return this.#do(() => this.#whole().appendHeader(participant, event));
	}

	createMapping(
		participant: string,
		mapping: string,
		headerEvent: PlainEvent,
		events: readonly PlainEvent[],
		summary: JournalSummary
	) {
		return this.#do(() =>
			this.#whole().createMapping(participant, mapping, headerEvent, events, summary)
		);
	}

	read(mapping: string) {
		return this.#do(() => this.#forMapping(mapping).read(mapping));
	}

	append(mapping: string, events: readonly PlainEvent[], summary?: JournalSummary) {
		return this.#do(() => this.#forMapping(mapping).append(mapping, events, summary));
	}

	erasePart(mapping: string, { events, note }: ErasePart, summary: JournalSummary) {
		return this.#do(() => this.#whole().erasePart(mapping, events, note, summary));
	}

	eraseMapping(participant: string, mapping: string, headerEvent: PlainEvent) {
		return this.#do(() =>
			this.#whole().eraseMapping(participant, mapping, headerEvent, Date.now())
		);
	}

	eraseParticipant(participant: string) {
		return this.#do(() => this.#whole().eraseParticipant(participant, Date.now()));
	}

	eraseAll() {
		return this.#do(() => {
			if (this.#handed) throw new VaultFailure('locked');
			this.#journals = new MemoryJournals();
			this.#secrets = null;
			this.#open = false;
			this.#lastBackup = null;
			this.#workspace = randomId();
		});
	}

	voices() {
		return this.#do(() => this.#whole().listVoices());
	}

	createVoice(voice: string, events: readonly PlainEvent[]) {
		return this.#do(() => this.#whole().createVoice(voice, events));
	}

	appendVoice(voice: string, events: readonly PlainEvent[]) {
		return this.#do(() => this.#whole().appendVoice(voice, events));
	}

	readVoice(voice: string) {
		return this.#do(() => this.#whole().readVoice(voice));
	}

	eraseVoice(voice: string) {
		return this.#do(() => this.#whole().eraseVoice(voice, Date.now()));
	}

	exportBackup(secret: string) {
		return this.#doBackup(async () => {
			const journals = this.#whole();
			needLong(secret);
			const made = Date.now();
			const writer = this.backup.write(backupSecret(secret));
			const file = await exportMemory(journals, writer, { workspace: this.#workspace, made });
			this.#lastBackup = made;
			return file;
		});
	}

	importBackup(file: Blob, secret: string) {
		return this.#doBackup(async () => {
			const journals = this.#whole();
			if (journals.headers.size + journals.voices.size > 0) throw new VaultFailure('notEmpty');
			const backup = await this.backup.open(file, backupSecret(secret));
			const { taken, counted } = await importMemory(backup, journals.tombstones);
			this.#journals = taken;
			return counted;
		});
	}

	health() {
		return this.#do(() => {
			if (this.#handed) throw new VaultFailure('locked');
			return { lastBackup: this.#lastBackup, persistent: false, used: null, quota: null };
		});
	}

	#enter(): void {
		this.#open = true;
		this.#handed = null;
		this.#lockedOut = false;
	}

	#need(secret: string): { passphrase: string; code: string } {
		if (!this.#secrets) throw new VaultFailure('locked');
		const { passphrase, code } = this.#secrets;
		const right = normalise(secret) === passphrase || backupSecret(secret) === code;
		if (!right) throw new VaultFailure('wrongSecret');
		return this.#secrets;
	}

	#whole(): MemoryJournals {
		if (!this.#open || this.#handed) throw new VaultFailure('locked');
		return this.#journals;
	}

	#forMapping(mapping: string): MemoryJournals {
		const other = this.#handed && this.#handed.mapping !== mapping;
		if (!this.#open || other) throw new VaultFailure('locked');
		return this.#journals;
	}

	#do<T>(task: () => T | Promise<T>): Promise<Result<T, VaultError>> {
		return this.#doBackup(task) as Promise<Result<T, VaultError>>;
	}

	#doBackup<T>(task: () => T | Promise<T>): Promise<Result<T, BackupError>> {
		return this.#queue.run(async () => {
			try {
				return ok(await task());
			} catch (thrown) {
				return err(codeOf(thrown));
			}
		});
	}
}
