import { readFileSync } from 'node:fs';
import {
	type BrowserContext,
	type BrowserContextOptions,
	chromium,
	type LaunchOptions,
	type Page
} from '@playwright/test';
import { chromiumPath } from '../chromium';

const IN_PAGE = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

/** As in playwright.config.ts. */
export function launchOptions(): LaunchOptions {
	const executablePath = chromiumPath();
	return {
		...(executablePath && { executablePath }),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}

export const TABLET: BrowserContextOptions = {
	viewport: { width: 1024, height: 768 },
	locale: 'sv-SE'
};

/** Nothing stored, nothing cached: each figure begins in one of these. */
export async function withFreshContext<T>(
	url: string,
	work: (context: BrowserContext) => Promise<T>
): Promise<T> {
	const browser = await chromium.launch(launchOptions());
	try {
		return await work(await browser.newContext({ ...TABLET, baseURL: url }));
	} finally {
		await browser.close();
	}
}

/** A page with the clock of `in-page.js` in it, slowed `throttle` times. */
export async function openPage(
	context: BrowserContext,
	throttle: number,
	script = ''
): Promise<Page> {
	const page = await context.newPage();
	page.setDefaultTimeout(120_000);
	await page.addInitScript({ content: `${IN_PAGE}\n${script}` });
	await setThrottle(page, throttle);
	return page;
}

export async function setThrottle(page: Page, rate: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}
