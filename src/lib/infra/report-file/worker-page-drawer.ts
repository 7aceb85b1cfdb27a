import { err, type Result } from '$lib/domain/result';
import type { DrawnPage, PageDrawer, ReportError } from '$lib/ports/report';
import type { DrawAnswer, ReportFileRequest, Told } from './report-file.worker';
import { startReportFileWorker } from './start-worker';

/** Milliseconds without another page: it has come to nothing. */
const LONGEST = 20_000;

/** Draws a PDF in a worker that ends with it. */
export class WorkerPageDrawer implements PageDrawer {
	readonly #start: () => Worker;
	readonly #patience: number;

	constructor(start: () => Worker = startReportFileWorker, patience = LONGEST) {
		this.#start = start;
		this.#patience = patience;
	}

	async draw(
		file: Blob,
		width: number,
		onpage: (page: DrawnPage, pages: number) => void,
		signal?: AbortSignal
	): Promise<Result<void, ReportError>> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (signal?.aborted) return err('cancelled');
		let worker: Worker;
		try {
			worker = this.#start();
		} catch {
			return err('unsupported');
		}
		let timer: ReturnType<typeof setTimeout> | undefined;
		const ending = await new Promise<Result<void, ReportError>>((resolve) => {
			const failed = (): void => resolve(err('failed'));
			const wait = (): void => {
				clearTimeout(timer);
				timer = setTimeout(failed, this.#patience);
			};
			wait();
			worker.addEventListener('message', ({ data }: MessageEvent<Told<DrawAnswer>>) => {
				if (!('answer' in data)) return;
				const { answer } = data;
				wait();
				if ('page' in answer) onpage(answer.page, answer.pages);
				else resolve(answer);
			});
			worker.addEventListener('error', failed);
			worker.addEventListener('messageerror', failed);
			signal?.addEventListener('abort', () => resolve(err('cancelled')), { once: true });
			worker.postMessage({ kind: 'draw', bytes, width } satisfies ReportFileRequest, [
				bytes.buffer
			]);
		});
		clearTimeout(timer);
		worker.terminate();
		return ending;
	}
}
