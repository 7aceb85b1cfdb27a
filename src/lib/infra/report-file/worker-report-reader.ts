import { err } from '$lib/domain/result';
import type { ReportReader } from '$lib/ports/report';
import type { ReportFileAnswer, ReportFileRequest, Told } from './report-file.worker';
import { startReportFileWorker } from './start-worker';

/** A report with much handwriting weighs less than 1 MB. */
const LARGEST = 20_000_000;
/** Milliseconds. A file that takes longer isn't ours, and may be made to take long. */
const LONGEST = 20_000;

/** Reads a report in a worker that ends with it, so that no one's words stay in its memory. */
export class WorkerReportReader implements ReportReader {
	readonly #start: () => Worker;
	readonly #patience: number;

	constructor(start: () => Worker = startReportFileWorker, patience = LONGEST) {
		this.#start = start;
		this.#patience = patience;
	}

	async read(file: Blob): Promise<ReportFileAnswer> {
		if (file.size > LARGEST) return err({ code: 'tooLarge' });
		let bytes: Uint8Array<ArrayBuffer>;
		try {
			bytes = new Uint8Array(await file.arrayBuffer());
		} catch {
			return err({ code: 'failed' });
		}
		let worker: Worker;
		try {
			worker = this.#start();
		} catch {
			return err({ code: 'unsupported' });
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		const answer = await new Promise<ReportFileAnswer>((resolve) => {
			const failed = (): void => resolve(err({ code: 'failed' }));
			timer = setTimeout(failed, this.#patience);
			worker.addEventListener('message', ({ data }: MessageEvent<Told<ReportFileAnswer>>) => {
				if ('answer' in data) resolve(data.answer);
			});
			worker.addEventListener('error', failed);
			worker.addEventListener('messageerror', failed);
			worker.postMessage({ kind: 'read', bytes } satisfies ReportFileRequest, [bytes.buffer]);
		});
		clearTimeout(timer);
		worker.terminate();
		return answer;
	}
}
