import type { Page } from '@playwright/test';
import { PASSPHRASE } from './pedagogue';

/** Goes to a part of the read-back. */
export async function toPart(page: Page, title: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Delar' })
		.getByRole('button', { name: new RegExp(`^${title}`) })
		.click();
	await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

export async function takeAllLines(page: Page): Promise<void> {
	const take = page.getByRole('button', { name: 'Ta med' });
	while (await take.count()) await take.first().click();
}

/** A line of the pedagogue's own. */
export async function addLine(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Lägg till en egen rad' }).click();
	await page.getByRole('dialog').getByLabel('Rad på svenska').fill(text);
	await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
}

export async function releasePart(page: Page): Promise<void> {
	await page.getByRole('group', { name: 'Stämmer det?' }).getByText('Ja', { exact: true }).click();
	await page.getByRole('group', { name: 'Vem får se?' }).getByText('SFI-läraren').click();
}

export async function withholdPart(page: Page): Promise<void> {
	await page.getByRole('group', { name: 'Vem får se?' }).getByText('Bara jag och du').click();
}

/** Erases the part for good, with the passphrase where the tablet has been away. */
export async function erasePart(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Radera delen', exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Radera för alltid' }).click();
	const passphrase = dialog.getByLabel('Lösenfras');
	await passphrase.or(page.locator('body:not(:has(dialog[open]))')).first().waitFor();
	if (await passphrase.count()) {
		await passphrase.fill(PASSPHRASE);
		await dialog.getByRole('button', { name: 'Radera för alltid' }).click();
	}
	await dialog.waitFor({ state: 'hidden' });
}
