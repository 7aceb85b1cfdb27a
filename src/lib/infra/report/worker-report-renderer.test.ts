import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Handover } from '$lib/domain/handover/handover';
import { err, ok } from '$lib/domain/result';
import type { ReportOrder } from '$lib/ports/report';
import type { ReportAnswer, ReportRequest } from './report.worker';
import { WorkerReportRenderer } from './worker-report-renderer';

const handover = { made: '2026-11-21', participant: { alias: 'Sälma باب' } } as Handover;
const teacher = (language: 'sv' | 'en' = 'sv'): ReportOrder => ({
	for: 'teacher',
	handover,
	language
});
const made = (pdf: Uint8Array<ArrayBuffer>): ReportAnswer => ok({ pdf, missing: ['中'] });

/** A worker's outside: answers each request as it is told to, or fails. */
class FakeWorker extends EventTarget {
	terminated = 0;
	readonly requests: ReportRequest[] = [];

	constructor(readonly answer: (request: ReportRequest) => ReportAnswer | null | undefined) {
		super();
	}

	postMessage(request: ReportRequest): void {
		this.requests.push(request);
		const answer = this.answer(request);
		if (answer) request.port.postMessage(answer);
		else if (answer === null) this.dispatchEvent(new Event('error'));
	}

	terminate(): void {
		this.terminated++;
	}
}

/** Answers undefined: never. */
function renderer(
	answer: FakeWorker['answer'],
	patience?: number
): {
	renderer: WorkerReportRenderer;
	workers: FakeWorker[];
} {
	const workers: FakeWorker[] = [];
	const start = (): Worker => {
		const worker = new FakeWorker(answer);
		workers.push(worker);
		return worker as unknown as Worker;
	};
	return { renderer: new WorkerReportRenderer(start, patience), workers };
}

afterEach(() => vi.useRealTimers());

describe('WorkerReportRenderer', () => {
	it('gives the worker the bytes to attach, and hands its PDF on', async () => {
		const { renderer: one, workers } = renderer(({ handover: bytes }) =>
			made(new Uint8Array(bytes))
		);
		const result = await one.render(teacher());
		const blob = result.ok ? result.value.file : new Blob();
		expect(result.ok && result.value.missing).toEqual(['中']);
		expect(blob.type).toBe('application/pdf');
		expect(JSON.parse(await blob.text())).toEqual(handover);
		expect(workers[0]?.requests[0]?.language).toBe('sv');
	});

	it('keeps answers apart, with one worker', async () => {
		const { renderer: one, workers } = renderer(({ language }) =>
			made(new TextEncoder().encode(language))
		);
		const both = await Promise.all([one.render(teacher()), one.render(teacher('en'))]);
		const texts = both.map((result) => (result.ok ? result.value.file.text() : ''));
		expect(await Promise.all(texts)).toEqual(['sv', 'en']);
		expect(workers).toHaveLength(1);
	});

	it('ends the worker when no more reports are asked for', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { renderer: one, workers } = renderer(() => made(new Uint8Array(1)));
		await one.render(teacher());
		expect(workers[0]?.terminated).toBe(0);
		vi.advanceTimersByTime(20_000);
		expect(workers[0]?.terminated).toBe(1);
		await one.render(teacher());
		expect(workers).toHaveLength(2);
	});

	it('is loaded before a report is asked for, and let go of when none was', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { renderer: one, workers } = renderer(() => made(new Uint8Array(1)));
		const letGo = one.prepare();
		expect(workers).toHaveLength(1);
		vi.advanceTimersByTime(600_000);
		expect(workers[0]?.terminated).toBe(0);
		expect((await one.render(teacher())).ok).toBe(true);
		expect(workers).toHaveLength(1);
		letGo();
		vi.advanceTimersByTime(20_000);
		expect(workers.map(({ terminated }) => terminated)).toEqual([1]);
	});

	it('keeps nobody’s words where more reports may come: a new worker takes the place of one that has rested', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { renderer: one, workers } = renderer(() => made(new Uint8Array(1)));
		const letGo = one.prepare();
		await one.render(teacher());
		vi.advanceTimersByTime(20_000);
		expect(workers.map(({ terminated }) => terminated)).toEqual([1, 0]);
		letGo();
		vi.advanceTimersByTime(20_000);
		expect(workers.map(({ terminated }) => terminated)).toEqual([1, 1]);
	});

	it('says so when a report fails, and begins anew with the next', async () => {
		let broken = true;
		const { renderer: one, workers } = renderer(() => (broken ? null : made(new Uint8Array(1))));
		expect(await one.render(teacher())).toEqual(err('failed'));
		broken = false;
		expect((await one.render(teacher())).ok).toBe(true);
		expect(workers.map(({ terminated }) => terminated)).toEqual([1, 0]);
	});

	it('asks for the participant’s page with what it needs, the teacher’s without', async () => {
		const { renderer: one, workers } = renderer(() => made(new Uint8Array(1)));
		const options = { drawings: {}, address: 'https://karlstad.se' };
		await one.render({ ...teacher(), for: 'participant', options });
		await one.render(teacher());
		expect(workers[0]?.requests.map(({ own }) => own)).toEqual([options, null]);
	});

	it('is ended by whoever asked for it, and begins anew with the next', async () => {
		let silent = true;
		const { renderer: one, workers } = renderer(() =>
			silent ? undefined : made(new Uint8Array(1))
		);
		const stop = new AbortController();
		const waiting = one.render(teacher(), stop.signal);
		stop.abort();
		expect(await waiting).toEqual(err('cancelled'));
		expect(workers[0]?.terminated).toBe(1);
		expect(await one.render(teacher(), stop.signal)).toEqual(err('cancelled'));
		silent = false;
		expect((await one.render(teacher())).ok).toBe(true);
		expect(workers).toHaveLength(2);
	});

	it('never waits forever', async () => {
		const { renderer: one, workers } = renderer(() => undefined, 5);
		expect(await one.render(teacher())).toEqual(err('failed'));
		expect(workers[0]?.terminated).toBe(1);
	});

	it('says so where there are no workers', async () => {
		const none = new WorkerReportRenderer(() => {
			throw new ReferenceError('Worker is not defined');
		});
		none.prepare()();
		expect(await none.render(teacher())).toEqual(err('unsupported'));
	});
});
