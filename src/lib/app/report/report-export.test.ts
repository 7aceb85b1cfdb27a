import { describe, expect, it } from 'vitest';
import type { Handover } from '../../domain/handover/handover';
import { err, ok, type Result } from '../../domain/result';
import type {
	DrawnPage,
	MadeReport,
	PageDrawer,
	ReportError,
	ReportOrder,
	ReportRenderer
} from '../../ports/report';
import { ReportExport } from './report-export.svelte';

const order = (language: 'sv' | 'en' = 'sv'): ReportOrder => ({
	for: 'teacher',
	handover: {} as Handover,
	language
});
const file = (text: string): MadeReport => ({ file: new Blob([text]), missing: [] });
const page = (number: number): DrawnPage => ({
	number,
	picture: new Blob([String(number)]),
	width: 1,
	height: 1
});

/** Answers when it is told to. */
class FakeRenderer implements ReportRenderer {
	readonly asked: {
		answer: (made: Result<MadeReport, ReportError>) => void;
		signal?: AbortSignal;
	}[] = [];
	prepare = (): (() => void) => () => undefined;
	render(_: ReportOrder, signal?: AbortSignal): Promise<Result<MadeReport, ReportError>> {
		return new Promise((answer) => this.asked.push({ answer, ...(signal && { signal }) }));
	}
}

class FakeDrawer implements PageDrawer {
	readonly drawn: Blob[] = [];
	constructor(readonly ending: Result<void, ReportError> = ok(undefined)) {}
	async draw(of: Blob, _: number, onpage: Parameters<PageDrawer['draw']>[2]) {
		this.drawn.push(of);
		onpage(page(1), 2);
		onpage(page(2), 2);
		return this.ending;
	}
}

function desk(drawer = new FakeDrawer()) {
	const renderer = new FakeRenderer();
	return { renderer, drawer, out: new ReportExport(renderer, drawer) };
}

describe('a report on its way out', () => {
	it('is made, and its pages are those of the file that is saved', async () => {
		const { renderer, drawer, out } = desk();
		const making = out.make(order());
		expect(out.making).toBe(true);
		const made = file('%PDF-1');
		renderer.asked[0]?.answer(ok(made));
		await making;
		expect(out.making).toBe(false);
		expect(out.made).toBe(made);
		expect(drawer.drawn).toEqual([made.file]);
		expect(out.pages.map(({ number }) => number)).toEqual([1, 2]);
		expect(out.count).toBe(2);
		out.close();
		expect([out.made, out.pages, out.order]).toEqual([null, [], null]);
	});

	it('shows nothing of what was stopped, also where it comes in the end', async () => {
		const { renderer, out } = desk();
		const making = out.make(order());
		out.close();
		expect(renderer.asked[0]?.signal?.aborted).toBe(true);
		renderer.asked[0]?.answer(ok(file('late')));
		await making;
		expect([out.made, out.pages, out.problem]).toEqual([null, [], null]);
	});

	it('gives way to what is asked for after it', async () => {
		const { renderer, out } = desk();
		const first = out.make(order('sv'));
		const second = out.make(order('en'));
		const wanted = file('en');
		renderer.asked[1]?.answer(ok(wanted));
		renderer.asked[0]?.answer(ok(file('sv')));
		await Promise.all([first, second]);
		expect(out.made).toBe(wanted);
		expect(out.order?.language).toBe('en');
	});

	it('says what failed; a stopped one has not failed', async () => {
		const { renderer, out } = desk();
		for (const [error, problem] of [
			['failed', 'failed'],
			['unsupported', 'unsupported'],
			['cancelled', null]
		] as const) {
			const making = out.make(order());
			renderer.asked.at(-1)?.answer(err(error));
			await making;
			expect([out.problem, out.making]).toEqual([problem, false]);
		}
	});

	it('has the file where the pages can’t be drawn', async () => {
		const { renderer, out } = desk(new FakeDrawer(err('unsupported')));
		const making = out.make(order());
		renderer.asked[0]?.answer(ok(file('%PDF')));
		await making;
		expect(out.made).not.toBeNull();
		expect([out.undrawn, out.drawing, out.problem]).toEqual([true, false, null]);
	});
});
