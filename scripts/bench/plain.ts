import { openPage, withFreshContext } from './browser';
import { median, percentile } from './figure';

/** One item as it would be without any app: what the machine itself takes just now. */
const PAGE = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>plain</title>
<main data-screen="item" data-item="0"><p></p><button data-option="a">a</button>
<button data-option="b">b</button><button data-action="next">next</button></main>
<script>
	const root = document.querySelector('main');
	document.querySelector('[data-action]').onclick = () => {
		root.dataset.item = Number(root.dataset.item) + 1;
		root.querySelector('p').textContent = 'item ' + root.dataset.item;
	};
</script>`;

/** One button and samples at hand: what a click until a sound costs without any app. */
const SOUND = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>plain</title>
<button>play</button>
<script>
	const context = new AudioContext();
	const buffer = context.createBuffer(1, 44100, 44100);
	document.querySelector('button').onclick = () => {
		void context.resume();
		const source = context.createBufferSource();
		source.buffer = buffer;
		source.connect(context.destination);
		source.start();
		bench.sound = performance.now() - bench.tap;
	};
</script>`;

const RUNS = 5;
const TAPS = 40;

interface Plain {
	/** Navigation until usable, median (ms). */
	readonly cold: number;
	/** Tap until the next item is painted, 95th percentile (ms). */
	readonly tap: number;
}

/** The same two measurements of a page of ten lines, for the notes beside ours. */
export async function plainPage(url: string, throttle: number): Promise<Plain> {
	const cold: number[] = [];
	const taps: number[] = [];
	for (let n = 0; n < RUNS; n++) {
		await withFreshContext(url, async (context) => {
			await context.route('**/*', (route) =>
				route.fulfill({ contentType: 'text/html', body: PAGE })
			);
			const usable = `bench.done = bench.usable({ css: '[data-option]' });`;
			const page = await openPage(context, throttle, usable);
			await page.goto('/');
			cold.push(await page.evaluate<number>('bench.done'));
			await page.evaluate('void (bench.shown = bench.watchScreens())');
			const next = `bench.placeOf({ css: '[data-action]' })`;
			const { x, y } = await page.evaluate<{ x: number; y: number }>(next);
			for (let tap = 0; tap < TAPS / RUNS; tap++) {
				await page.mouse.click(x, y);
				await page.evaluate('bench.rest()');
			}
			const shown = await page.evaluate<{ ms: number }[]>('bench.shown');
			taps.push(...shown.map(({ ms }) => ms));
		});
	}
	const sorted = taps.sort((a, b) => a - b);
	return { cold: median(cold), tap: percentile(sorted, 0.95) };
}

/** Click until `start()` of a sound on a page of ten lines, median (ms). */
export function plainSound(url: string, throttle: number): Promise<number> {
	return withFreshContext(url, async (context) => {
		await context.route('**/*', (route) =>
			route.fulfill({ contentType: 'text/html', body: SOUND })
		);
		const page = await openPage(context, throttle);
		await page.goto('/');
		const samples: number[] = [];
		for (let tap = 0; tap < TAPS / 2; tap++) {
			const { x, y } = await page.evaluate<{ x: number; y: number }>(
				`bench.placeOf({ css: 'button' })`
			);
			await page.mouse.click(x, y);
			samples.push(await page.evaluate<number>('bench.sound'));
			await page.evaluate('bench.rest()');
		}
		return median(samples);
	});
}
