import type { BrowserContext, Page } from '@playwright/test';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { openPage, withFreshContext } from './browser';
import { TO_FIRST_ITEM, TO_ITEM, toItem } from './example-way';
import { type Figure, figure, median } from './figure';
import { madeBackup } from './made-backup';
import { createWorkspace, restore, toSettings } from './pedagogue';
import { plainPage } from './plain';
import { keysOf, walk } from './walk';

const ITEMS = 40;
const RUNS = 3;
const THROTTLE = 4;

interface Shown {
	readonly what: string;
	readonly ms: number;
}

/** Forty items tapped through: in the example, then with the real vault beneath. */
export async function items(url: string, instrument: Instrument): Promise<Figure[]> {
	const keys = keysOf(instrument, 'ar');
	const taps: number[] = [];
	const heap: number[] = [];
	for (let n = 0; n < RUNS; n++) {
		await withFreshContext(url, async (context) => {
			const page = await openPage(
				context,
				THROTTLE,
				`bench.done = bench.follow(${TO_FIRST_ITEM});`
			);
			await page.goto('/');
			await page.evaluate('bench.done');
			taps.push(...(await tapTimes(page, () => walk(page, keys, ITEMS))));
			heap.push(await heapOf(context, page));
		});
	}
	const plain = await plainPage(url, THROTTLE);
	const real = await withFreshContext(url, (context) => inVault(context, instrument, keys));
	const throttled = { cpuThrottle: THROTTLE } as const;
	const frames = 'real input events; painted means the frame after the change, at 60 a second';
	return [
		figure(taps, {
			...throttled,
			name: 'tap_to_next_item_ms',
			unit: 'ms',
			of: 'p95',
			budget: 40,
			note: `${frames}; p50 with the real vault ${median(real.taps)} ms; p95 of a plain page on this machine just then ${plain.tap} ms`
		}),
		figure(heap, {
			...throttled,
			name: 'heap_after_40_items_MB',
			unit: 'MB',
			budget: 4,
			note: 'the page after a garbage collection, example workspace, with the whole instrument; workers apart'
		}),
		figure(real.committed, {
			...throttled,
			name: 'response_committed_ms',
			unit: 'ms',
			of: 'p95',
			budget: 50,
			note: 'from the tap on an option until the vault has answered that it is encrypted and on disk (strict); CDP throttling slows neither WebCrypto nor the vault worker'
		})
	];
}

/** With the participants restored into a workspace of its own. */
async function inVault(
	context: BrowserContext,
	instrument: Instrument,
	keys: ReadonlyMap<string, string>
): Promise<{ taps: number[]; committed: number[] }> {
	const { file } = await madeBackup(instrument, 4, true);
	const page = await openPage(context, THROTTLE);
	await createWorkspace(page);
	await toSettings(page);
	await restore(page, file);
	await page.locator('a[href="/participants"]').first().click();
	await page.evaluate(`bench.follow(${toItem(TO_ITEM)})`);
	const committed: number[] = [];
	let unwritten = 0;
	const taps = await tapTimes(page, () =>
		walk(page, keys, ITEMS, async () => {
			// Null where the resumed item already held this option.
			const ms = await page.evaluate<number | null>('bench.committed()');
			if (ms !== null) committed.push(ms);
			else if (++unwritten > 1) throw new Error('A response was not written.');
		})
	);
	return { taps, committed };
}

async function tapTimes(page: Page, work: () => Promise<void>): Promise<number[]> {
	await page.evaluate('void (bench.shown = bench.watchScreens())');
	await work();
	const shown = await page.evaluate<Shown[]>('bench.shown');
	// Reading steps only: what the pedagogue taps between them isn't an item.
	return shown.filter(({ what }) => /^screen (item|practice) /.test(what)).map(({ ms }) => ms);
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
	const session = await context.newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return Math.round(usedSize / 1e5) / 10;
}
