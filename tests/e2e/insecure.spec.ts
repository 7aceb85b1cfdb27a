import { expect, test as base } from '@playwright/test';
import { begin } from './support/participant';
import { firstLaunch, handOver, newParticipant, takeMediator, unlock } from './support/pedagogue';
import { test } from './support/profile';

const { describe } = base;

describe('what the browser refuses', () => {
	test('over http on another name: what is wrong, and how to serve it', async ({
		profile,
		baseURL
	}) => {
		const name = 'spraksteg.kommunen.test';
		const page = await profile.open({ args: [`--host-resolver-rules=MAP ${name} 127.0.0.1`] });
		await page.goto(`http://${name}:${new URL(baseURL ?? '').port}/participants`);
		expect(await page.evaluate(() => isSecureContext)).toBe(false);
		await expect(
			page.getByText('Språksteg har öppnats över en osäker adress (http).')
		).toBeVisible();
		await expect(page.getByText(/https:\/\/ i stället, eller http:\/\/localhost/)).toBeVisible();
		await expect(page.getByText(/ge den ett certifikat/)).toBeVisible();
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.getByText(/https:\/\//)).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('storage switched off in the browser’s settings: what to do, and nothing to type', async ({
		profile
	}) => {
		// “Block all cookies” takes every kind of storage away.
		profile.prefer({ profile: { default_content_setting_values: { cookies: 2 } } });
		const page = await profile.open();
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await page.goto('/');
		const refused = await page.evaluate(() =>
			navigator.storage.getDirectory().then(
				() => null,
				(error: Error) => error.name
			)
		);
		expect(refused).toBe('SecurityError');
		await expect(
			page.getByText('Webbläsaren låter inte Språksteg spara på enheten.')
		).toBeVisible();
		await expect(page.getByText(/Tillåt lagring för den här adressen/)).toBeVisible();
		await expect(page.getByRole('textbox')).toHaveCount(0);
		expect(errors).toEqual([]);
	});
});

base.describe('what is damaged or wrong', () => {
	base.use({ serviceWorkers: 'block' });

	base('a damaged instrument file: file, path and reason; nothing is begun', async ({ page }) => {
		let damaged = true;
		await page.route('**/assets/reading.*.json', async (route) => {
			const answer = await route.fetch();
			const text = await answer.text();
			// The ladder, not the stimuli of a language.
			const ladder = text.includes('"steps": [');
			if (!damaged || !ladder) return route.fulfill({ response: answer });
			const wrong = text.replace(/"limit": \d+/, '"limit": "många"');
			expect(wrong).not.toBe(text);
			return route.fulfill({ response: answer, body: wrong });
		});
		await firstLaunch(page);
		await newParticipant(page, 'Salma');
		await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
		await expect(page.getByText('Kartläggningens innehåll går inte att läsa.')).toBeVisible();
		await expect(page.getByText(/reading\.json · steps[./]0.*limit.* · .+/)).toBeVisible();
		await expect(page.getByText('Ingen kartläggning ännu')).toBeVisible();

		damaged = false;
		await page.reload();
		await unlock(page);
		await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
		await expect(page.getByLabel('Roll')).toBeVisible();
	});

	base('a personal number as alias is refused, with why', async ({ page }) => {
		await firstLaunch(page);
		await page.getByRole('button', { name: 'Ny deltagare' }).first().click();
		const dialog = page.getByRole('dialog');
		// The example number of the Swedish Tax Agency, and the same as a coordination number.
		for (const number of ['811228-9874', '19811228 9874', '198112289874', '811288-9871']) {
			await dialog.getByRole('textbox').fill(`Salma ${number}`);
			await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
			await expect(dialog.getByText(/ser ut som ett personnummer/)).toBeVisible();
			await expect(dialog.getByRole('textbox')).toBeFocused();
		}
		// One digit off is no personal number.
		await dialog.getByRole('textbox').fill('Salma 811228-9875');
		await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
		await expect(page.getByText('Salma 811228-9875').first()).toBeVisible();
	});

	base('no pack and no device voice: the mediator’s card opens', async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			...(baseURL && { baseURL }),
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		await page.route('**/*.lydpack', (route) => route.abort());
		await firstLaunch(page);
		expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
		await newParticipant(page, 'Salma');
		await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
		await takeMediator(page, { role: 'tolk', name: 'Amal' });
		await handOver(page, 'Salma');
		await begin(page);
		const speaker = page.locator('[data-speak]').first();
		await expect(speaker).toHaveAttribute('data-state', 'missing');
		await speaker.click();
		const card = page.locator('[data-card="room"]');
		await expect(card.getByText('Amal')).toBeVisible();
		await card.locator('footer button').last().click();
		await expect(card).toHaveCount(0);
		await expect(page.locator('[data-screen="sound"] [data-option="yes"]')).toBeVisible();
		await context.close();
	});
});
