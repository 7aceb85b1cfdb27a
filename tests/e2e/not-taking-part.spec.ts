import { expect, type Page, test } from '@playwright/test';
import { Axe } from './support/axe';
import { giveBack, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';

/** A no is as good as a yes, and nobody is talked with who isn't understood. */
const ALIAS = 'Salma';
const UNTIL_CONSENT: Record<string, string[]> = {
	sound: ['yes'],
	language: ['ar'],
	understand: ['well'],
	sight: ['good'],
	hearing: ['good'],
	address: ['f']
};

async function begin(page: Page): Promise<void> {
	await firstLaunch(page);
	await newParticipant(page, ALIAS);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await expect(page.getByRole('heading', { name: 'Början' })).toBeVisible();
}

async function toList(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	const passphrase = page.getByLabel('Lösenfras', { exact: true });
	await passphrase.fill('två cyklar vid sjön i maj');
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await expect(page.getByRole('heading', { name: 'Deltagare' })).toBeVisible();
}

test('who says no is thanked, asked nothing more, and let be', async ({ page }) => {
	const axe = new Axe(page);
	await begin(page);
	await takeMediator(page, { role: 'tolk', name: 'Hind' });
	await handOver(page, ALIAS);
	const says = { ...UNTIL_CONSENT, consent: ['no'] };
	const met = await walk(page, ({ item }) => says[item as keyof typeof says] ?? null);
	expect(met.slice(-2).map(({ item }) => item)).toEqual(['consent', 'done']);
	await expect(page.getByRole('heading', { name: 'شكرًا' })).toBeVisible();
	await axe.look('thanks');
	await giveBack(page, CODE);
	await expect(
		page.getByText('Salma vill inte vara med. Det är helt i sin ordning.')
	).toBeVisible();
	await axe.look('a no');
	await page.getByRole('button', { name: 'Avsluta kartläggningen' }).click();
	await expect(page.getByText('Det får inga följder.')).toBeVisible();
	await axe.look('closed');
	await toList(page);
	const row = page.getByRole('listitem').filter({ hasText: ALIAS });
	await expect(row).toContainText('Ville inte vara med');
	await expect(row.getByRole('link', { name: /Fortsätt/ })).toHaveCount(0);
	axe.expectClean(['thanks', 'a no', 'closed']);
});

test('another day is written down as that', async ({ page }) => {
	await begin(page);
	await takeMediator(page, { role: 'tolk', name: 'Hind' });
	await handOver(page, ALIAS);
	const says = { ...UNTIL_CONSENT, consent: ['later'] };
	const met = await walk(page, ({ item }) => says[item as keyof typeof says] ?? null);
	expect(met.slice(-2).map(({ item }) => item)).toEqual(['consent', 'done']);
	await giveBack(page, CODE);
	await expect(page.getByText('Salma vill vara med en annan dag.')).toBeVisible();
	await page.getByRole('button', { name: 'Avsluta för i dag' }).click();
	await page.getByRole('button', { name: 'Börja en ny träff' }).click();
	await expect(page.getByText('Träffen är avslutad.')).toHaveCount(0);
});

test('“vi förstår inte varandra” ends kindly and leaves “boka om” in the list', async ({
	page
}) => {
	const axe = new Axe(page);
	await begin(page);
	await takeMediator(page, { role: 'tolk', name: 'Hind' });
	await handOver(page, ALIAS);
	const says = { ...UNTIL_CONSENT, understand: ['no'] };
	const met = await walk(page, ({ item }) => says[item as keyof typeof says] ?? null);
	expect(met.map(({ item }) => item)).toEqual(['sound', 'language', 'understand', 'notUnderstood']);
	await axe.look('not understood');
	await giveBack(page, CODE);
	await expect(page.getByText('Salma och språkhjälpen förstår inte varandra.')).toBeVisible();
	await page.getByRole('button', { name: 'Avsluta och boka om' }).click();
	await expect(page.getByText(/Boka om med en annan tolk/)).toBeVisible();
	await axe.look('rebook');
	await toList(page);
	const row = page.getByRole('listitem').filter({ hasText: ALIAS });
	await expect(row).toContainText('Boka om: ni förstod inte varandra');
	await axe.look('list');
	await row.getByRole('link', { name: `Börja om samtalet: ${ALIAS}` }).click();

	// With another interpreter it begins again where it was.
	await page.getByRole('button', { name: 'Börja en ny träff' }).click();
	await page.getByRole('button', { name: 'Byt eller ändra' }).click();
	await page.getByLabel('Förnamn eller alias').fill('Mona');
	await page.getByRole('group', { name: 'Förstår varandra:' }).getByText('bra').click();
	await page.getByRole('button', { name: 'Spara språkhjälp' }).click();
	await handOver(page, ALIAS);
	const again = await walk(page, ({ item }) => UNTIL_CONSENT[item] ?? null);
	expect(again.map(({ item }) => item)).toContain('consent');
	axe.expectClean(['not understood', 'rebook', 'list']);
});

test('a child can’t be the mediator, a relative is warned of', async ({ page }) => {
	const axe = new Axe(page);
	await begin(page);
	const save = page.getByRole('button', { name: 'Spara språkhjälp' });
	for (const role of ['anhörig', 'språkstöd']) {
		await page.getByLabel('Roll').selectOption({ label: role });
		await page.getByLabel('Förnamn eller alias').fill('Yasin');
		await page.getByText('Nej, ett barn', { exact: true }).click();
		await expect(page.getByText(/Ett barn kan inte vara språkhjälp/)).toBeVisible();
		await expect(save).toBeDisabled();
		await page.getByLabel('Förnamn eller alias').press('Enter');
		await expect(save).toBeVisible();
		await axe.look(`a child as ${role}`);
	}
	await page.getByLabel('Roll').selectOption({ label: 'anhörig' });
	await expect(page.getByText(/En anhörig har ingen tystnadsplikt/)).toBeVisible();
	await page.getByText('Ja, vuxen', { exact: true }).click();
	await axe.look('a relative');
	await save.click();
	await expect(page.getByText('Yasin, anhörig')).toBeVisible();
	await page.reload();
	await page.getByLabel('Lösenfras', { exact: true }).fill('två cyklar vid sjön i maj');
	await page.getByRole('button', { name: 'Lås upp' }).click();
	await page.getByRole('link', { name: `Fortsätt med början: ${ALIAS}` }).click();
	await expect(page.getByText('Yasin, anhörig')).toBeVisible();
	axe.expectClean(['a child as språkstöd', 'a relative']);
});
