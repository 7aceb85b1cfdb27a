import { expect, test, type Page } from '@playwright/test';
import { begin, giveBack } from './support/participant';
import {
	CODE,
	firstLaunch,
	handOver,
	newParticipant,
	PASSPHRASE,
	unlock
} from './support/pedagogue';

const passphrase = (page: Page) => page.getByLabel('Lösenfras', { exact: true });
const list = (page: Page) => page.getByRole('heading', { name: 'Deltagare', exact: true });

/** Someone else’s alias, which must be nowhere while the participant has the tablet. */
const OTHER = 'Fatuma-Kanarie';

/** Two participants, and the tablet in the hands of the second. */
async function withParticipant(page: Page): Promise<{ mapping: string; other: string }> {
	await firstLaunch(page);
	await newParticipant(page, OTHER);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await page.waitForURL(/\/mapping\//);
	const other = new URL(page.url()).pathname;
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen: Salma' }).click();
	await page.waitForURL((url) => url.pathname.startsWith('/mapping/') && url.pathname !== other);
	const mapping = new URL(page.url()).pathname.replace('/beginning', '');
	await handOver(page, 'Salma');
	await begin(page);
	return { mapping, other };
}

async function nothingOfOthers(page: Page): Promise<void> {
	expect(await page.content()).not.toContain(OTHER);
	expect(await page.title()).not.toContain(OTHER);
	await expect(list(page)).toHaveCount(0);
}

/** Tries a code at the inner door, which is open on the screen. */
async function tryCode(page: Page, code: string): Promise<void> {
	await page.getByLabel('Kod', { exact: true }).fill(code);
	await page.keyboard.press('Enter');
}

test('a wrong passphrase is told, changes nothing, and can be typed again', async ({ page }) => {
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Lås', exact: true }).click();
	await passphrase(page).fill('två cyklar vid sjön i juni');
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByText(/Lösenfrasen stämmer inte\. Ingenting har ändrats/)).toBeVisible();
	await expect(passphrase(page)).toBeFocused();
	await expect(list(page)).toHaveCount(0);
	await unlock(page);
	await expect(page.getByText('Salma').first()).toBeVisible();
});

test('the recovery code sets a new passphrase, and the old one opens nothing', async ({ page }) => {
	const next = 'fem gula båtar i hamnen';
	const code = await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.reload();
	await page.getByRole('button', { name: 'Jag har glömt lösenfrasen' }).click();
	const field = page.getByLabel('Återställningskod');
	// One sign exchanged: the check character tells.
	await field.fill(code.replace(/^./, (first) => (first === '7' ? '8' : '7')));
	await page.getByLabel('Ny lösenfras', { exact: true }).fill(next);
	await page.getByLabel('Den nya lösenfrasen en gång till').fill(next);
	await page.getByRole('button', { name: 'Sätt och öppna' }).click();
	await expect(page.getByText(/Koden stämmer inte\. Ingenting har ändrats/)).toBeVisible();
	await field.fill(code.toLowerCase());
	await page.getByRole('button', { name: 'Sätt och öppna' }).click();
	await expect(list(page)).toBeVisible();
	await expect(page.getByText('Salma').first()).toBeVisible();

	await page.getByRole('button', { name: 'Lås', exact: true }).click();
	await passphrase(page).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByText(/Lösenfrasen stämmer inte/)).toBeVisible();
	await passphrase(page).fill(next);
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByText('Salma').first()).toBeVisible();
});

test('a second tab says that the first is open, and opens when it is closed', async ({
	page,
	context
}) => {
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	const second = await context.newPage();
	await second.goto('/');
	await expect(second.getByText('Språksteg är redan öppet i en annan flik.')).toBeVisible();
	await expect(passphrase(second)).toHaveCount(0);
	// The first goes on undisturbed.
	await newParticipant(page, 'Yusuf');
	await page.close();
	await second.getByRole('button', { name: 'Försök igen' }).click();
	await unlock(second);
	await expect(second.getByText('Yusuf').first()).toBeVisible();
});

test('with the tablet the participant reaches nothing of others: back, reload, typed addresses', async ({
	page
}) => {
	const { mapping, other } = await withParticipant(page);
	await nothingOfOthers(page);
	for (let step = 0; step < 2; step++) {
		await page.goBack();
		await nothingOfOthers(page);
		await page.waitForURL(`**${mapping}/participant`);
		await expect(page.locator('[data-screen="sound"]')).toBeVisible();
	}
	// Inside the running app: an address pushed by script is as far as anyone gets without a load.
	await page.evaluate((address) => {
		history.pushState({}, '', address);
		dispatchEvent(new PopStateEvent('popstate', { state: {} }));
	}, other);
	await nothingOfOthers(page);
	await page.evaluate((own) => history.replaceState({}, '', own), `${mapping}/participant`);
	await page.reload();
	await expect(passphrase(page)).toBeVisible();
	await nothingOfOthers(page);
	for (const address of ['/participants', '/settings', other, `${mapping}/interview`]) {
		await page.goto(address);
		await expect(passphrase(page)).toBeVisible();
		await nothingOfOthers(page);
	}
	await unlock(page);
	await expect(page.getByText(OTHER).first()).toBeVisible();
});

test('the wrong door code five times: the passphrase is needed, the responses are kept', async ({
	page
}) => {
	await withParticipant(page);
	await page.locator('[data-option="yes"]').click();
	await page.locator('[data-action="next"]').click();
	await page.locator('[data-option="ar"]').click();
	await page.locator('[data-action="next"]').click();
	await page.locator('[data-option="largest"]').click();
	const lock = page.locator('[data-action="handover"]');
	await lock.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	for (let wrong = 1; wrong <= 4; wrong++) {
		await tryCode(page, `000${wrong}`);
		await expect(page.getByText(/Koden stämmer inte\. Inget har ändrats/)).toBeVisible();
	}
	await tryCode(page, '0005');
	await expect(passphrase(page)).toBeVisible();
	await nothingOfOthers(page);
	await expect(page.getByText('Koden har skrivits fel fem gånger.')).toBeVisible();
	await unlock(page);
	await page.getByRole('link', { name: /: Salma$/ }).click();
	await expect(page.getByRole('radio', { name: 'Mycket större' })).toBeChecked();
});

test('the inner door opens this mapping alone; the list asks for the passphrase', async ({
	page
}) => {
	const { other } = await withParticipant(page);
	await expect(page.locator('[data-screen="sound"]')).toBeVisible();
	await giveBack(page, CODE);
	await expect(page.getByLabel('Roll')).toBeVisible();
	await nothingOfOthers(page);
	await expect(page.getByRole('link', { name: 'Inställningar' })).toHaveCount(0);
	await page.evaluate((address) => {
		history.pushState({}, '', address);
		dispatchEvent(new PopStateEvent('popstate', { state: {} }));
	}, other);
	await nothingOfOthers(page);
	await page.getByRole('link', { name: 'Tillbaka till kartläggningen' }).click();
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Lås upp alla deltagare' })).toBeVisible();
	await nothingOfOthers(page);
	await unlock(page);
	await expect(page.getByText(OTHER).first()).toBeVisible();
});

test('idle: a minute’s warning, then locked; never while the participant has the tablet', async ({
	page
}) => {
	await page.clock.install();
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.clock.fastForward('04:30');
	await expect(page.getByRole('dialog', { name: 'Snart låses arbetsytan' })).toBeVisible();
	await page.getByRole('button', { name: 'Fortsätt arbeta' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.clock.fastForward('05:05');
	await expect(passphrase(page)).toBeVisible();
	expect(await page.content()).not.toContain('Salma');
	await unlock(page);

	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await expect(page.getByLabel('Roll')).toBeVisible();
	await page.clock.fastForward('13:30');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await handOver(page, 'Salma');
	await begin(page);
	await page.clock.fastForward('03:00:00');
	await page.clock.runFor(2000);
	await expect(page.locator('[data-screen="sound"]')).toBeVisible();
	await giveBack(page, CODE);
	await page.clock.fastForward('15:05');
	await expect(passphrase(page)).toBeVisible();
	expect(await page.content()).not.toContain('Salma');
});
