import { err, type Result } from '$lib/domain/result';
import type { Csv, CsvFault, Separator } from '$lib/ports/csv';
import type { CsvTask } from './csv.worker';

/** Reads and writes tables away from the page, with a worker for each, which is gone afterwards. */
export class WorkerCsv implements Csv {
	async write(rows: readonly (readonly string[])[], separator: Separator): Promise<Blob> {
		const text = await run<string>({ write: rows, separator });
		return new Blob([text], { type: 'text/csv;charset=utf-8' });
	}

	read(file: Blob): Promise<Result<string[][], CsvFault>> {
		return run<Result<string[][], CsvFault>>({ read: file }).catch(() =>
			err({ code: 'notChecked' as const })
		);
	}
}

function run<T>(task: CsvTask): Promise<T> {
	const worker = new Worker(new URL('./csv.worker.ts', import.meta.url), { type: 'module' });
	return new Promise<T>((done, fail) => {
		worker.onmessage = ({ data }: MessageEvent<T>) => done(data);
		worker.onerror = () => fail(new Error('csv'));
		worker.postMessage(task);
	}).finally(() => worker.terminate());
}
