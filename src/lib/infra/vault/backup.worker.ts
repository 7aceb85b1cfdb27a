import type { BackupWriter, ManifestHead, OpenedBackup } from './backup-engine';
import { openBackup } from './backup-reader';
import { writeBackup } from './backup-writer';
import type { Bytes } from './bytes';
import { VaultFailure } from './failure';
import { serve } from './rpc';

/** One backup written or read, without any key of the vault. */
let writer: BackupWriter | null = null;
let opened: OpenedBackup | null = null;

function needed<T>(thing: T | null): T {
	if (!thing) throw new VaultFailure('unknown');
	return thing;
}

serve(self, {
	write(secret: string) {
		writer = writeBackup(secret);
	},
	add: (name: string, bytes: Bytes) => needed(writer).add(name, bytes),
	finish: (head: ManifestHead) => needed(writer).finish(head),
	async open(file: Blob, secret: string) {
		opened = await openBackup(file, secret);
		return opened.manifest;
	},
	read: (name: string) => needed(opened).read(name)
});
