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
import { Access, needRing } from './access';
import { backupSecret } from './backup-secret';
import { createMapping, createParticipant } from './create';
import { InnerDoor } from './door';
import type { VaultEnvironment } from './environment';
import { eraseMapping, eraseParticipant, erasePart, eraseVoice } from './erase';
import { exportBackup } from './export-backup';
import { codeOf, VaultFailure } from './failure';
import { importBackup } from './import-backup';
import { appendToHeader, appendToMapping, readMapping } from './journals';
import { needLong } from './kdf';
import { listJournals } from './list';
import { parseRecoveryCode } from './recovery-code';
import { makeRing } from './ring-keys';
import { Serial } from './serial';
import { listVoices } from './voice-list';
import { appendToVoice, createVoice, readVoice } from './voices';

/**
 * The vault itself, inside its worker. Closed it holds nothing, not even the
 * storage, so that another tab may open it; see keys.ts for what it protects.
 */
export class VaultCore implements Vault {
	readonly #access: Access;
	readonly #queue = new Serial();
	#lockedOut = false;

	constructor(private readonly env: VaultEnvironment) {
		this.#access = new Access(env, () => void this.lock());
	}

	status() {
		return this.#do(async (): Promise<VaultStatus> => {
			const { session } = this.#access;
			if (session) return session.handed ? 'handedOver' : 'open';
			if (!(await this.env.hasTraces())) return 'empty';
			return this.#access.visit(async (storage) => (storage.ring ? 'locked' : 'empty'));
		});
	}

	create(passphrase: string) {
		return this.#do(async () => {
			needLong(passphrase);
			return this.#access.visit(async (storage) => {
				if (storage.ring) throw new VaultFailure('notEmpty');
				const { ring, recoveryCode } = await makeRing(passphrase, this.env.kdf);
				await this.#access.adopt(storage, ring);
				await this.#access.enter(storage, recoveryCode);
				return { recoveryCode };
			});
		});
	}

	unlock(secret: string) {
		return this.#do(async () => {
			await this.#access.visit((storage) => this.#access.enter(storage, secret));
			this.#lockedOut = false;
		});
	}

	resetPassphrase(recoveryCode: string, passphrase: string) {
		return this.#do(async () => {
			needLong(passphrase);
			if (!parseRecoveryCode(recoveryCode)) throw new VaultFailure('wrongSecret');
			await this.#access.visit(async (storage) => {
				await this.#access.rewrap(storage, recoveryCode, passphrase);
				await this.#access.enter(storage, recoveryCode);
			});
			this.#lockedOut = false;
		});
	}

	changePassphrase(current: string, next: string) {
		return this.#do(async () => {
			this.#access.session?.whole();
			needLong(next);
			await this.#access.visit((storage) => this.#access.rewrap(storage, current, next));
		});
	}

	newRecoveryCode(passphrase: string) {
		return this.#do(async () => {
			const { storage } = this.#access.whole();
			return { recoveryCode: await this.#access.recode(storage, passphrase) };
		});
	}

	/** Keys go at once; what was under way ends before the storage is let go. */
	async lock(): Promise<void> {
		const { session } = this.#access;
		this.#access.session = null;
		session?.cabinet.drop();
		await this.#queue.run(async () => session?.storage.close());
	}

	handOver(mapping: string, doorCode: string) {
		return this.#do(async () => {
			const session = this.#access.held().forMapping(mapping);
			if (session.handed && !session.handed.door.opened) throw new VaultFailure('locked');
			const drawer = await session.cabinet.open(mapping);
			const door = await InnerDoor.set(doorCode);
			session.cabinet.keepOnly(drawer);
			session.handed = { mapping, door };
		});
	}

	openInnerDoor(doorCode: string) {
		return this.#do(async () => {
			if (this.#lockedOut) throw new VaultFailure('tooManyTries');
			const { handed } = this.#access.held();
			if (!handed) throw new VaultFailure('locked');
			const tried = await handed.door.try(doorCode);
			if (tried === 'tooManyTries') {
				this.#lockedOut = true;
				this.#access.leave();
			}
			if (tried !== 'open') throw new VaultFailure(tried);
		});
	}

	list() {
		return this.#do(async () => listJournals(this.#access.whole()));
	}

	createParticipant(participant: string, header: readonly PlainEvent[]) {
		return this.#do(async () => createParticipant(this.#access.whole(), participant, header));
	}

	appendHeader(participant: string, event: PlainEvent) {
		return this.#do(async () => appendToHeader(this.#access.whole(), participant, event));
	}

	createMapping(
		participant: string,
		mapping: string,
		headerEvent: PlainEvent,
		events: readonly PlainEvent[],
		summary: JournalSummary
	) {
		return this.#do(async () =>
			createMapping(this.#access.whole(), participant, mapping, headerEvent, events, summary)
		);
	}

	read(mapping: string) {
		return this.#do(async () => readMapping(this.#access.held().forMapping(mapping), mapping));
	}

	append(mapping: string, events: readonly PlainEvent[], summary?: JournalSummary) {
		return this.#do(async () =>
			appendToMapping(this.#access.held().forMapping(mapping), mapping, events, summary)
		);
	}

	erasePart(mapping: string, part: ErasePart, summary: JournalSummary) {
		return this.#do(async () => erasePart(this.#access.whole(), mapping, part, summary));
	}

	eraseMapping(participant: string, mapping: string, headerEvent: PlainEvent) {
		return this.#do(async () =>
			eraseMapping(this.#access.whole(), participant, mapping, headerEvent)
		);
	}

	eraseParticipant(participant: string) {
		return this.#do(async () => eraseParticipant(this.#access.whole(), participant));
	}

	eraseAll() {
		return this.#do(async () => {
			this.#access.session?.whole();
			await this.#access.wipe();
		});
	}

	voices() {
		return this.#do(async () => listVoices(this.#access.whole()));
	}

	createVoice(voice: string, events: readonly PlainEvent[]) {
		return this.#do(async () => createVoice(this.#access.whole(), voice, events));
	}

	appendVoice(voice: string, events: readonly PlainEvent[]) {
		return this.#do(async () => appendToVoice(this.#access.whole(), voice, events));
	}

	readVoice(voice: string) {
		return this.#do(async () => readVoice(this.#access.whole(), voice));
	}

	eraseVoice(voice: string) {
		return this.#do(async () => eraseVoice(this.#access.whole(), voice));
	}

	exportBackup(secret: string) {
		return this.#doBackup(async () => {
			const session = this.#access.whole();
			needLong(secret);
			const { workspace } = needRing(session.storage);
			return exportBackup(session, this.env.backup, backupSecret(secret), workspace);
		});
	}

	importBackup(file: Blob, secret: string) {
		return this.#doBackup(async () => {
			const session = this.#access.whole();
			if ((await session.storage.db.slots.count()) > 0) throw new VaultFailure('notEmpty');
			const backup = await this.env.backup.open(file, backupSecret(secret));
			try {
				return await importBackup(session, backup);
			} finally {
				backup.close();
			}
		});
	}

	health() {
		return this.#do(async () => {
			const { session } = this.#access;
			session?.whole();
			const known = session !== null || (await this.env.hasTraces());
			const last = known
				? await this.#access.visit(({ db }) => Promise.resolve(db.meta.get('lastBackup')))
				: null;
			return { lastBackup: last?.value ?? null, ...(await this.env.room()) };
		});
	}

	#do<T>(task: () => Promise<T>): Promise<Result<T, VaultError>> {
		return this.#doBackup(task) as Promise<Result<T, VaultError>>;
	}

	#doBackup<T>(task: () => Promise<T>): Promise<Result<T, BackupError>> {
		return this.#queue.run(async () => {
			try {
				return ok(await task());
			} catch (thrown) {
				return err(codeOf(thrown));
			}
		});
	}
}
