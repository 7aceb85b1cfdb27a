import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Handover } from '$lib/domain/handover/handover';
import { err, ok } from '$lib/domain/result';
import type { ReportAnswer, ReportRequest } from './report.worker';
import { WorkerReportRenderer } from './worker-report-renderer';

const handover = { made: '2026-11-21', participant: { alias: 'Sälma باب' } } as Handover;

/** A worker's outside: answers each request as it is told to, or fails. */
class FakeWorker extends EventTarget {
	terminated = 0;
	readonly requests: ReportRequest[] = [];

	constructor(readonly answer: (request: ReportRequest) => ReportAnswer | null) {
		super();
	}

	postMessage(request: ReportRequest): void {
		this.requests.push(request);
		const answer = this.answer(request);
		if (answer) request.port.postMessage(answer);
		else this.dispatchEvent(new Event('error'));
	}

	terminate(): void {
		this.terminated++;
	}
}

function renderer(answer: FakeWorker['answer']): {
	renderer: WorkerReportRenderer;
	workers: FakeWorker[];
} {
	const workers: FakeWorker[] = [];
	const start = (): Worker => {
		const worker = new FakeWorker(answer);
		workers.push(worker);
		return worker as unknown as Worker;
	};
	return { renderer: new WorkerReportRenderer(start), workers };
}

afterEach(() => vi.useRealTimers());

describe('WorkerReportRenderer', () => {
	it('gives the worker the bytes to attach, and hands its PDF on', async () => {
		const { renderer: one, workers } = renderer(({ handover: bytes }) => ok(new Uint8Array(bytes)));
		const result = await one.render(handover, 'sv');
		const blob = result.ok ? result.value : new Blob();
		expect(blob.type).toBe('application/pdf');
		expect(JSON.parse(await blob.text())).toEqual(handover);
		expect(workers[0]?.requests[0]?.language).toBe('sv');
	});

	it('keeps answers apart, with one worker', async () => {
		const { renderer: one, workers } = renderer(({ language }) =>
			ok(new TextEncoder().encode(language))
		);
		const both = await Promise.all([one.render(handover, 'sv'), one.render(handover, 'en')]);
		const texts = both.map((result) => (result.ok ? result.value.text() : ''));
		expect(await Promise.all(texts)).toEqual(['sv', 'en']);
		expect(workers).toHaveLength(1);
	});

	it('ends the worker when no more reports are asked for', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { renderer: one, workers } = renderer(() => ok(new Uint8Array(1)));
		await one.render(handover, 'sv');
		expect(workers[0]?.terminated).toBe(0);
		vi.advanceTimersByTime(20_000);
		expect(workers[0]?.terminated).toBe(1);
		await one.render(handover, 'sv');
		expect(workers).toHaveLength(2);
	});

	it('says so when a report fails, and begins anew with the next', async () => {
		let broken = true;
		const { renderer: one, workers } = renderer(() => (broken ? null : ok(new Uint8Array(1))));
		expect(await one.render(handover, 'sv')).toEqual(err('failed'));
		broken = false;
		expect((await one.render(handover, 'sv')).ok).toBe(true);
		expect(workers.map(({ terminated }) => terminated)).toEqual([1, 0]);
	});

	it('says so where there are no workers', async () => {
		const none = new WorkerReportRenderer(() => {
			throw new ReferenceError('Worker is not defined');
		});
		expect(await none.render(handover, 'sv')).toEqual(err('unsupported'));
	});
});
