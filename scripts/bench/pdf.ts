import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPage, withFreshContext } from './browser';
import { type Figure, figure } from './figure';
import { PDF, TO_HANDOVER } from './example-way';

const PAGES = 5;
const REPEATS = 8;

interface Reports {
	readonly first: number[];
	readonly later: number[];
	readonly pages: number;
}

/** The teacher's PDF from the click until the file is handed to the browser. */
export async function pdf(url: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const throttle of [1, 4]) {
		const { first, later, pages } = await reports(url, throttle);
		const note = `${pages} pages, of an example participant; each made in a worker of its own, started and ended with it, which CDP does not slow`;
		const about = { unit: 'ms', cpuThrottle: throttle, note } as const;
		const budget = (ms: number) => (throttle === 1 ? ms : null);
		figures.push(figure(first, { name: 'pdf_first_ms', budget: budget(300), ...about }));
		figures.push(figure(later, { name: 'pdf_median_ms', budget: budget(60), ...about }));
	}
	return figures;
}

async function reports(url: string, throttle: number): Promise<Reports> {
	const first: number[] = [];
	const later: number[] = [];
	let pages = 0;
	for (let n = 0; n < PAGES; n++) {
		await withFreshContext(url, async (context) => {
			const page = await openPage(context, throttle, `bench.done = bench.follow(${TO_HANDOVER});`);
			await page.goto('/');
			await page.evaluate('bench.done');
			first.push(await once(page));
			for (let more = 0; more < REPEATS; more++) {
				const download = page.waitForEvent('download');
				later.push(await once(page));
				pages = countPages(await readFile(await (await download).path()));
			}
		});
	}
	return { first, later, pages };
}

async function once(page: Page): Promise<number> {
	await page.getByRole('button', { name: PDF }).click();
	const ms = await page.evaluate<number | null>('bench.fileSaved()');
	if (ms === null) throw new Error('No PDF came.');
	// Ready for the next one.
	await page.getByRole('button', { name: PDF }).and(page.locator(':enabled')).waitFor();
	return ms;
}

const countPages = (file: Buffer) =>
	file.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
