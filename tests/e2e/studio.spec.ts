import { expect, type Page } from '@playwright/test';
import { soundsHeard } from './support/own-voice';
import { firstLaunch, unlock } from './support/pedagogue';
import { test } from './support/profile';
import { listening, openMicrophone, sayOne } from './support/studio-voice';

async function lendVoice(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await page.getByLabel('Alias').fill('Rim');
	await page.getByLabel('Språk', { exact: true }).selectOption('ar');
	await page.getByText('Inom organisationen').click();
	await page.getByText(/lånar ut min röst/).click();
	await page.getByRole('button', { name: 'Spara och börja' }).click();
	await expect(page.getByRole('heading', { name: /arabiska/ })).toBeVisible();
}

async function toStudio(page: Page): Promise<void> {
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await page.getByRole('link', { name: 'Fortsätt spela in: Rim' }).click();
}

/** Whether any track the page ever got from the microphone is still open. */
async function watchTracks(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.evaluate(() => {
		const tracks: MediaStreamTrack[] = [];
		Object.assign(globalThis, { tracks });
		const devices = navigator.mediaDevices;
		const ask = devices.getUserMedia.bind(devices);
		devices.getUserMedia = async (constraints) => {
			const stream = await ask(constraints);
			tracks.push(...stream.getTracks());
			return stream;
		};
	});
	return () =>
		page.evaluate(() =>
			(globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map(
				({ readyState }) => readyState
			)
		);
}

test.beforeEach(({ profile }) => profile.takeWhole());

test('a voice is recorded by keyboard and without a net, outlives a killed browser, and is erased', async ({
	profile
}) => {
	// In real time, and again where a busy machine cut a word.
	test.setTimeout(240_000);
	let page = await listening(profile);
	await firstLaunch(page);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await profile.context.setOffline(true);
	await lendVoice(page);
	await openMicrophone(page);
	await sayOne(page);
	await page.keyboard.press('Space');
	await expect(page.getByText('Sparat')).toBeVisible();
	await expect(page.getByText(/^2 av /)).toBeVisible();
	await sayOne(page);
	await profile.kill();

	page = await listening(profile);
	await toStudio(page);
	await expect(page.getByText(/^1 av \d+ inspelade/).first()).toBeVisible();
	const tracks = await watchTracks(page);
	await openMicrophone(page);
	await page.getByRole('button', { name: 'Förra texten' }).click();
	await page.getByRole('button', { name: 'Lyssna', exact: true }).click();
	const kept = await soundsHeard(page, 1);
	// 1.3 s of voice, 60 and 120 ms kept around it, about 50 ms of the codec's own.
	expect(kept.ms).toBeGreaterThan(1200);
	expect(kept.ms).toBeLessThan(1750);
	expect(kept.loudest).toBeGreaterThan(0.1);

	expect(await tracks()).toEqual(['live']);
	await page.getByRole('link', { name: 'Till rösterna' }).click();
	const erase = page.getByRole('button', { name: 'Radera min röst: Rim' });
	await expect(erase).toBeVisible();
	expect(await tracks()).toEqual(['ended']);
	await erase.click();
	await page.getByLabel('Skriv Rim för att radera').fill('rim');
	await page.getByRole('button', { name: 'Radera rösten' }).click();
	await expect(page.getByText(/Ingen röst är inspelad/)).toBeVisible();
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await expect(page.getByText(/Ingen röst är inspelad/)).toBeVisible();
});

test('locking closes the microphone in the middle of a recording', async ({ profile }) => {
	const page = await listening(profile);
	await firstLaunch(page);
	await lendVoice(page);
	const tracks = await watchTracks(page);
	await openMicrophone(page);
	await page.getByRole('button', { name: 'Spela in', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Stoppa inspelningen' })).toBeVisible();
	expect(await tracks()).toEqual(['live']);
	await page.getByRole('button', { name: 'Lås' }).click();
	await expect(page.getByRole('button', { name: 'Lås upp' })).toBeVisible();
	expect(await tracks()).toEqual(['ended']);
});

test('a microphone that is refused: why, what is safe, and what to do', async ({ profile }) => {
	const page = await profile.open({ args: ['--use-fake-device-for-media-stream'] });
	await firstLaunch(page);
	await lendVoice(page);
	await page.getByRole('button', { name: 'Öppna mikrofonen' }).click();
	const alert = page.getByRole('alert').filter({ hasText: 'Webbläsaren får inte' });
	await expect(alert).toContainText('Allt du har använt är sparat.');
	await expect(alert).toContainText('hänglåset');
	await expect(page.getByRole('button', { name: 'Öppna mikrofonen igen' })).toBeEnabled();
});
