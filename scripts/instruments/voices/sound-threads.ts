import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ShelvedPack } from './files';
import type { Share, SoundCheck } from './sound';

/** Each thread holds all packs: more than these gain little. */
const THREADS = Math.min(4, availableParallelism());

/** What `sound.worker.mjs` is given; it answers with a `SoundCheck`. */
interface SoundWork {
	readonly packs: readonly ShelvedPack[];
	readonly share: Share;
}

/** All clips of all packs, see `soundFaults`, shared out between the machine's cores. */
export async function soundOfAll(
	packs: readonly ShelvedPack[],
	threads = THREADS
): Promise<SoundCheck> {
	const shares = Array.from({ length: threads }, (_, nth) => ({ nth, of: threads }));
	const checks = await Promise.all(shares.map((share) => threadOf({ packs, share })));
	return {
		decoded: checks.reduce((sum, { decoded }) => sum + decoded, 0),
		faults: checks.flatMap(({ faults }) => faults)
	};
}

function threadOf(workerData: SoundWork): Promise<SoundCheck> {
	const worker = new Worker(new URL('./sound.worker.mjs', import.meta.url), { workerData });
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) => reject(new Error(`a thread ended early: ${code}`)));
	});
}
