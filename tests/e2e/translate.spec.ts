import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { Axe } from './support/axe';
import { journals, saved } from './support/files';
import { firstLaunch, handOver, newParticipant } from './support/pedagogue';
import { test } from './support/profile';

/**
 * Words are put right by somebody who reads the language, approved, seen as the
 * participant sees them, used by the next mapping, and brought to another device as a
 * pack, and from there back as a table.
 */
const ASK = 'هل الشاشة واضحة لكم؟';
const SHIPPED = 'هل ترون الشاشة جيدًا؟ هل نجعل كل شيء أكبر؟';

async function toRoom(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Inställningar' }).click();
	await page.getByRole('link', { name: 'Till översättningarna' }).click();
	await page.getByRole('link', { name: 'Öppna arabiska' }).click();
	await expect(page.getByRole('heading', { name: 'Översättningar: arabiska' })).toBeVisible();
}

async function find(page: Page, words: string): Promise<void> {
	await page.getByRole('searchbox').fill(words);
	await page.getByRole('list', { name: 'Texter' }).getByRole('button').first().click();
	await expect(page.getByRole('article')).toBeVisible();
}

const field = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group }).getByRole('textbox', { name });

/** Begins a mapping and leads a reader of Arabic to the screen that asks about sight. */
async function sightScreen(page: Page, alias: string): Promise<void> {
	await page.getByRole('link', { name: /Språksteg/ }).click();
	await newParticipant(page, alias);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).first().click();
	await handOver(page, alias);
	await page.locator('main.player button').first().click();
	await page.locator('[data-option="yes"]').click();
	await page.locator('[data-action="next"]').click();
	await page.locator('[data-option="ar"]').click();
	await page.locator('[data-action="next"]').click();
	await expect(page.locator('[data-screen="sight"]')).toBeVisible();
}

test('words are changed, approved, previewed, used, and brought to another device and back', async ({
	profile,
	page
}) => {
	test.setTimeout(240_000);
	page.setDefaultTimeout(20_000);
	const axe = new Axe(page);
	await firstLaunch(page);
	await toRoom(page);
	await axe.look('room');
	await test.step('edit, with the checks at hand', async () => {
		await page.getByLabel('Ditt alias').fill('Rim');
		await find(page, 'sight.ask');
		const text = field(page, 'Innan tilltalet är valt', 'Visas');
		await expect(text).toHaveValue(SHIPPED);
		await expect(text).toHaveAttribute('dir', 'rtl');
		await text.fill(`${ASK} پ`);
		await expect(page.getByText(/Tecken som inte hör till språket/)).toBeVisible();
		await axe.look('doubt');
		await text.fill(ASK);
		await expect(page.getByText(/Tecken som inte hör till språket/)).toHaveCount(0);
		// What is shown is other words now, and a voice would say the old ones.
		await expect(page.getByText(/^Det som visas är ändrat/)).toBeVisible();
		await field(page, 'Innan tilltalet är valt', 'Sägs').fill('هَلِ الشَّاشَةُ وَاضِحَةٌ لَكُمْ؟');
		await expect(page.getByText(/^Det som visas är ändrat/)).toHaveCount(0);
	});
	await test.step('preview: the participant’s own screen, with words nobody has saved', async () => {
		await page.getByRole('button', { name: 'Förhandsvisa' }).click();
		const screen = page.locator('main.player');
		await expect(screen).toHaveAttribute('data-screen', 'sight');
		await expect(screen).toContainText(ASK);
		await expect(screen).toHaveAttribute('dir', 'rtl');
		await axe.look('preview');
		await page.getByRole('button', { name: 'Stäng förhandsvisningen' }).click();
		await expect(page.getByText('Inte sparat')).toBeVisible();
	});
	await test.step('approve', async () => {
		await page.getByRole('button', { name: 'Godkänn och nästa' }).click();
		await expect(page.getByText(`Godkänt: ${ASK}`)).toBeVisible();
		await page.getByLabel('Visa', { exact: true }).selectOption('approved');
		await find(page, 'sight.ask');
		await expect(page.getByText('Rim, ', { exact: false }).first()).toBeVisible();
		await page.getByText(/^Historik/).click();
		await expect(page.getByText(/^Rim ändrade/)).toBeVisible();
		await axe.look('history');
	});
	const pack = await test.step('export', async () => {
		await page.getByRole('button', { name: 'Spara som fil' }).click();
		await axe.look('export');
		const file = await saved(page, 'Spara språkpaketet');
		await page.getByRole('button', { name: 'Stäng', exact: true }).click();
		return file;
	});
	expect(pack.name).toMatch(/^spraksteg-ar-\d{4}-\d\d-\d\d\.json$/);

	await test.step('a mapping begun now shows the new words, and names them', async () => {
		await sightScreen(page, 'Amina');
		await expect(page.locator('main.player')).toContainText(ASK);
		await expect(page.locator('main.player')).not.toContainText(SHIPPED);
	});

	const other = await profile.open();
	const axeThere = new Axe(other);
	other.setDefaultTimeout(20_000);
	const table = await test.step('a second device takes the pack in', async () => {
		await firstLaunch(other);
		await toRoom(other);
		await other.getByRole('link', { name: 'Läs in en fil' }).click();
		const file = other.getByLabel('Fil', { exact: true });
		const cut = readFileSync(pack.path, 'utf8').slice(0, 400);
		await file.setInputFiles({
			name: 'klippt.json',
			mimeType: 'application/json',
			buffer: Buffer.from(cut)
		});
		await expect(other.getByRole('alert')).toContainText('Ingenting har ändrats.');
		await file.setInputFiles(pack.path);
		const changed = other.getByRole('region', { name: 'Ändrade' });
		await expect(changed).toContainText(SHIPPED);
		await expect(changed).toContainText(ASK);
		await axeThere.look('offer');
		await other.getByRole('button', { name: 'Läs in 1 text' }).click();
		await other.getByRole('link', { name: 'Till arabiska' }).click();
		await find(other, 'sight.ask');
		await expect(field(other, 'Innan tilltalet är valt', 'Visas')).toHaveValue(ASK);
		// It approves nothing by itself.
		await expect(other.getByRole('article').getByText('Utkast', { exact: true })).toBeVisible();
		await expect(other.getByText(/^Godkänd av Rim på en annan enhet/)).toBeVisible();
		await other.getByRole('button', { name: 'Spara som fil' }).click();
		return saved(other, 'Spara tabellen');
	});
	await test.step('a table out, changed by hand, and in', async () => {
		const text = readFileSync(table.path, 'utf8');
		expect(text.startsWith('\uFEFF')).toBe(true);
		const rows = text.split('\r\n');
		const at = rows.findIndex((row) => row.includes('"texts/ui.yes";"text"'));
		// A cell that a spreadsheet would take for a formula stands behind an apostrophe.
		rows[at] = rows[at]!.replace(/"نعم";"draft";"";""/, `"'=نعم";"approved";"Samir";"2026-11-20"`);
		const path = table.path.replace('.csv', '-rattad.csv');
		writeFileSync(path, rows.join('\r\n'));
		await other.getByRole('button', { name: 'Stäng', exact: true }).click();
		await other.getByRole('link', { name: 'Läs in en fil' }).click();
		await other.getByLabel('Fil', { exact: true }).setInputFiles(path);
		const changed = other.getByRole('region', { name: 'Ändrade' });
		await expect(changed).toContainText('=نعم');
		await expect(changed).toContainText('Godkänd av Samir, 2026-11-20');
		await other.getByLabel('Ditt alias').fill('Hodan');
		await other.getByRole('button', { name: 'Läs in 1 text' }).click();
		await other.getByRole('link', { name: 'Till arabiska' }).click();
		await find(other, 'ui.yes');
		await expect(field(other, 'Innan tilltalet är valt', 'Visas')).toHaveValue('=نعم');
		await expect(other.getByText('Samir, 2026-11-20')).toBeVisible();
	});
	await test.step('all of it is in the backup, and nothing of it in clear on the disk', async () => {
		await other.getByRole('link', { name: /Språksteg/ }).click();
		await newParticipant(other, 'Salma');
		await other.getByRole('link', { name: 'Inställningar' }).click();
		const stored = await journals(other);
		expect(stored).toContain('"type":"translation.opened","language":"ar"');
		expect(stored).toContain(ASK);
		await profile.close();
		expect(profile.holding([ASK])).toEqual([]);
	});
	axeThere.expectClean(['offer']);
	axe.expectClean(['room', 'doubt', 'preview', 'history', 'export']);
});
