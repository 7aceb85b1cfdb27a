import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import { axeOn } from './support/axe';
import { giveBack, walk } from './support/participant';
import { readerSays } from './support/says';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';
import { lookAt, outcome } from './support/steps';

/** The paper twin: printed without a network, done on paper, typed in afterwards. */
const SAYS = readerSays('so');

/** Pages of what the browser would print, and their text where poppler is there to read it. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
	const file = join(mkdtempSync(join(tmpdir(), 'spraksteg-')), 'print.pdf');
	writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
	if (spawnSync('which', ['pdftotext']).status !== 0) {
		console.log('pdftotext is not here: the print was not read back.');
		return { pages: 0, text: '' };
	}
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	return { pages: text.split('\f').length - 1, text };
}

test('the booklet and the protocol print offline; the key stands only in the protocol', async ({
	page,
	context
}) => {
	test.setTimeout(400_000);
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => {
		// Voices that were on their way when the net went come another time.
		if (message.location().url.endsWith('.lydpack')) return;
		if (message.type() === 'error') problems.push(message.text());
	});
	await firstLaunch(page);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await context.setOffline(true);
	await page.getByRole('link', { name: 'Inställningar' }).click();
	await page.getByRole('link', { name: 'Skriv ut papperskartläggning' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Papperskartläggning' })).toBeVisible();

	const key = page.getByRole('heading', { name: /^Facit/ });
	await expect(key).toHaveCount(0);
	const booklet = await printed(page);
	await page.getByText('Protokoll till pedagogen', { exact: true }).click();
	await expect(page.getByRole('button', { name: 'Skriv ut protokollet' })).toBeVisible();
	await expect(key.first()).toBeVisible();
	const protocol = await printed(page);
	if (booklet.pages > 0) {
		expect(booklet.pages).toBeGreaterThan(30);
		expect(booklet.text).toContain('utkast');
		// The app's own bar and choices stay on the screen.
		for (const { text } of [booklet, protocol]) {
			expect(text).not.toContain('Skriv ut protokollet');
			expect(text).not.toContain('Skriv ut häftet');
		}
		expect(protocol.text).toContain('Facit');
		expect(booklet.text).not.toContain('Facit');
	}
	const { violations } = await axeOn(page).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
	expect(problems).toEqual([]);
});

test('a step done on paper is typed in, corrected, and computes as on the screen', async ({
	page
}) => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const items = loaded.value.languages['so']!.reading!.steps['R5']!.A.items;
	const place = (at: number, right: boolean): string => {
		const { options = [], key } = items[at]!;
		return String(options.findIndex(({ id }) => (id === key) === right) + 1);
	};
	await firstLaunch(page);
	await newParticipant(page, 'Hodan');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'modersmålslärare', name: 'Asha' });
	await handOver(page, 'Hodan');
	await walk(page, (screen) => SAYS[screen.item] ?? null);
	await giveBack(page, CODE);
	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	await lookAt(page, 'R5');
	await page.getByRole('button', { name: 'Gjord på papper: skriv in' }).click();
	await page.getByText('förstod', { exact: true }).click();
	const choose = (at: number, way: string) =>
		page
			.getByRole('group', { name: `Uppgift A ${at + 1}`, exact: true })
			.getByText(way, { exact: true })
			.click();
	for (const at of items.keys()) await choose(at, place(at, at < 6));
	await page.getByLabel('Hur steget slutade').selectOption({ label: 'till slutet' });
	await page.getByRole('button', { name: 'Spara det inskrivna' }).click();
	await expect(outcome(page)).toContainText('Visat');

	await page.getByRole('button', { name: 'Rätta det inskrivna, form A' }).click();
	for (const at of [3, 4, 5]) await choose(at, place(at, false));
	await page.getByRole('button', { name: 'Spara det inskrivna' }).click();
	// Draft stimuli: what isn't shown is unclear, on paper as on the screen.
	await expect(outcome(page)).toContainText('Oklart');
});
