import type { BackupManifest } from '$lib/domain/exchange/backup-manifest';
import type { BackupEngine } from './backup-engine';
import { WorkerCaller } from './rpc';

/** Each backup in a worker of its own, ended with it. */
export const backupInWorker: BackupEngine = {
	write(secret) {
		const caller = start();
		const begun = caller.call('write', secret);
		return {
			async add(name, bytes) {
				await begun;
				await caller.call('add', name, bytes);
			},
			finish: async (head) => (await caller.call('finish', head)) as Blob,
			close: () => caller.end()
		};
	},
	async open(file, secret) {
		const caller = start();
		try {
			const manifest = (await caller.call('open', file, secret)) as BackupManifest;
			return {
				manifest,
				read: async (name) => (await caller.call('read', name)) as string,
				close: () => caller.end()
			};
		} catch (thrown) {
			caller.end();
			throw thrown;
		}
	}
};

function start(): WorkerCaller {
	return new WorkerCaller(
		new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
	);
}
