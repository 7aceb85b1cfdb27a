import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions, openPage, TABLET } from './browser';
import { type Figure, figure } from './figure';
import { createWorkspace } from './pedagogue';

const RUNS = 7;

/** The browser started anew without a net, until the passphrase can be typed. */
export async function offlineStart(url: string): Promise<Figure[]> {
	const profile = await mkdtemp(join(tmpdir(), 'spraksteg-bench-'));
	try {
		await inProfile(profile, url, async (context) => {
			const page = await openPage(context, 1);
			await createWorkspace(page);
			await page.evaluate('navigator.serviceWorker.ready');
		});
		const name = 'cold_offline_start_ms';
		const note =
			'a browser started anew for each, its profile and disk cache kept; service worker and vault worker are not slowed';
		const at = (throttle: number, budget: number, samples: readonly number[]) =>
			figure(samples, { name, unit: 'ms', cpuThrottle: throttle, budget, note });
		return [at(1, 700, await starts(profile, url, 1)), at(4, 2000, await starts(profile, url, 4))];
	} finally {
		await rm(profile, { recursive: true, force: true });
	}
}

async function starts(profile: string, url: string, throttle: number): Promise<number[]> {
	const samples: number[] = [];
	for (let n = 0; n < RUNS; n++) {
		await inProfile(profile, url, async (context) => {
			await context.setOffline(true);
			const field = JSON.stringify({ css: 'input[autocomplete="current-password"]' });
			const page = await openPage(context, throttle, `bench.done = bench.usable(${field});`);
			await page.goto('/');
			samples.push(await page.evaluate<number>('bench.done'));
		});
	}
	return samples;
}

type Context = Awaited<ReturnType<typeof chromium.launchPersistentContext>>;

async function inProfile(
	profile: string,
	baseURL: string,
	work: (context: Context) => Promise<void>
): Promise<void> {
	const options = { ...launchOptions(), ...TABLET, baseURL };
	const context = await chromium.launchPersistentContext(profile, options);
	try {
		await work(context);
	} finally {
		await context.close();
	}
}
