import type { Page } from '@playwright/test';
import { CODE, COVER, EXAMPLE } from './example-way';

const ALIAS = 'Bänk';

/** From the front page to the screen where a new participant chooses a language. */
export async function toLanguages(page: Page): Promise<void> {
	await page.goto('/');
	await page.locator(EXAMPLE.css, { hasText: EXAMPLE.text ?? '' }).click();
	await page.getByRole('button', { name: 'Ny deltagare' }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox').fill(ALIAS);
	await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await page
		.getByRole('button', { name: `Visa för ${ALIAS}` })
		.first()
		.click();
	await page.getByLabel(/Kod/).fill(CODE);
	await dialog.getByRole('button', { name: `Visa för ${ALIAS}` }).click();
	await page.locator(COVER.css).click();
	for (let guard = 0; guard < 10; guard++) {
		if (await page.locator('[data-screen="language"]').count()) return;
		await page.locator('[data-action="next"]').click();
		await page.evaluate('bench.rest()');
	}
	throw new Error('The languages never came.');
}
