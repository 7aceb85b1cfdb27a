import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPage, withFreshContext } from './browser';
import { type Figure, figure } from './figure';
import { BACK_FROM_PDF, PDF, SAVE_PDF, TO_HANDOVER } from './example-way';

const PAGES = 5;
const REPEATS = 8;
/** ms that the hand-over has been looked at before its PDF is asked for. */
const READ = 2000;

interface Reports {
	readonly first: number[];
	readonly later: number[];
	readonly pages: number;
}

/** The teacher's PDF from the click until the file is there, and can be saved. */
export async function pdf(url: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const throttle of [1, 4]) {
		const { first, later, pages } = await reports(url, throttle);
		const note = `${pages} pages, of an example participant, asked for ${READ / 1000} s after the hand-over was opened; made in a worker, which CDP does not slow`;
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
			await page.waitForTimeout(READ);
			first.push(await once(page, async (file) => void (pages = countPages(await readFile(file)))));
			for (let more = 0; more < REPEATS; more++) {
				later.push(await once(page));
			}
		});
	}
	return { first, later, pages };
}

/** ms from the tap until the file can be saved, seen in the page itself. */
async function once(page: Page, onfile?: (path: string) => Promise<void>): Promise<number> {
	const save = JSON.stringify({ css: 'button', text: SAVE_PDF });
	await page.evaluate(`void (bench.made = bench.usable(${save}))`);
	await page.getByRole('button', { name: PDF }).click();
	const ms = await page.evaluate<number>('bench.made.then((at) => at - bench.tap)');
	if (onfile) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: SAVE_PDF }).click();
		await onfile(await (await download).path());
	}
	// Its pages are drawn too, so that the next one has the machine to itself.
	await page.getByRole('img', { name: /^Sida 1 av/ }).waitFor();
	await page.getByRole('progressbar').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: BACK_FROM_PDF }).click();
	await page.getByRole('button', { name: PDF }).waitFor();
	return ms;
}

const countPages = (file: Buffer) =>
	file.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
