import { ok, type Result } from '../../domain/result';
import type { PackFault } from '../../domain/voice/pack-file';
import type { ReadWhole, WholePack } from './pack-reading';
import type { PackAnswer, PackQuestion, ReadHere } from './pack-reading.worker';

interface Waiting {
	readonly answer: (read: Result<WholePack, PackFault>) => void;
	readonly fail: (why: Error) => void;
}

/** Packs are read away from the page's own thread, one worker for all. */
export function readInWorker(): ReadWhole {
	let worker: Worker | null = null;
	let asked = 0;
	const waiting = new Map<number, Waiting>();

	function start(): Worker {
		const made = new Worker(new URL('./pack-reading.worker.ts', import.meta.url), {
			type: 'module'
		});
		made.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => {
			const asker = waiting.get(data.id);
			if ('failure' in data) asker?.fail(new Error(data.failure));
			else asker?.answer(wholeOf(data.read));
			waiting.delete(data.id);
		});
		// The next question begins with a new one.
		made.addEventListener('error', () => {
			worker = null;
			for (const { fail } of waiting.values()) fail(new Error('the worker broke'));
			waiting.clear();
		});
		return made;
	}

	return (file, sum) =>
		new Promise((answer, fail) => {
			worker ??= start();
			const question: PackQuestion = { id: ++asked, file, sum };
			waiting.set(question.id, { answer, fail });
			worker.postMessage(question, [file.buffer]);
		});
}

function wholeOf(read: Result<ReadHere, PackFault>): Result<WholePack, PackFault> {
	if (!read.ok) return read;
	const { file, head, bodyAt, bodyBytes } = read.value;
	return ok({ file, pack: { head, body: new Uint8Array(file.buffer, bodyAt, bodyBytes) } });
}
