import { describe, expect, it } from 'vitest';
import { err } from '../../domain/result';
import { WorkerReportReader } from './worker-report-reader';

/** A worker that answers as it is told to; undefined: never. */
function worker(answer: unknown, log: string[] = []): Worker {
	const listeners: Record<string, (event: { data: unknown }) => void> = {};
	return {
		addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
			listeners[type] = listener;
		},
		postMessage: ({ kind, bytes }: { kind: string; bytes: Uint8Array }) => {
			log.push(`${kind} ${bytes.length} bytes`);
			if (answer === 'error') listeners['error']?.({ data: null });
			else if (answer !== undefined) {
				listeners['message']?.({ data: { sourceName: 'worker' } });
				listeners['message']?.({ data: { answer } });
			}
		},
		terminate: () => log.push('ended')
	} as unknown as Worker;
}

const file = new Blob(['%PDF-']);

describe('WorkerReportReader', () => {
	it('passes the file on, gives the answer, and ends the worker', async () => {
		const log: string[] = [];
		const answer = err({ code: 'noHandover' as const });
		expect(await new WorkerReportReader(() => worker(answer, log)).read(file)).toEqual(answer);
		expect(log).toEqual(['read 5 bytes', 'ended']);
	});

	it('says what went wrong, and never hangs', async () => {
		const read = (start: () => Worker, of: Blob = file) =>
			new WorkerReportReader(start, 20).read(of);
		expect(await read(() => worker('error'))).toEqual(err({ code: 'failed' }));
		expect(await read(() => worker(undefined))).toEqual(err({ code: 'failed' }));
		const none = () => {
			throw new Error('no workers here');
		};
		expect(await read(none)).toEqual(err({ code: 'unsupported' }));
		const huge = { size: 30_000_000 } as Blob;
		expect(await read(none, huge)).toEqual(err({ code: 'tooLarge' }));
	});
});
