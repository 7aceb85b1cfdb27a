import type { Handover } from '$lib/domain/handover/handover';
import { handoverText } from '$lib/domain/handover/handover-text';
import type { StaffLanguage } from '$lib/domain/language/language';
import { err, ok, type Result } from '$lib/domain/result';
import type { ReportError, ReportRenderer } from '$lib/ports/report';
import type { ReportAnswer, ReportRequest } from './report.worker';

/** Long enough for a preview in the other language, in ms; then the worker's memory is given back. */
const IDLE = 20_000;

function startWorker(): Worker {
	return new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Builds the teacher's PDF in a worker that starts with the first report and ends
 * soon after the last, so that no one's words stay in its memory.
 */
export class WorkerReportRenderer implements ReportRenderer {
	#worker: Worker | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pending = 0;
	readonly #start: () => Worker;

	constructor(start: () => Worker = startWorker) {
		this.#start = start;
	}

	async render(handover: Handover, language: StaffLanguage): Promise<Result<Blob, ReportError>> {
		clearTimeout(this.#timer);
		try {
			this.#worker ??= this.#started();
		} catch {
			return err('unsupported');
		}
		this.#pending++;
		const bytes = new TextEncoder().encode(handoverText(handover));
		const answer = await ask(this.#worker, { handover: bytes, language });
		this.#pending--;
		if (this.#pending === 0) this.#timer = setTimeout(() => this.#stop(), IDLE);
		return answer.ok ? ok(new Blob([answer.value], { type: 'application/pdf' })) : answer;
	}

	/** One that fails as a whole is let go at once: it would never answer again. */
	#started(): Worker {
		const worker = this.#start();
		worker.addEventListener('error', () => {
			if (this.#worker === worker) this.#stop();
		});
		return worker;
	}

	#stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}

/** Each request has a channel of its own, so that answers can't be mixed up. */
function ask(worker: Worker, request: Omit<ReportRequest, 'port'>): Promise<ReportAnswer> {
	const { port1, port2 } = new MessageChannel();
	return new Promise<ReportAnswer>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<ReportAnswer>) => resolve(data);
		port1.onmessageerror = () => resolve(err('failed'));
		worker.addEventListener('error', () => resolve(err('failed')), { once: true });
		worker.postMessage({ ...request, port: port2 } satisfies ReportRequest, [port2]);
	}).finally(() => port1.close());
}
