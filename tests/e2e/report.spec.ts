import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readHandover } from '../../src/lib/domain/handover/read';
import { Axe } from './support/axe';
import { attachmentsOf, saved, savedPdf } from './support/files';

/** A finished mapping of the example: from the hand-over to whoever reads it, without a net. */
const ADDRESS = 'https://spraksteg.example/sfi';

async function openExample(page: Page, alias: string): Promise<void> {
	await page.goto('/');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Prova med ett exempel' }).click();
	await page
		.getByRole('link', { name: new RegExp(alias) })
		.first()
		.click();
	await page.getByRole('link', { name: 'Lämna över', exact: true }).click();
}

/** Drops a file on the middle of the page, as from a folder. */
async function drop(page: Page, path: string, name: string): Promise<void> {
	const bytes = readFileSync(path).toString('base64');
	const files = await page.evaluateHandle(
		([data, called]) => {
			const all = new DataTransfer();
			const file = Uint8Array.from(atob(data ?? ''), (char) => char.charCodeAt(0));
			all.items.add(new File([file], called ?? '', { type: 'application/pdf' }));
			return all;
		},
		[bytes, name]
	);
	await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}

test('seen, saved, and opened again to be read, with the network off', async ({ page }) => {
	const axe = new Axe(page);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	await openExample(page, 'Salma');

	// Its pages are seen before it is saved, and the same as text.
	await page.getByRole('button', { name: 'Gör PDF' }).click();
	const first = page.getByRole('img', { name: /^Sida 1 av \d/ });
	await expect(first).toBeVisible();
	const [width, height] = await first.evaluate((img: HTMLImageElement) => [
		img.naturalWidth,
		img.naturalHeight
	]);
	// A4 upright.
	expect((height ?? 0) / (width ?? 1)).toBeCloseTo(297 / 210, 2);
	await axe.look('preview');
	await page.getByText('Text', { exact: true }).click();
	await expect(page.getByRole('article', { name: 'Så blir överlämningen' })).toContainText(
		'Det här kan jag'
	);
	await page.getByRole('button', { name: 'Ändra något' }).click();

	const json = await saved(page, 'Spara som data (JSON)');
	const pdf = await savedPdf(page);
	for (const { name } of [json, pdf]) expect(name).not.toContain('Salma');
	const attached = attachmentsOf(pdf.path);
	if (attached) {
		expect(attached).toHaveLength(1);
		expect(attached[0]?.equals(readFileSync(json.path))).toBe(true);
	}
	const released = readHandover(new Uint8Array(readFileSync(json.path)));
	if (!released.ok) throw new Error(released.error.code);

	// Whoever got it drops it on the front page: no workspace, nothing to be unlocked.
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Öppna en rapport (PDF)' })).toBeVisible();
	await drop(page, pdf.path, pdf.name);
	await expect(page.getByRole('heading', { level: 1, name: 'Salma' })).toBeVisible();
	await expect(page).toHaveTitle('Öppna en rapport · Språksteg');
	await axe.look('report at a glance');
	await page.getByText('Steg för steg', { exact: true }).click();
	for (const { id } of released.value.steps)
		await expect(page.locator(`[data-step="${id}"]`)).toBeVisible();
	await page.getByText('2 idéer till en lektion, R3', { exact: true }).click();
	await axe.look('report step by step');
	await expect(page.getByRole('textbox')).toHaveCount(0);

	// The same file twice has nothing to compare; what is none of ours is said to be so.
	const beside = page.locator('input[type="file"]');
	await beside.setInputFiles(pdf.path);
	await expect(page.getByRole('alert')).toContainText('samma rapport');
	await beside.setInputFiles({
		name: 'brev.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('no pdf')
	});
	await expect(page.getByRole('alert')).toContainText('Filen är ingen PDF.');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Salma' })).toHaveCount(0);

	axe.expectClean(['preview', 'report at a glance', 'report step by step']);
	expect(problems).toEqual([]);
});

test('the page of one’s own in Arabic: on paper, on the tablet, and by its code', async ({
	page
}) => {
	const axe = new Axe(page);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	await openExample(page, 'Salma');
	await page.getByText('För Salma', { exact: true }).click();
	await expect(page.getByText(/får ingen QR-kod/)).toBeVisible();

	// The municipality sets where the code leads.
	await page.getByRole('link', { name: 'Till Inställningar' }).click();
	const field = page.getByLabel('Adressen där Språksteg finns');
	await field.fill('http://spraksteg.example');
	await page.getByRole('button', { name: 'Spara adressen' }).click();
	await expect(page.getByText(/behöver börja med https/)).toBeVisible();
	await field.fill(ADDRESS);
	await page.getByRole('button', { name: 'Spara adressen' }).click();
	await expect(page.getByText(`Papperet får en QR-kod till ${ADDRESS}`)).toBeVisible();
	await page.goBack();

	await page.getByText('För Salma', { exact: true }).click();
	const preview = page.getByRole('article', { name: 'Så blir överlämningen' });
	await expect(preview).toHaveAttribute('dir', 'rtl');
	await expect(preview).toContainText(ADDRESS);
	const link = /https:\S+/.exec(await preview.innerText())?.[0] ?? '';
	expect(link).toMatch(/^https:\/\/spraksteg\.example\/sfi\/page#1\/ar\/[A-Za-z0-9.,-]+$/);
	const paper = await savedPdf(page);
	expect(paper.name).toMatch(/^spraksteg-min-sida-[\d-]+\.pdf$/);
	expect(attachmentsOf(paper.path) ?? []).toEqual([]);

	// The same page on the tablet: the way back is the inner door.
	await page.getByRole('button', { name: 'Visa sidan för Salma på skärmen' }).click();
	await page.getByLabel(/Kod/).fill('4711');
	await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
	const screen = page.locator('main[data-screen="page"]');
	await expect(screen).toHaveAttribute('dir', 'rtl');
	await axe.look('own page, tablet');
	await page.locator('[data-action="handover"]').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.locator('[data-door] input').fill('4711');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Lämna över' })).toBeVisible();

	// On another device nothing but the address is known.
	const tablet = await page.evaluate(() => JSON.stringify({ ...localStorage }));
	expect(tablet).not.toContain('spraksteg.example');
	await page.goto(link.slice(ADDRESS.length));
	await expect(screen).toHaveAttribute('lang', 'ar');
	await expect(screen).toHaveAttribute('dir', 'rtl');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('أستطيع');
	await expect(screen).toContainText('Jag hör ett ljud och hittar bokstaven.');
	for (const button of await page.getByRole('button').all()) {
		const box = await button.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
	}
	for (const width of [1024, 360]) {
		await page.setViewportSize({ width, height: 740 });
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	}
	await axe.look('own page, by its code');
	await page.evaluate(() => (location.hash = '#1/xx/R2.shown'));
	await expect(page.getByRole('alert')).toContainText('Språket på papperet finns inte här.');

	axe.expectClean(['own page, tablet', 'own page, by its code']);
	expect(problems).toEqual([]);
});
