import { expect, type Page } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import {
	CODE,
	firstLaunch,
	handOver,
	newParticipant,
	takeMediator,
	unlock
} from './support/pedagogue';
import {
	begin,
	currentScreen,
	giveBack,
	keysOf,
	next,
	readCards,
	walk,
	type Choices
} from './support/participant';
import { test } from './support/profile';

/** A person who reads Arabic a little. */
const SAYS: Record<string, string[]> = {
	sound: ['yes'],
	language: ['ar'],
	understand: ['well'],
	sight: ['larger'],
	hearing: ['good'],
	address: ['m'],
	consent: ['yes'],
	'finder.learned': ['ar'],
	'finder.where': ['school'],
	'finder.read': ['little'],
	'finder.write': ['little']
};
const says: Choices = (screen) => SAYS[screen.item] ?? null;

/** Answers screens until the one named is shown, and leaves that one unanswered. */
async function walkTo(page: Page, item: string, choices: Choices): Promise<void> {
	await begin(page);
	for (let guard = 0; guard < 60; guard++) {
		await readCards(page);
		const screen = await currentScreen(page);
		if (screen.item === item) return;
		for (const option of choices(screen) ?? []) {
			await page.locator(`[data-option="${option}"]`).first().click();
		}
		await next(page);
		await expect(page.locator('[data-screen]')).not.toHaveAttribute('data-item', screen.item);
	}
	throw new Error(`${item} never came`);
}

test('killed in the beginning and in the third item of R2: the same screen, nothing lost', async ({
	profile
}) => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const right = keysOf(loaded.value, 'ar', () => true);
	let page = await profile.open();
	await firstLaunch(page);
	await newParticipant(page, 'Yusuf');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });
	await handOver(page, 'Yusuf');
	await walkTo(page, 'purpose.3', says);
	await profile.kill();

	page = await profile.open();
	await page.goto('/');
	await unlock(page);
	await expect(page.getByText('Språk och syfte väntar')).toBeVisible();
	await page.getByRole('link', { name: 'Fortsätt med början: Yusuf' }).click();
	await expect(page.getByText('Amal').first()).toBeVisible();
	await handOver(page, 'Yusuf');
	const again: string[] = [];
	await walk(page, says, async (screen) => void again.push(screen.item));
	// The sound and whether all understand each other are asked in every sitting.
	expect(again.slice(0, 3)).toEqual(['sound', 'understand', 'purpose.3']);
	expect(again).not.toContain('sight');
	await giveBack(page, CODE);
	await expect(page.getByText('Grön: börjar från grunden')).toBeVisible();

	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	await page.getByRole('button', { name: /\sR2 ·/ }).click();
	await page.getByRole('button', { name: 'Starta steget' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Visa för Yusuf' }).click();
	await walkTo(page, 'ar.R2.A.03', right);
	const third = await currentScreen(page);
	const choice = third.options.at(-1) ?? '';
	await page.locator(`[data-option="${choice}"]`).click();
	await expect(page.locator(`[data-option="${choice}"]`)).toHaveAttribute('aria-checked', 'true');
	await profile.kill();

	page = await profile.open();
	await page.goto('/');
	await unlock(page);
	await expect(page.getByText('Läsa: steg R2 påbörjat')).toBeVisible();
	await page.getByRole('link', { name: 'Fortsätt med R2: Yusuf' }).click();
	await page.getByRole('button', { name: 'Fortsätt steget' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Visa för Yusuf' }).click();
	await page.getByLabel(/^Kod, fyra/).fill(CODE);
	await page.keyboard.press('Enter');
	await begin(page);
	await readCards(page);
	await expect.poll(() => currentScreen(page)).toEqual(third);
	await expect(page.locator('[aria-checked="true"]')).toHaveCount(1);
	await expect(page.locator(`[data-option="${choice}"]`)).toHaveAttribute('aria-checked', 'true');
});

test('killed in the talk, just after a note: the answer and the note are there', async ({
	profile
}) => {
	let page = await profile.open();
	await firstLaunch(page);
	await newParticipant(page, 'Hodan');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	await page.getByRole('button', { name: /^Skola/ }).click();
	let schooling = page.locator('article#q10');
	await schooling.getByRole('radio').nth(1).click();
	await schooling.getByLabel('Anteckning').fill('Gick sex år i skolan i Baidoa');
	// Leaving the field writes; the sign says when it is on disk.
	await schooling.getByLabel('Anteckning').blur();
	await expect(page.getByRole('banner').getByText('Sparat', { exact: true })).toBeVisible();
	await profile.kill();

	page = await profile.open();
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: /: Hodan$/ }).click();
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	await page.getByRole('button', { name: /^Skola/ }).click();
	schooling = page.locator('article#q10');
	await expect(schooling.getByLabel('Anteckning')).toHaveValue('Gick sex år i skolan i Baidoa');
	await expect(schooling.getByRole('radio').nth(1)).toHaveAttribute('aria-checked', 'true');
});
