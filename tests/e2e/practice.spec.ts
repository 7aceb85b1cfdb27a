import { expect, type Page, test } from '@playwright/test';
import { Axe } from './support/axe';
import { savedPdf } from './support/files';
import { begin, currentScreen, giveBack, next, readCards } from './support/participant';
import { CODE, handOver, takeMediator } from './support/pedagogue';
import { releasePart, takeAllLines, toPart } from './support/readback';

/** The practice mapping as a pedagogue goes through it: only what the cards say is tapped. */
const card = (page: Page) => page.getByRole('complementary', { name: 'Så här svarar Nasrin' });
const done = (page: Page, count: number) =>
	expect(page.getByText(new RegExp(`^\\s*${count} av 9 klara`))).toBeVisible();
const go = (page: Page, view: string) =>
	page.getByRole('link', { name: `Till ${view}`, exact: true }).click();

/** Taps what the card says, screen after screen, until there is no more. */
async function asNasrin(page: Page, axe?: Axe): Promise<void> {
	await begin(page);
	for (let guard = 0; guard < 120; guard++) {
		await readCards(page);
		const { kind } = await currentScreen(page);
		if (kind === 'done') break;
		await axe?.look(`with Nasrin: ${kind}`);
		const said = await card(page).getByRole('listitem').allInnerTexts();
		for (const line of said) {
			const box = /ruta (\d+) av/.exec(line)?.[1];
			if (box)
				await page
					.locator('[data-option]')
					.nth(Number(box) - 1)
					.click();
			const number = /Ställ in (\d+)/.exec(line)?.[1];
			for (let n = 0; n < Number(number ?? 0); n++)
				await page.locator('[data-option="more"]').click();
		}
		const before = await page.locator('[data-screen]').innerHTML();
		await next(page);
		await page.waitForFunction(
			(was) => document.querySelector('[data-screen]')?.innerHTML !== was,
			before
		);
	}
	await expect(card(page)).toContainText('Håll in låset');
	await giveBack(page, CODE);
}

test('a practice mapping from the front page to the hand-over, by its own cards alone', async ({
	page
}) => {
	const axe = new Axe(page);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	await page.goto('/');
	await page.getByRole('button', { name: /^Öva/ }).click();
	await done(page, 0);
	await axe.look('practice');
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });
	await done(page, 1);

	await handOver(page, 'Nasrin');
	await asNasrin(page, axe);
	await done(page, 2);

	await go(page, 'Samtal');
	await page.getByRole('button', { name: /^Arbete och kunnande/ }).click();
	await page.getByRole('checkbox', { name: 'Laga mat och baka' }).first().check();
	await page.getByRole('checkbox', { name: 'Köpa och sälja' }).first().check();
	await done(page, 3);
	await page.getByRole('button', { name: /^Text i vardagen/ }).click();
	await page
		.getByRole('checkbox', { name: 'Telefonen läser upp' })
		.or(page.getByRole('checkbox', { name: 'Jag låter telefonen läsa' }))
		.first()
		.check();
	await done(page, 4);

	await go(page, 'Steg');
	for (const [step, count] of [
		['R3', 5],
		['R4', 6]
	] as const) {
		await page.getByRole('button', { name: new RegExp(`\\s${step} ·`) }).click();
		await page.getByRole('button', { name: 'Starta steget' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Visa för Nasrin' }).click();
		await asNasrin(page);
		await done(page, count);
	}
	await expect(page.getByRole('button', { name: /\sR3 ·\s+Visat/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /\sR4 ·\s+På väg/ })).toBeVisible();

	await page.getByRole('button', { name: /\sW1 ·/ }).click();
	await page.getByRole('button', { name: 'Starta steget' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Gör på papper, här' }).click();
	const items = page.getByRole('group', { name: /^W1 A .*: bedömning$/ });
	await expect(items).toHaveCount(4);
	for (const [at, points] of ['2 poäng', '2 poäng', '1 poäng', '2 poäng'].entries())
		await items.nth(at).getByText(points, { exact: true }).click();
	await axe.look('judging');
	await page.getByRole('button', { name: 'Klart: avsluta steget' }).click();
	await done(page, 7);

	await go(page, 'Läs upp');
	await toPart(page, 'Det här kan jag');
	await takeAllLines(page);
	await releasePart(page);
	await done(page, 8);
	await go(page, 'Lämna över');
	await page.getByLabel('Mottagare').fill('SFI-läraren');
	const file = await savedPdf(page);
	expect(file.name).not.toContain('Nasrin');
	await expect(page.getByRole('heading', { name: 'Övningen är klar' })).toBeVisible();

	// Begun again, nothing is left of it; left, nothing is stored.
	await page.getByRole('button', { name: 'Börja om övningen' }).click();
	await done(page, 0);
	await page.getByRole('button', { name: 'Lämna övningen' }).click();
	await expect(page.getByRole('heading', { name: 'Gör en arbetsyta' })).toBeVisible();
	axe.expectClean(['practice', 'judging']);
	expect(problems).toEqual([]);
});
