import { expect, test } from '@playwright/test';
import { Axe } from './support/axe';
import { firstLaunch, newParticipant } from './support/pedagogue';

test('the guide is read before unlocking, searched, printed, and by keyboard', async ({ page }) => {
	const axe = new Axe(page);
	await page.goto('/');
	await page.getByRole('link', { name: 'Handledning' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Handledning' })).toBeVisible();
	await axe.look('guide');

	await page.getByRole('searchbox', { name: 'Sök i handledningen' }).fill('konsonantgrupper');
	await expect(page.getByText(/^\d sidor$/)).toBeVisible();
	const found = page.getByRole('link', { name: /^L-R3c/ });
	await found.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /^L-R3c/ })).toBeVisible();
	await axe.look('a step');
	for (const part of ['Vad det visar', 'Säg', 'Se efter', 'Sluta', 'Sedan'])
		await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();

	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Watch for' })).toBeVisible();
	await page.getByRole('button', { name: 'Svenska' }).click();

	// One page prints as one page, the list as the whole booklet, without its controls.
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Skriv ut sidan' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('link', { name: 'Handledning', exact: true }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('searchbox')).toBeHidden();
	for (const title of [/^R0/, /^W7/, /^L-W5/, /^Arbete och kunnande/, /dra för slutsats/])
		await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await expect(page.getByRole('heading', { level: 2, name: /^R0/ })).toBeHidden();

	await page.goto('/guide/ingenting');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/finns inte/);
	axe.expectClean(['guide', 'a step']);
});

test('what is reviewed in a language stands in public, and before a mapping', async ({ page }) => {
	const axe = new Axe(page);
	await page.goto('/guide');
	await page.getByRole('link', { name: 'Språken och vad som är granskat' }).click();
	await axe.look('languages');
	await page.getByRole('link', { name: /^arabiska/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^arabiska/ })).toBeVisible();
	await expect(page.getByText('Alla ord är utkast.')).toBeVisible();
	const talk = page.getByRole('row', { name: /^Samtalet/ }).getByRole('cell');
	await expect(talk).toHaveText([/^0$/, /^[1-9]\d+$/, /^0$/, /^\d+$/]);
	await expect(
		page.getByRole('heading', { name: 'Vad man inte får dra för slutsats' })
	).toBeVisible();
	await axe.look('a language');
	await page.goto('/guide/languages/ingenting');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/finns inte/);

	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await expect(
		page
			.getByRole('row', { name: /^Samtalet/ })
			.getByRole('cell')
			.last()
	).toHaveText('utkast');
	axe.expectClean(['languages', 'a language']);
});

test('from a step of a mapping to its page and back', async ({ page }) => {
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	await page.getByRole('button', { name: /\sR2 ·/ }).click();
	await page.getByRole('link', { name: /^Handledning om Ljud och tecken/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^R2/ })).toBeVisible();
	await page.getByRole('link', { name: 'Tillbaka till kartläggningen' }).click();
	await expect(page).toHaveURL(/\/steps$/);
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	await expect(page).toHaveURL(/\/interview$/);
	await page.getByRole('link', { name: /^Handledning om/ }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Lyssna efter' })).toBeVisible();
});

test('the trainer compares a judgement with its reference, and keeps nothing', async ({ page }) => {
	const axe = new Axe(page);
	await page.goto('/guide/trainer');
	const compare = page.getByRole('button', { name: 'Jämför' });
	await expect(compare).toBeDisabled();
	await axe.look('trainer');
	// By keyboard: the second level, then compare.
	await page.getByRole('radio', { name: '1 poäng' }).focus();
	await page.keyboard.press('Space');
	await compare.press('Enter');
	await expect(page.getByText('En poäng ifrån.')).toBeVisible();
	await expect(page.getByText('Vår bedömning: 2 poäng.')).toBeVisible();
	await axe.look('compared');
	await page.getByRole('button', { name: 'Nästa exempel' }).click();
	await expect(page.getByRole('heading', { name: 'Exempel 2 av 22' })).toBeFocused();
	await page.getByText('1 poäng', { exact: true }).click();
	await compare.click();
	await expect(page.getByText('Lika.', { exact: true })).toBeVisible();
	const row = (name: string) => page.getByRole('definition').nth(name === 'exact' ? 0 : 1);
	await expect(row('exact')).toHaveText('1 av 2');
	await expect(row('near')).toHaveText('2 av 2');
	await page.reload();
	await expect(page.getByText('Här syns det när du har jämfört ett exempel.')).toBeVisible();
	axe.expectClean(['trainer', 'compared']);
});
