import type { VaultHealth } from '../../ports/vault';

const DAY = 86_400_000;
/** After this many days a new backup is advised. */
export const BACKUP_DAYS = 7;

export interface StorageHealth {
	/** The browser has promised not to clear the store when space runs short. */
	readonly persistent: boolean;
	/** Whole days since the last backup on this device, null where none was made. */
	readonly backupDays: number | null;
	readonly backupDue: boolean;
	/** Megabytes, null where the browser doesn't say. */
	readonly usedMB: number | null;
	readonly freeMB: number | null;
}

export function storageHealth(health: VaultHealth, now: number): StorageHealth {
	const { lastBackup, persistent, used, quota } = health;
	const days = lastBackup === null ? null : Math.max(0, Math.floor((now - lastBackup) / DAY));
	return {
		persistent,
		backupDays: days,
		backupDue: days === null || days >= BACKUP_DAYS,
		usedMB: used === null ? null : megabytes(used),
		freeMB: used === null || quota === null ? null : Math.max(0, megabytes(quota - used))
	};
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 100_000) / 10;
}
