import { expect, type Page } from '@playwright/test';

/** Brings a step up on the steps view. */
export async function lookAt(page: Page, step: string): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`(^| )${step} ·`) }).click();
	await expect(page.locator('#step-panel').getByText(step, { exact: true }).first()).toBeVisible();
}

/** Opens the step and gives the tablet; the code is known in this sitting. */
export async function showStep(
	page: Page,
	step: string,
	{ alias, button = 'Starta steget', name }: { alias: string; button?: string; name?: string }
): Promise<void> {
	await lookAt(page, step);
	await page.getByRole('button', { name: button, exact: true }).click();
	const dialog = page.getByRole('dialog');
	if (name) await dialog.getByLabel(/riktiga namn/).fill(name);
	await dialog.getByRole('button', { name: `Visa för ${alias}` }).click();
	await expect(page.locator('[data-screen]')).toBeVisible();
}

/** The outcome's word on the step that is looked at. */
export function outcome(page: Page) {
	return page.locator('#step-panel > .outcome');
}

/** Chooses one way in a group of equal ways. */
export async function choose(page: Page, group: RegExp | string, way: string): Promise<void> {
	await page.getByRole('group', { name: group }).getByText(way, { exact: true }).first().click();
}
