import type { Handover } from '$lib/domain/handover/handover';
import type { StaffLanguage } from '$lib/domain/language/language';
import { err, ok, type Result } from '$lib/domain/result';
import type { ReportError, ReportRenderer } from '$lib/ports/report';
import { handoverBytes } from './handover-bytes';
import type { ReportAnswer, ReportRequest } from './report.worker';

function startWorker(): Worker {
	return new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Builds the teacher's PDF in a worker of its own for each report, so that neither
 * jsPDF nor a person's words stay in memory afterwards.
 */
export class WorkerReportRenderer implements ReportRenderer {
	constructor(private readonly start: () => Worker = startWorker) {}

	async render(handover: Handover, language: StaffLanguage): Promise<Result<Blob, ReportError>> {
		if (typeof Worker === 'undefined' && this.start === startWorker) return err('unsupported');
		let worker: Worker;
		try {
			worker = this.start();
		} catch {
			return err('unsupported');
		}
		try {
			const answer = await ask(worker, { handover: handoverBytes(handover), language });
			return answer.ok ? ok(new Blob([answer.value], { type: 'application/pdf' })) : answer;
		} finally {
			worker.terminate();
		}
	}
}

function ask(worker: Worker, request: ReportRequest): Promise<ReportAnswer> {
	return new Promise((resolve) => {
		worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => resolve(data));
		worker.addEventListener('error', () => resolve(err('failed')));
		worker.addEventListener('messageerror', () => resolve(err('failed')));
		worker.postMessage(request);
	});
}
