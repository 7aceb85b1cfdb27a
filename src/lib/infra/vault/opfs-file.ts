import type { Bytes } from './bytes';
import type { PlacedFile } from './key-file';

/** Of the worker's own library of types; only what is used here. */
interface SyncHandle {
	getSize(): number;
	read(into: Uint8Array, options: { at: number }): number;
	write(from: Uint8Array, options: { at: number }): number;
	flush(): void;
	close(): void;
}

const NAME = 'spraksteg.keys';

/** Whether the file is there, without making it. Throws SecurityError where storage is refused. */
export async function opfsFileExists(): Promise<boolean> {
	const root = await navigator.storage.getDirectory();
	try {
		await root.getFileHandle(NAME);
		return true;
	} catch (thrown) {
		if ((thrown as Error).name === 'NotFoundError') return false;
		throw thrown;
	}
}

/** Exclusive: throws NoModificationAllowedError while another tab has it. */
export async function openOpfsFile(): Promise<PlacedFile> {
	const root = await navigator.storage.getDirectory();
	const file = (await root.getFileHandle(NAME, { create: true })) as FileSystemFileHandle & {
		createSyncAccessHandle(): Promise<SyncHandle>;
	};
	const handle = await file.createSyncAccessHandle();
	return {
		size: () => handle.getSize(),
		read(at, length) {
			const bytes: Bytes = new Uint8Array(length);
			handle.read(bytes, { at });
			return bytes;
		},
		write(at, bytes) {
			const written = handle.write(bytes, { at });
			handle.flush();
			if (written < bytes.length) throw new DOMException('disk full', 'QuotaExceededError');
		},
		close: () => handle.close()
	};
}

export async function removeOpfsFile(): Promise<void> {
	const root = await navigator.storage.getDirectory();
	await root.removeEntry(NAME);
}
