import type { BackupEngine } from './backup-engine';
import type { Kdf } from './kdf';
import type { PlacedFile } from './key-file';
import type { VaultDb } from './vault-db';

/** What the vault needs of the browser; tests give another one. */
export interface VaultEnvironment {
	/** Whether this device has had a workspace, without making anything. */
	hasTraces(): Promise<boolean>;
	/** Claims to be the one writer. @returns the release, or null while another tab is. */
	claim(): Promise<(() => void) | null>;
	openFile(): Promise<PlacedFile>;
	removeFile(): Promise<void>;
	makeDb(): VaultDb;
	readonly kdf: Kdf;
	readonly backup: BackupEngine;
	/** ms since 1970. */
	now(): number;
	/** Whether the browser promised to keep the storage, and its estimate in bytes. */
	room(): Promise<{ persistent: boolean; used: number | null; quota: number | null }>;
}
