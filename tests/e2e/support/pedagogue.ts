import { expect, type Page } from '@playwright/test';

export const PASSPHRASE = 'två cyklar vid sjön i maj';
export const CODE = '4711';

/** First launch: a workspace with a passphrase; @returns the recovery code. */
export async function firstLaunch(page: Page): Promise<string> {
	await page.goto('/');
	await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Lösenfrasen en gång till').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Skapa arbetsytan' }).click();
	await page.getByLabel('Jag har koden på papper').check();
	const text = (await page.locator('main').textContent()) ?? '';
	const code = /(?:[0-9A-Z]{4}-){4,}[0-9A-Z]{1,4}/.exec(text)?.[0] ?? '';
	await page.getByRole('button', { name: 'Öppna', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Deltagare' })).toBeVisible();
	return code;
}

export async function unlock(page: Page): Promise<void> {
	await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByRole('heading', { name: 'Deltagare' })).toBeVisible();
}

export async function newParticipant(page: Page, alias: string): Promise<void> {
	await page.getByRole('button', { name: 'Ny deltagare' }).first().click();
	await page.getByRole('dialog').getByRole('textbox').fill(alias);
	await page.getByRole('dialog').getByRole('button', { name: 'Lägg till', exact: true }).click();
	await expect(page.getByText(alias).first()).toBeVisible();
}

/** Who helps with the language, present in the room unless told otherwise. */
export async function takeMediator(
	page: Page,
	mediator: { role: string; name: string; presence?: string }
): Promise<void> {
	await page.getByLabel('Roll').selectOption({ label: mediator.role });
	await page.getByLabel('Förnamn eller alias').fill(mediator.name);
	await page
		.getByText(mediator.presence ?? 'På plats', { exact: true })
		.first()
		.click();
	await page.getByText('Ja, vuxen', { exact: true }).click();
	await page.getByRole('button', { name: 'Spara språkhjälp' }).click();
	await expect(page.getByText(mediator.name).first()).toBeVisible();
}

/** Gives the tablet to the participant; the code is asked for once in a sitting. */
export async function handOver(page: Page, alias: string): Promise<void> {
	await page
		.getByRole('button', { name: `Visa för ${alias}` })
		.first()
		.click();
	await page.getByLabel(/Kod/).fill(CODE);
	await page
		.getByRole('dialog')
		.getByRole('button', { name: `Visa för ${alias}` })
		.click();
}
