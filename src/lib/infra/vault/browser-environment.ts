import Dexie from 'dexie';
import { backupInWorker } from './backup-in-worker';
import type { VaultEnvironment } from './environment';
import { VaultFailure } from './failure';
import { kdfInWorker } from './kdf-in-worker';
import { openOpfsFile, opfsFileExists, removeOpfsFile } from './opfs-file';
import { DATABASE, VaultDb } from './vault-db';

const LOCK = 'spraksteg-vault';
/** A tab just closed or reloaded lets go within this (ms). */
const PATIENCE = 1500;

/** The browser's own, inside a worker. */
export const browserEnvironment: VaultEnvironment = {
	async hasTraces() {
		needStorage();
		return (await opfsFileExists()) || (await Dexie.exists(DATABASE));
	},
	async claim() {
		needStorage();
		return claimLock(AbortSignal.timeout(PATIENCE));
	},
	openFile: () => patiently(openOpfsFile),
	removeFile: removeOpfsFile,
	makeDb: () => new VaultDb(),
	kdf: kdfInWorker,
	backup: backupInWorker,
	now: () => Date.now(),
	async room() {
		const { usage, quota } = await navigator.storage.estimate();
		const persistent = await navigator.storage.persisted();
		return { persistent, used: usage ?? null, quota: quota ?? null };
	}
};

/** Throws `refused` where the browser lacks, or hides, what the vault stands on. */
function needStorage(): void {
	const { storage, locks } = navigator as Partial<Navigator>;
	const handles = 'createSyncAccessHandle' in (globalThis.FileSystemFileHandle?.prototype ?? {});
	if (!storage?.getDirectory || !locks || !handles || !globalThis.indexedDB) {
		throw new VaultFailure('refused');
	}
}

/** @returns what lets the lock go, or null when another tab kept it. */
function claimLock(signal: AbortSignal): Promise<(() => void) | null> {
	return new Promise((claimed, failed) => {
		const held = navigator.locks.request(
			LOCK,
			{ signal },
			() => new Promise<void>((release) => claimed(release))
		);
		held.catch((thrown: unknown) => (signal.aborted ? claimed(null) : failed(thrown as Error)));
	});
}

/** A handle of a tab that is gone can outlive it by a moment. */
async function patiently<T>(open: () => Promise<T>): Promise<T> {
	const until = Date.now() + PATIENCE;
	for (;;) {
		try {
			return await open();
		} catch (thrown) {
			const held = (thrown as Error).name === 'NoModificationAllowedError';
			if (!held || Date.now() > until) throw thrown;
			await new Promise((tick) => setTimeout(tick, 50));
		}
	}
}
