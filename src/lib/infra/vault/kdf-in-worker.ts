import type { Kdf } from './kdf';
import { WorkerCaller } from './rpc';

/** Stretches in a worker of its own and ends it: passphrase and 64 MiB go with it. */
export const kdfInWorker: Kdf = async (request) => {
	const worker = new Worker(new URL('./kdf.worker.ts', import.meta.url), { type: 'module' });
	const caller = new WorkerCaller(worker);
	try {
		return (await caller.call('stretch', request)) as Uint8Array;
	} finally {
		caller.end();
	}
};
