import type { BackupManifest } from '$lib/domain/exchange/backup-manifest';
import type { Bytes } from './bytes';

/** A manifest before the writer has listed its files. */
export type ManifestHead = Omit<BackupManifest, 'files'>;

/**
 * Writes and reads backup files. Failures are thrown as VaultFailure. The real
 * one runs in a worker without keys: a file from outside is taken apart where
 * there is nothing to find, and a gigabyte asked for by scrypt ends with it.
 */
export interface BackupEngine {
	write(secret: string): BackupWriter;
	/** Opens and checks everything; nothing of a faulty file comes out. */
	open(file: Blob, secret: string): Promise<OpenedBackup>;
}

export interface BackupWriter {
	add(name: string, bytes: Bytes): Promise<void>;
	finish(head: ManifestHead): Promise<Blob>;
	/** Ends a writer that isn't finished. */
	close(): void;
}

export interface OpenedBackup {
	readonly manifest: BackupManifest;
	/** Text of a file the manifest names. */
	read(name: string): Promise<string>;
	close(): void;
}
