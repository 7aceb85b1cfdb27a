import type { Page } from '@playwright/test';

/** What a pedagogue does before something can be measured; words are the Swedish interface's. */
export const PASSPHRASE = 'två cyklar vid sjön i maj';

export async function createWorkspace(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Lösenfrasen en gång till').fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Skapa arbetsytan' }).click();
	await page.getByLabel('Jag har koden på papper').check();
	await page.getByRole('button', { name: 'Öppna', exact: true }).click();
	await page.getByRole('heading', { name: 'Deltagare' }).waitFor();
}

export async function toSettings(page: Page): Promise<void> {
	await page.locator('a[href="/settings"]').first().click();
	await page.locator('input[type="file"]').or(page.getByText('Här finns redan')).waitFor();
}

/** Reads a backup in; both times on the page's clock (ms). */
export async function restore(page: Page, file: Buffer): Promise<number> {
	const form = page.locator('form', { has: page.locator('input[type="file"]') });
	const upload = { name: 'bench.zip.age', mimeType: 'application/octet-stream', buffer: file };
	await form.locator('input[type="file"]').setInputFiles(upload);
	await form.locator('input[type="password"]').fill(PASSPHRASE);
	await form.getByRole('button', { name: 'Läs in' }).click();
	return tookUntil(page, { css: '[role="status"] b', text: 'inlästa' });
}

/** ms from the last tap until the target stands painted. */
export function tookUntil(page: Page, target: { css: string; text?: string }): Promise<number> {
	const wanted = JSON.stringify(target);
	return page.evaluate<number>(`bench.usable(${wanted}).then((at) => at - bench.tap)`);
}

/** What a worker was asked last, by name, and how long its answer took (ms). */
export function lastAnswer(page: Page, method: string): Promise<number> {
	const name = JSON.stringify(method);
	return page.evaluate<number>(
		`(() => {
			const { asked, answered } = bench.calls.findLast((call) => call.method === ${name});
			return answered - asked;
		})()`
	);
}
