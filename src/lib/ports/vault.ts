import type { Result } from '../domain/result';

/** Codes of everything that can go wrong at the vault's door. */
export type VaultError =
	/** Wrong passphrase, recovery code or door code. */
	| 'wrongSecret'
	/** Five wrong door codes: the passphrase is needed. */
	| 'tooManyTries'
	| 'passphraseTooShort'
	/** Not in memory: locked, or given to the participant. */
	| 'locked'
	/** The disk or quota is full; nothing was written. */
	| 'full'
	/** The browser refuses storage (private window, no OPFS, blocked). */
	| 'refused'
	/** Another tab has the vault. */
	| 'otherTab'
	/** No secure context: no WebCrypto, no OPFS. */
	| 'insecure'
	/** The stored data is of a newer version of the app. */
	| 'newerVersion'
	/** A row could not be decrypted or read; it is left as it is. */
	| 'damaged'
	| 'notEmpty'
	| 'unknown';

export type BackupError =
	| VaultError
	/** Not an age file at all. */
	| 'notBackup'
	/** Cut, altered, or not whole: manifest and content differ. */
	| 'damagedBackup'
	/** Made by a newer version. */
	| 'newerBackup'
	/** Larger than the limits for unpacking. */
	| 'tooLarge';

export type VaultStatus = 'empty' | 'locked' | 'open' | 'handedOver';

/** A journal as the caller sees it: plain events in order of sequence. */
export type PlainEvent = { readonly id: string; readonly time: string };

/** A journal's short summary for the list, encrypted beside it with its key. */
export type JournalSummary = Record<string, unknown>;

export interface ListedJournal {
	readonly participant: string;
	/** Events of the participant's header. */
	readonly header: readonly unknown[];
	/** Mapping id → summary last written, for mappings that have one. */
	readonly summaries: Readonly<Record<string, JournalSummary>>;
	/** Some of its rows can't be read; they are left as they are. */
	readonly damaged?: boolean;
}

/** A voice that lies on this device: someone who lent it, or a review. */
export interface ListedVoice {
	readonly id: string;
	readonly first: unknown;
	/** Some of its rows can't be read; they are left as they are. */
	readonly damaged?: boolean;
}

export interface ErasePart {
	/** Events whose payload is deleted; they stay as `{id, time, type: 'erased', instrument}`. */
	readonly events: readonly string[];
	/** The event that says that something was erased. */
	readonly note: PlainEvent;
}

/**
 * The encrypted store. Every method that changes something resolves after the
 * change is committed with strict durability, or changes nothing.
 */
export interface Vault {
	status(): Promise<Result<VaultStatus, VaultError>>;
	/** @returns the recovery code, shown once. */
	create(passphrase: string): Promise<Result<{ recoveryCode: string }, VaultError>>;
	/** With the passphrase or the recovery code. */
	unlock(secret: string): Promise<Result<void, VaultError>>;
	/** Recovery code in, new passphrase set, vault open; the code stays valid. */
	resetPassphrase(recoveryCode: string, passphrase: string): Promise<Result<void, VaultError>>;
	changePassphrase(current: string, next: string): Promise<Result<void, VaultError>>;
	/**
	 * By the passphrase alone, while the vault is open; the code before stops working.
	 * @returns the new recovery code, shown once.
	 */
	newRecoveryCode(passphrase: string): Promise<Result<{ recoveryCode: string }, VaultError>>;
	lock(): Promise<void>;

	/** Drops every key but this mapping's; the code opens the inner door. */
	handOver(mapping: string, doorCode: string): Promise<Result<void, VaultError>>;
	/** Inner door: back to this mapping's pedagogue view; the other keys stay dropped. */
	openInnerDoor(doorCode: string): Promise<Result<void, VaultError>>;

	/** Every participant with header and summaries; needs the workspace key. */
	list(): Promise<Result<readonly ListedJournal[], VaultError>>;
	/** A new participant with its first header events. */
	createParticipant(
		participant: string,
		header: readonly PlainEvent[]
	): Promise<Result<void, VaultError>>;
	appendHeader(participant: string, event: PlainEvent): Promise<Result<void, VaultError>>;
	/** A new mapping: its key slot, its first events, and the header event that names it, as one. */
	createMapping(
		participant: string,
		mapping: string,
		headerEvent: PlainEvent,
		events: readonly PlainEvent[],
		summary: JournalSummary
	): Promise<Result<void, VaultError>>;
	/** All events of a mapping in order of sequence. */
	read(mapping: string): Promise<Result<readonly unknown[], VaultError>>;
	append(
		mapping: string,
		events: readonly PlainEvent[],
		summary?: JournalSummary
	): Promise<Result<void, VaultError>>;
	erasePart(
		mapping: string,
		part: ErasePart,
		summary: JournalSummary
	): Promise<Result<void, VaultError>>;
	/** Key slot overwritten, rows deleted; the header event says that it is gone. */
	eraseMapping(
		participant: string,
		mapping: string,
		headerEvent: PlainEvent
	): Promise<Result<void, VaultError>>;
	eraseParticipant(participant: string): Promise<Result<void, VaultError>>;
	/** Everything, keys first: the device is as before the first launch. Works locked, too. */
	eraseAll(): Promise<Result<void, VaultError>>;

	/**
	 * Every voice's journal by its first event; needs the workspace key. A language's
	 * words as translators have changed them (`translation.opened`) are kept as a voice
	 * is: a journal with a key of its own, in the backup, apart from participants.
	 */
	voices(): Promise<Result<readonly ListedVoice[], VaultError>>;
	/** A voice's journal with a key slot of its own, and its first events. */
	createVoice(voice: string, events: readonly PlainEvent[]): Promise<Result<void, VaultError>>;
	appendVoice(voice: string, events: readonly PlainEvent[]): Promise<Result<void, VaultError>>;
	/** All events of a voice in order of sequence, sounds included. */
	readVoice(voice: string): Promise<Result<readonly unknown[], VaultError>>;
	/** Key slot overwritten, rows deleted. */
	eraseVoice(voice: string): Promise<Result<void, VaultError>>;

	/** An age file (passphrase mode) with a ZIP of plain JSON lines and a manifest. */
	exportBackup(secret: string): Promise<Result<Blob, BackupError>>;
	/** Into an empty workspace that is open; all or nothing. */
	importBackup(
		file: Blob,
		secret: string
	): Promise<Result<{ participants: number; mappings: number; voices: number }, BackupError>>;
	/** Last backup made on this device (ms since 1970) and whether storage is persistent. */
	health(): Promise<Result<VaultHealth, VaultError>>;
}

export interface VaultHealth {
	readonly lastBackup: number | null;
	readonly persistent: boolean;
	/** Bytes used and allowed, as the browser estimates them. */
	readonly used: number | null;
	readonly quota: number | null;
}
