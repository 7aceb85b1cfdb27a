import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPage, withFreshContext } from './browser';
import { bundle, gzipped, serve } from './engine/build';
import { type Figure, figure } from './figure';

const PAGES = 5;
const REPEATS = 10;

interface Timed {
	readonly ms: number;
	readonly bytes: number;
}
type Way = 'ours' | 'plain' | 'print';

const NAMES: Readonly<Record<Way, string>> = {
	ours: 'report_engine',
	plain: 'report_plain_jspdf',
	print: 'report_browser_print'
};
const NOTES: Readonly<Record<Way, string>> = {
	ours: 'the sample report of 3 pages, fonts and HarfBuzz loaded; in the page itself, so that CDP slows it',
	plain:
		'the same words by jsPDF’s own text functions with the same fonts, line after line: wrong Arabic, no tags',
	print: 'the same words as paragraphs, printed by the browser'
};

/** The report's writer beside plain jsPDF and the browser's print, in turn in one run; and its weight. */
export async function engine(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'spraksteg-engine-'));
	try {
		const [page, worker] = [join(folder, 'page'), join(folder, 'worker')];
		await bundle('scripts/bench/engine/in-page.ts', page);
		await bundle('src/lib/infra/report/report.worker.ts', worker);
		const { url, server } = await serve(page);
		try {
			const times = [...(await speed(url, 1)), ...(await speed(url, 4))];
			return [...times, ...weight(worker)];
		} finally {
			server.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function weight(worker: string): Figure[] {
	const about = { unit: 'kB', cpuThrottle: 1 } as const;
	return [
		figure([gzipped(worker, ['.js', '.wasm'])], {
			...{ name: 'report_engine_gzip_kB', budget: 350, ...about },
			note: 'the worker with all that makes both documents, and HarfBuzz; loaded when a hand-over is opened'
		}),
		figure([gzipped(worker, ['.ttf'])], {
			...{ name: 'report_fonts_gzip_kB', budget: null, ...about },
			note: 'four fonts, regular and bold'
		})
	];
}

async function speed(url: string, throttle: number): Promise<Figure[]> {
	const first: Record<Way, number[]> = { ours: [], plain: [], print: [] };
	const later: Record<Way, number[]> = { ours: [], plain: [], print: [] };
	const sizes: Record<Way, number> = { ours: 0, plain: 0, print: 0 };
	const load: number[] = [];
	const ways: readonly Way[] = ['ours', 'plain', 'print'];
	for (let n = 0; n < PAGES; n++)
		await withFreshContext(url, async (context) => {
			// A page for each, so that none finds what another has warmed up.
			const pages = { ours: await page(), plain: await page(), print: await page() };
			await pages.print.setContent(await pages.plain.evaluate<string>('engine.html()'));
			for (let i = 0; i <= REPEATS; i++)
				for (const way of ways) {
					const { ms, bytes } = await once(way, pages[way]);
					(i === 0 ? first : later)[way].push(ms);
					sizes[way] = bytes;
				}

			async function page(): Promise<Page> {
				const opened = await openPage(context, throttle);
				await opened.goto('/');
				load.push(await opened.evaluate<number>('engine.load()'));
				return opened;
			}
		});
	const about = { unit: 'ms', cpuThrottle: throttle } as const;
	const budget = (way: Way, ms: number): number | null =>
		way === 'ours' && throttle === 1 ? ms : null;
	return [
		figure(load, { name: 'report_engine_load_ms', budget: null, ...about }),
		...ways.flatMap((way) => {
			const note = `${NOTES[way]}; ${Math.round(sizes[way] / 1000)} kB`;
			const name = NAMES[way];
			return [
				figure(first[way], { name: `${name}_first_ms`, budget: budget(way, 300), ...about, note }),
				figure(later[way], { name: `${name}_median_ms`, budget: budget(way, 60), ...about, note })
			];
		})
	];
}

async function once(way: Way, page: Page): Promise<Timed> {
	if (way !== 'print') return page.evaluate<Timed>(`engine.${way}()`);
	const begin = performance.now();
	const file = await page.pdf({ format: 'A4', tagged: true });
	return { ms: performance.now() - begin, bytes: file.length };
}
