import { describe, expect, it } from 'vitest';
import { err, ok } from '../../domain/result';
import { WorkerPageDrawer } from './worker-page-drawer';

class FakeWorker extends EventTarget {
	ended = false;
	constructor(readonly answers: readonly unknown[]) {
		super();
	}
	postMessage(): void {
		for (const data of [{ sourceName: 'worker' }, ...this.answers.map((answer) => ({ answer }))]) {
			// After its end nothing is heard of it.
			queueMicrotask(() => this.ended || this.dispatchEvent(new MessageEvent('message', { data })));
		}
	}
	terminate(): void {
		this.ended = true;
	}
}

const file = new Blob(['%PDF-']);
const page = (number: number) => ({ page: { number }, pages: 2 });

async function drawn(answers: readonly unknown[], signal?: AbortSignal) {
	const worker = new FakeWorker(answers);
	const seen: string[] = [];
	const ending = await new WorkerPageDrawer(() => worker as unknown as Worker, 20).draw(
		file,
		100,
		({ number }, pages) => seen.push(`${number} of ${pages}`),
		signal
	);
	return { ending, seen, ended: worker.ended };
}

describe('WorkerPageDrawer', () => {
	it('gives each page as it comes, and ends the worker', async () => {
		expect(await drawn([page(1), page(2), ok(undefined)])).toEqual({
			ending: ok(undefined),
			seen: ['1 of 2', '2 of 2'],
			ended: true
		});
	});

	it('keeps what was drawn where a later page fails, or nothing more comes', async () => {
		expect(await drawn([page(1), err('failed')])).toMatchObject({
			ending: err('failed'),
			seen: ['1 of 2']
		});
		expect(await drawn([page(1)])).toMatchObject({ ending: err('failed'), ended: true });
	});

	it('is ended by whoever asked for it', async () => {
		const stop = new AbortController();
		const waiting = drawn([], stop.signal);
		setTimeout(() => stop.abort(), 5);
		expect(await waiting).toMatchObject({ ending: err('cancelled'), ended: true });
		expect(await drawn([], stop.signal)).toMatchObject({ ending: err('cancelled'), ended: false });
	});

	it('says so where there are no workers', async () => {
		const none = new WorkerPageDrawer(() => {
			throw new ReferenceError('Worker is not defined');
		});
		expect(await none.draw(file, 100, () => undefined)).toEqual(err('unsupported'));
	});
});
