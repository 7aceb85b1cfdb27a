import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

// No TypeScript itself: Node hands the loader of the main thread on to none.
const { soundFaults } = await tsImport('./sound.ts', import.meta.url);
parentPort?.postMessage(await soundFaults(workerData.packs, workerData.share));
