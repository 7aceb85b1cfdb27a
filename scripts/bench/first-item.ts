import { gzipSync } from 'node:zlib';
import type { BrowserContext, Response } from '@playwright/test';
import { openPage, withFreshContext } from './browser';
import { type Figure, figure, median } from './figure';
import { CLICKS, TO_FIRST_ITEM } from './example-way';
import { plainPage } from './plain';

const RUNS = 7;

interface Cold {
	/** ms from the start of navigation until the item could be used. */
	readonly at: number;
	readonly clicks: number;
	/** When the front page could be clicked, and the list after the example was made. */
	readonly met: readonly number[];
	readonly scripts: readonly Script[];
}
interface Script {
	readonly path: string;
	/** kB of 1,000 bytes, gzip level 9. */
	readonly kB: number;
}

/** From an empty browser to the first item of the example's first participant. */
export async function firstItem(url: string): Promise<Figure[]> {
	const cold = async (throttle: number) => {
		const runs: Cold[] = [];
		for (let n = 0; n < RUNS; n++)
			runs.push(await withFreshContext(url, (context) => once(context, throttle)));
		return runs;
	};
	const [full, plain] = [await cold(1), await plainPage(url, 1)];
	const [slow, slowPlain] = [await cold(4), await plainPage(url, 4)];
	const scripts = full[0]?.scripts ?? [];
	const sum = scripts.reduce((all, { kB }) => all + kB, 0);
	const apart = scripts.map(({ path, kB }) => `${path} ${kB.toFixed(1)}`).join(', ');
	const name = 'cold_first_item_ms';
	return [
		figure([Math.round(sum * 10) / 10], {
			name: 'js_gzip_first_item_kB',
			unit: 'kB',
			cpuThrottle: 1,
			budget: 120,
			note: `asked for by the page and its workers: ${apart}; without the service worker's own copies`
		}),
		figure(times(full), {
			name,
			unit: 'ms',
			cpuThrottle: 1,
			budget: 300,
			note: noteOn(full, plain.cold)
		}),
		figure(times(slow), {
			name,
			unit: 'ms',
			cpuThrottle: 4,
			budget: 800,
			note: noteOn(slow, slowPlain.cold)
		})
	];
}

function noteOn(runs: readonly Cold[], plain: number): string {
	const met = (target: number) => median(runs.map((run) => run.met[target] ?? NaN));
	return [
		`${runs[0]?.clicks} clicks are inside, made by script as soon as each control exists: ${CLICKS}`,
		`front page after ${met(0)} ms, list after ${met(1)}, step after ${met(2)}`,
		`a plain page with one item took ${plain} ms on this machine just then`,
		'the service worker fetches all files meanwhile'
	].join('; ');
}

const times = (runs: readonly Cold[]) => runs.map(({ at }) => at);

async function once(context: BrowserContext, throttle: number): Promise<Cold> {
	const responses: Response[] = [];
	context.on('response', (response) => {
		const script = /\.js$/.test(new URL(response.url()).pathname);
		if (script && !response.request().serviceWorker()) responses.push(response);
	});
	const page = await openPage(context, throttle, `bench.done = bench.follow(${TO_FIRST_ITEM});`);
	await page.goto('/');
	const followed = await page.evaluate<Omit<Cold, 'scripts'>>('bench.done');
	return { ...followed, scripts: await Promise.all([...responses].map(weigh)) };
}

async function weigh(response: Response): Promise<Script> {
	const path = new URL(response.url()).pathname.split('/').at(-1) ?? '';
	return { path, kB: gzipSync(await response.body(), { level: 9 }).length / 1000 };
}
