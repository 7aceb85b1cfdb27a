import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { firstLaunch, newParticipant, PASSPHRASE, unlock } from './support/pedagogue';
import { test } from './support/profile';
import { Server } from './support/server';

let server: Server;
test.beforeEach(async () => {
	server = new Server();
	await server.start();
});
test.afterEach(() => server.remove());

/** Everything is on the device. */
async function installed(page: Page): Promise<void> {
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

const passphrase = (page: Page) => page.getByLabel('Lösenfras', { exact: true });

test('cold start and deep link with the server gone: passphrase, list, every file from the cache', async ({
	profile
}) => {
	let page = await profile.open({ baseURL: server.origin });
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await expect(page.getByLabel('Roll')).toBeVisible();
	const deep = page.url();
	await installed(page);
	await profile.close();
	await server.stop();

	page = await profile.open({ baseURL: server.origin });
	const failed: string[] = [];
	page.on('requestfailed', (request) => {
		if (!request.url().endsWith('.lydpack')) failed.push(request.url());
	});
	await page.goto('/');
	await expect(passphrase(page)).toBeVisible();
	await page.goto(deep);
	await expect(passphrase(page)).toBeVisible();
	await unlock(page);
	await expect(page.getByText('Salma').first()).toBeVisible();

	// What was built, not what the page happened to ask for.
	const built = readdirSync(resolve('build/_app/immutable'), {
		recursive: true,
		withFileTypes: true
	})
		// Voices come after the install, one by one: voices-kept.spec.ts.
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.lydpack'))
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(resolve('build').length));
	expect(built.filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(50);
	expect(built.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(4);
	const missing = await page.evaluate(async (paths) => {
		const answers = await Promise.all(
			paths.map(async (path) => {
				const answer = await fetch(path).catch(() => null);
				return answer?.ok && (await answer.blob()).size > 0 ? null : path;
			})
		);
		return answers.filter((path) => path !== null);
	}, built);
	expect(missing).toEqual([]);
	await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
	expect(failed).toEqual([]);
	// The control: the server is gone, so that what isn't cached isn't answered.
	expect(await page.evaluate(() => fetch('/not-built').catch(() => 'gone'))).toBe('gone');
});

test('a new version is offered, never in a mapping, and taken only when the pedagogue says so', async ({
	profile
}) => {
	const page = await profile.open({ baseURL: server.origin });
	const strip = page.getByRole('complementary', { name: 'Ny version' });
	const release = page.locator('html');
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await installed(page);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await expect(page.getByLabel('Roll')).toBeVisible();

	server.release('next');
	// What the browser does by itself on every start, and once a day.
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((tick) => setTimeout(tick, 50));
	});
	await expect(page.getByLabel('Roll')).toBeVisible();
	await expect(strip).toHaveCount(0);

	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	await expect(strip).toBeVisible();
	await page.getByRole('link', { name: /: Salma$/ }).click();
	await expect(page.getByLabel('Roll')).toBeVisible();
	await expect(strip).toHaveCount(0);

	// A reload is no consent: the old version answers, and offers again.
	await page.reload();
	await expect(passphrase(page)).toBeVisible();
	await expect(release).not.toHaveAttribute('data-release');
	await unlock(page);
	await expect(strip).toBeVisible();
	await strip.getByRole('button', { name: 'Senare' }).click();
	await expect(strip).toHaveCount(0);
	await page.getByRole('link', { name: 'Inställningar' }).click();
	await page.getByRole('button', { name: 'Ta den nya versionen' }).click();
	await expect(release).toHaveAttribute('data-release', 'next');
	await passphrase(page).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByText('Salma').first()).toBeVisible();
	await expect(strip).toHaveCount(0);
});
