import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { firstLaunch, unlock } from './support/pedagogue';
import { test } from './support/profile';
import { Server } from './support/server';

const PACKS = readdirSync('build/_app/immutable/assets')
	.filter((name) => name.endsWith('.lydpack'))
	.sort();

let server: Server;
test.beforeEach(async () => {
	server = new Server();
	await server.start();
});
test.afterEach(() => server.remove());

/** Packs by the cache they lie in. */
function kept(page: Page): Promise<readonly (readonly [cache: string, pack: string])[]> {
	return page.evaluate(async () => {
		const found: [string, string][] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				if (url.endsWith('.lydpack')) found.push([name, url.split('/').at(-1) ?? '']);
		return found.sort(([, one], [, other]) => (one < other ? -1 : 1));
	});
}

test('voices come after the install, are told truthfully, and outlive both the net and an update', async ({
	profile
}) => {
	expect(PACKS.length).toBeGreaterThan(0);
	const own = PACKS.map((name) => ['voices', name]);
	let page = await profile.open({ baseURL: server.origin });
	const panel = page.getByRole('region', { name: 'Röster på den här enheten' });
	await firstLaunch(page);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.getByRole('link', { name: 'Inställningar' }).click();
	await expect(panel.getByRole('listitem')).toHaveCount(PACKS.length);
	// Fetched in the background, once the page has rested.
	await expect(panel.getByText(/^Redo utan nät/)).toHaveCount(PACKS.length, { timeout: 60_000 });
	await expect(panel.getByRole('button')).toHaveCount(0);
	expect(await kept(page)).toEqual(own);

	server.release('next');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((tick) => setTimeout(tick, 50));
	});
	await page.getByRole('button', { name: 'Ta den nya versionen' }).last().click();
	await expect(page.locator('html')).toHaveAttribute('data-release', 'next');
	expect(await kept(page)).toEqual(own);
	await profile.close();
	await server.stop();

	page = await profile.open({ baseURL: server.origin });
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: 'Inställningar' }).click();
	const again = page.getByRole('region', { name: 'Röster på den här enheten' });
	await expect(again.getByText(/^Redo utan nät/)).toHaveCount(PACKS.length);
	const answered = await page.evaluate(async (name) => {
		const answer = await fetch(`/_app/immutable/assets/${name}`);
		return (await answer.arrayBuffer()).byteLength;
	}, PACKS[0] ?? '');
	expect(answered).toBeGreaterThan(100_000);
});
