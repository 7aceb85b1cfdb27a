import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import { Keys } from './support/keys';
import { currentScreen, keysOf, readCards, type Choices } from './support/participant';
import { CODE, PASSPHRASE } from './support/pedagogue';

/** The whole main path without a pointer. */
const ALIAS = 'Salma';
const SAYS: Record<string, string[]> = {
	sound: ['yes'],
	language: ['ar'],
	understand: ['well'],
	sight: ['good'],
	hearing: ['good'],
	address: ['f'],
	consent: ['yes'],
	'finder.learned': ['ar'],
	'finder.where': ['school'],
	'finder.read': ['yes'],
	'finder.write': ['yes']
};

/** The participant’s screens, by keyboard to the end. */
async function walkByKeys(page: Page, keys: Keys, choices: Choices): Promise<string[]> {
	const met: string[] = [];
	await keys.use(page.locator('[data-cover]'));
	for (let guard = 0; guard < 60; guard++) {
		await readCardsByKeys(page, keys);
		const screen = await currentScreen(page);
		met.push(screen.item);
		if (screen.kind === 'done') return met;
		for (const option of choices(screen) ?? []) {
			const card = page.locator(`[data-option="${option}"]`);
			if (!(await card.count())) continue;
			if ((await card.getAttribute('role')) === 'radio') {
				await keys.to(page.locator('[role="radio"]'));
				for (let n = 0; n < 6 && (await card.getAttribute('aria-checked')) !== 'true'; n++)
					await keys.press((await isFocused(page, option)) ? 'Space' : 'ArrowDown');
			} else await keys.use(card, 'Space');
			await expect(card).toHaveAttribute('aria-checked', 'true');
		}
		const before = await page.locator('[data-screen]').innerHTML();
		await keys.use(page.locator('[data-action="next"]'));
		await expect
			.poll(async () => (await page.locator('[data-screen]').innerHTML()) !== before, {
				intervals: [20, 50, 100]
			})
			.toBe(true);
		await keys.somewhere();
	}
	throw new Error('the participant’s screens never end');
}

async function readCardsByKeys(page: Page, keys: Keys): Promise<void> {
	while (await page.locator('[data-card]').count())
		await keys.use(page.locator('[data-card] footer button').last());
}

function isFocused(page: Page, option: string): Promise<boolean> {
	return page.evaluate((id) => document.activeElement?.getAttribute('data-option') === id, option);
}

/** The lock twice, then the code. */
async function giveBackByKeys(page: Page, keys: Keys): Promise<void> {
	await keys.to(page.locator('[data-action="handover"]'));
	await keys.press('Enter');
	await keys.press('Enter');
	await expect(page.locator('[data-door]')).toBeVisible();
	await keys.type(CODE);
	await keys.press('Enter');
	await expect(page.locator('[data-screen]')).toHaveCount(0);
	await keys.somewhere();
}

test('the main path with the keyboard alone', async ({ page }) => {
	test.setTimeout(200_000);
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const keys = new Keys(page);
	const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
	const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
	const dialog = page.getByRole('dialog');

	// First launch.
	await page.goto('/');
	await keys.to(page.getByLabel('Lösenfras', { exact: true }));
	await keys.type(PASSPHRASE);
	await keys.to(page.getByLabel('Lösenfrasen en gång till'));
	await keys.type(PASSPHRASE);
	await keys.press('Enter');
	await keys.use(page.getByLabel('Jag har koden på papper'), 'Space');
	await keys.use(button('Öppna'));
	await expect(page.getByRole('heading', { name: 'Deltagare' })).toBeVisible();
	await keys.somewhere();

	// A dialog that is left gives focus back to the button that opened it.
	const add = button('Ny deltagare').first();
	await keys.use(add);
	await expect(dialog).toBeVisible();
	await keys.press('Escape');
	await expect(add).toBeFocused();
	await keys.press('Enter');
	await expect(dialog.getByRole('textbox')).toBeFocused();
	await keys.type(ALIAS);
	await keys.press('Enter');
	await expect(page.getByRole('heading', { name: 'Början' })).toBeVisible();
	await keys.somewhere();

	// Who helps.
	await keys.to(page.getByLabel('Roll'));
	await keys.type('språkstöd');
	await keys.to(page.getByLabel('Förnamn eller alias'));
	await keys.type('Amal');
	await keys.choose('Är personen myndig?', 'Ja, vuxen');
	await keys.use(button('Spara språkhjälp'));
	await expect(page.getByText('Amal, språkstöd')).toBeVisible();
	await keys.somewhere();

	// The beginning, on the participant’s screen.
	await keys.use(button(`Visa för ${ALIAS}`).first());
	await keys.to(page.getByLabel(/Kod/));
	await keys.type(CODE);
	await keys.press('Enter');
	await expect(page.locator('[data-screen]')).toBeVisible();
	const met = await walkByKeys(page, keys, (screen) => SAYS[screen.item] ?? null);
	expect(met).toContain('finder.done');
	await giveBackByKeys(page, keys);
	await expect(page.getByText('Blå: läser')).toBeVisible();

	// One question, answered here.
	await keys.use(link('Samtal'));
	await keys.somewhere();
	await keys.use(
		page.getByRole('navigation', { name: 'Teman' }).getByRole('button', { name: /^Arbete/ })
	);
	const option = page.getByRole('article').getByRole('checkbox').first();
	await keys.use(option, 'Space');
	await expect(option).toHaveAttribute('aria-checked', 'true');
	await keys.to(page.getByLabel('Anteckning'));
	await keys.type('Lagade mat för trettio.');
	await keys.press('Tab');
	await expect(page.getByRole('article').getByText('Ställd')).toBeVisible();

	// R4.
	await keys.use(link('Steg'));
	await keys.use(button('Starta steget'));
	await keys.use(dialog.getByRole('button', { name: `Visa för ${ALIAS}` }));
	const run = await walkByKeys(
		page,
		keys,
		keysOf(loaded.value, 'ar', () => true)
	);
	expect(run.filter((item) => /^ar\.R4\.A\.\d+$/.test(item))).toHaveLength(10);
	await giveBackByKeys(page, keys);
	await expect(page.locator('#step-panel > .outcome')).toContainText('Visat');
	const change = button('Ändra, med skäl');
	await keys.use(change);
	await expect(dialog).toBeVisible();
	await keys.press('Escape');
	await expect(change).toBeFocused();

	// One part is read back and let go.
	await keys.use(link('Läs upp'));
	await keys.use(
		page.getByRole('navigation', { name: 'Delar' }).getByRole('button', { name: /^Arbete/ })
	);
	await expect(page.getByText('Lagade mat för trettio.')).toBeVisible();
	await keys.choose('Stämmer det?', 'Ja');
	await keys.choose('Vem får se?', 'SFI-läraren');
	await expect(
		page
			.getByRole('navigation', { name: 'Delar' })
			.getByRole('button', { name: /^Arbete.*Läraren/ })
	).toBeVisible();

	// Handed over.
	await keys.use(link('Lämna över'));
	await keys.to(page.getByLabel('Mottagare'));
	await keys.type('SFI-läraren');
	await keys.use(button('Gör PDF'));
	await expect(page.getByRole('img', { name: /^Sida 1 av/ })).toBeVisible();
	const download = page.waitForEvent('download');
	await keys.use(button('Spara PDF:en'));
	expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
	await expect(page.getByText(/Överlämningen är noterad/)).toBeVisible();
	await keys.somewhere();
	expect([...new Set(keys.faults)]).toEqual([]);
});

test('less motion and the system’s colours', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
	await page.goto('/');
	await page.getByRole('button', { name: 'Prova med ett exempel' }).click();
	await page.getByRole('link', { name: /Salma/ }).first().click();
	for (const view of ['Samtal', 'Steg', 'Läs upp', 'Lämna över']) {
		await page.getByRole('link', { name: view, exact: true }).click();
		await expect(page.locator('main h1').first()).toBeVisible();
		expect(await moving(page), view).toEqual([]);
	}
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	await page
		.getByRole('navigation', { name: 'Teman' })
		.getByRole('button', { name: /^Arbete/ })
		.click();
	await page.getByRole('button', { name: 'Visa för Salma' }).first().click();
	await page.getByLabel(/Kod/).fill(CODE);
	await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
	await page.locator('[data-cover]').click();
	await readCards(page);
	expect(await moving(page), 'the participant’s screen').toEqual([]);

	// What is chosen differs in shape or line, where colours of our own are gone.
	const options = page.locator('[data-option]');
	const first = options.first();
	const look = () => first.screenshot({ animations: 'disabled' });
	const was = (await first.getAttribute('aria-checked')) === 'true';
	const before = await look();
	await first.click();
	await expect(first).toHaveAttribute('aria-checked', String(!was));
	await page.mouse.move(2, 2);
	expect(Buffer.compare(before, await look())).not.toBe(0);
	// Every control keeps an edge or a text.
	const edgeless = await page.locator('main button').evaluateAll((all) =>
		all
			.filter((button) => {
				const style = getComputedStyle(button);
				const framed = button.closest('.option') ?? button;
				const lines = [style, getComputedStyle(framed), getComputedStyle(framed, '::after')];
				const edge = lines.some(
					(line) => parseFloat(line.borderTopWidth) > 0 && line.borderTopStyle !== 'none'
				);
				return !edge && !button.textContent?.trim();
			})
			.map((button) => button.outerHTML.slice(0, 120))
	);
	expect(edgeless).toEqual([]);
});

/** What still moves longer than a blink. */
function moving(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		document.getAnimations().flatMap((animation) => {
			const { duration } = animation.effect?.getComputedTiming() ?? {};
			return Number(duration) > 10 ? [String(animation.id || duration)] : [];
		})
	);
}
