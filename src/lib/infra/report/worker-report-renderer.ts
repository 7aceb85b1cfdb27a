import { handoverText } from '$lib/domain/handover/handover-text';
import { err, ok, type Result } from '$lib/domain/result';
import type { MadeReport, ReportError, ReportOrder, ReportRenderer } from '$lib/ports/report';
import type { ReportAnswer, ReportRequest } from './report.worker';

/** Long enough for a preview in the other language, in ms; then the worker's memory is given back. */
const IDLE = 20_000;
/** Longer than any report takes on a slow tablet, in ms: what has not come by then never comes. */
const LONGEST = 60_000;

function startWorker(): Worker {
	return new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Builds the PDF in a worker that starts where a report may soon be asked for, and ends
 * soon after the last, so that no one's words stay in its memory.
 */
export class WorkerReportRenderer implements ReportRenderer {
	#worker: Worker | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pending = 0;
	/** How many places want it loaded. */
	#wanted = 0;
	readonly #start: () => Worker;
	readonly #patience: number;

	constructor(start: () => Worker = startWorker, patience = LONGEST) {
		this.#start = start;
		this.#patience = patience;
	}

	prepare(): () => void {
		this.#wanted++;
		this.#load();
		return () => {
			this.#wanted--;
			if (this.#pending === 0) this.#rest();
		};
	}

	async render(order: ReportOrder, signal?: AbortSignal): Promise<Result<MadeReport, ReportError>> {
		if (signal?.aborted) return err('cancelled');
		clearTimeout(this.#timer);
		const worker = this.#load();
		if (!worker) return err('unsupported');
		this.#pending++;
		const answer = await ask(worker, requestOf(order), this.#patience, signal);
		this.#pending--;
		// It is one piece of work that nobody can interrupt: only its end ends it.
		const given = !answer.ok && answer.error !== 'failed';
		if (given && this.#pending === 0) this.#stop(worker);
		if (this.#pending === 0) this.#rest();
		if (!answer.ok) return err(answer.error === 'late' ? 'failed' : answer.error);
		const { pdf, missing } = answer.value;
		return ok({ file: new Blob([pdf], { type: 'application/pdf' }), missing });
	}

	/** null where there are no workers. */
	#load(): Worker | null {
		try {
			return (this.#worker ??= this.#started());
		} catch {
			return null;
		}
	}

	/** Ends it in a while; where it is still wanted, a new one comes in its place, which knows nobody. */
	#rest(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#stop(this.#worker);
			if (this.#wanted > 0) this.#load();
		}, IDLE);
	}

	/** One that fails as a whole is let go at once: it would never answer again. */
	#started(): Worker {
		const worker = this.#start();
		worker.addEventListener('error', () => this.#stop(worker));
		return worker;
	}

	#stop(worker: Worker | null): void {
		worker?.terminate();
		if (this.#worker === worker) this.#worker = null;
	}
}

function requestOf(order: ReportOrder): Omit<ReportRequest, 'port'> {
	const handover = new TextEncoder().encode(handoverText(order.handover));
	const { language } = order;
	return { handover, language, own: order.for === 'participant' ? order.options : null };
}

type Asked = ReportAnswer | Result<never, 'late'>;

/** Each request has a channel of its own, so that answers can't be mixed up. */
function ask(
	worker: Worker,
	request: Omit<ReportRequest, 'port'>,
	patience: number,
	signal: AbortSignal | undefined
): Promise<Asked> {
	const { port1, port2 } = new MessageChannel();
	let timer: ReturnType<typeof setTimeout> | undefined;
	return new Promise<Asked>((resolve) => {
		timer = setTimeout(() => resolve(err('late')), patience);
		signal?.addEventListener('abort', () => resolve(err('cancelled')), { once: true });
		port1.onmessage = ({ data }: MessageEvent<ReportAnswer>) => resolve(data);
		port1.onmessageerror = () => resolve(err('failed'));
		worker.addEventListener('error', () => resolve(err('failed')), { once: true });
		worker.postMessage({ ...request, port: port2 } satisfies ReportRequest, [port2]);
	}).finally(() => {
		clearTimeout(timer);
		port1.close();
	});
}
