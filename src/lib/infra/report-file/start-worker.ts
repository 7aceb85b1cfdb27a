/** One for each file, so that no one's words stay in its memory. */
export function startReportFileWorker(): Worker {
	return new Worker(new URL('./report-file.worker.ts', import.meta.url), { type: 'module' });
}
