import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import { savedPdf } from './support/files';
import { giveBack, keysOf, walk, type Screen } from './support/participant';
import { readerSays } from './support/says';
import { CODE, firstLaunch, newParticipant, takeMediator } from './support/pedagogue';

/** A person who reads Arabic, from first launch to the teacher's PDF, with the network off. */
const SAYS = readerSays('ar');

test('blue entrance in Arabic, right to left, offline, to the PDF', async ({
	page,
	context,
	baseURL
}) => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => {
		const { origin } = new URL(request.url());
		if (origin !== baseURL && !/^(blob|data|null)/.test(origin)) problems.push(request.url());
	});

	await firstLaunch(page);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await context.setOffline(true);

	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });

	await page.getByRole('button', { name: 'Visa för Salma' }).first().click();
	await page.getByLabel(/Kod/).fill(CODE);
	await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
	await expect(page.locator('main[data-screen]')).toHaveAttribute('dir', 'rtl');
	const met = await walk(page, (screen) => SAYS[screen.item] ?? null);
	expect(new Set(met.map((screen) => screen.kind))).toEqual(
		new Set(['sound', 'language', 'sight', 'address', 'purpose', 'finder', 'entrance', 'done'])
	);
	await giveBack(page, CODE);
	await expect(page.getByText('Blå: läser')).toBeVisible();

	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	await page.getByRole('button', { name: 'Starta steget' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
	const run = await walk(
		page,
		keysOf(loaded.value, 'ar', () => true)
	);
	const items = run.filter((screen: Screen) => screen.kind === 'item' && !screen.practice);
	expect(items).toHaveLength(10);
	await giveBack(page, CODE);
	await expect(page.getByText('Visat').first()).toBeVisible();

	await page.getByRole('link', { name: 'Läs upp', exact: true }).click();
	for (let guard = 0; guard < 15; guard++) {
		const take = page.getByRole('button', { name: 'Ta med' });
		const agrees = page.getByRole('group', { name: 'Stämmer det?' });
		await agrees.waitFor();
		while (await take.count()) await take.first().click();
		await agrees.getByText('Ja', { exact: true }).click();
		await page.getByRole('group', { name: 'Vem får se?' }).getByText('SFI-läraren').click();
		const nextPart = page.getByRole('button', { name: /^Nästa del/ });
		if (!(await nextPart.count())) break;
		await nextPart.click();
	}
	await page.getByRole('link', { name: 'Lämna över', exact: true }).click();
	await page.getByLabel('Mottagare').fill('SFI-läraren på Lärcentrum');
	const { path: file, name } = await savedPdf(page);
	expect(name).not.toContain('Salma');
	expect(statSync(file).size).toBeGreaterThan(5000);
	expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
	if (spawnSync('which', ['pdftotext']).status === 0) {
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
		expect(text).toContain('Det här kan jag');
		expect(text).toContain('Salma');
	} else console.log('pdftotext is not here: the text of the PDF was not read back.');
	expect(problems).toEqual([]);
});
