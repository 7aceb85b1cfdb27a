import { execFileSync, spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import {
	begin,
	type Choices,
	giveBack,
	keysOf,
	readCards,
	type Screen,
	walk
} from './support/participant';
import { savedPdf } from './support/files';
import { readerSays } from './support/says';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';
import { releasePart, takeAllLines, toPart } from './support/readback';
import { lookAt, outcome, showStep } from './support/steps';

/** A person who reads Somali, from first launch to the PDF, with the Latin strand tried. */
const SAYS = readerSays('so');

const alias = 'Hodan';
let instrument: Instrument;

test.beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	instrument = loaded.value;
});

async function play(page: Page, step: string, choices: Choices) {
	await showStep(page, step, { alias });
	const met = await walk(page, choices);
	await giveBack(page, CODE);
	await lookAt(page, step);
	return met;
}

/** Items met; a long text takes several screens of one item. */
function itemsOf(met: readonly Screen[]): readonly string[] {
	const items = met.filter(({ kind, practice }) => kind === 'item' && !practice);
	return [...new Set(items.map(({ item }) => item))];
}

test('Somali: words, sentences, texts and own writing in the school language, then Swedish', async ({
	page
}) => {
	test.setTimeout(240_000);
	await firstLaunch(page);
	await newParticipant(page, alias);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'modersmålslärare', name: 'Asha' });
	await handOver(page, alias);
	const beginning = await walk(page, (screen) => SAYS[screen.item] ?? null);
	// Somali speaks to a woman and a man alike: nobody is asked.
	expect(beginning.map(({ kind }) => kind)).not.toContain('address');
	await expect(page.locator('main[data-screen]')).toHaveAttribute('lang', 'so');
	await expect(page.locator('main[data-screen]')).toHaveAttribute('dir', 'ltr');
	await giveBack(page, CODE);

	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	const all = keysOf(instrument, 'so', () => true);
	for (const step of ['R4', 'R5', 'R6', 'R7']) {
		const met = await play(page, step, all);
		const { items } = instrument.reading.steps.find(({ id }) => id === step)!.rule;
		expect(itemsOf(met)).toHaveLength(items);
		await expect(outcome(page)).toContainText('Visat');
	}

	// One writing, three criteria: judged by who reads Somali.
	await play(page, 'W6', all);
	await expect(page.getByText('3 uppgifter väntar på bedömning.')).toBeVisible();

	await test.step('the Latin strand, with the right to stop', async () => {
		const swedish = keysOf(instrument, 'sv', () => true);
		const says: Choices = (screen) => (screen.item === 'latin.ask' ? ['yes'] : swedish(screen));
		await play(page, 'L-R3', says);
		await expect(outcome(page)).toContainText('Visat');
		await play(page, 'L-R3c', swedish);
		await expect(outcome(page)).toContainText('Visat');
		const known = await play(page, 'L-R4', swedish);
		// Ten words pointed out on hearing them are enough; those ten are read.
		expect(known.filter(({ item }) => item.endsWith('.know'))).toHaveLength(10);
		expect(itemsOf(known)).toHaveLength(10);
		await expect(outcome(page)).toContainText('Visat');

		// The person stops in the middle: nothing is held against them.
		await showStep(page, 'L-R5', { alias });
		await begin(page);
		await readCards(page);
		await page.locator('[data-action="stop"]').click();
		await page.locator('[data-screen="pause"] [data-action="finish"]').click();
		await expect(page.locator('[data-screen="done"]')).toBeVisible();
		await giveBack(page, CODE);
		await lookAt(page, 'L-R5');
		await expect(outcome(page)).toContainText('Oklart');
		await expect(page.locator('#step-panel')).not.toContainText('Prövat');
	});

	await page.getByRole('link', { name: 'Läs upp', exact: true }).click();
	await toPart(page, 'Det här kan jag');
	await takeAllLines(page);
	await releasePart(page);
	await toPart(page, 'Läsa och skriva');
	await releasePart(page);
	await page.getByRole('link', { name: 'Lämna över', exact: true }).click();
	await page.getByLabel('Mottagare').fill('SFI-läraren på Lärcentrum');
	const { path: file } = await savedPdf(page);
	if (spawnSync('which', ['pdftotext']).status === 0) {
		const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
		expect(text).toContain('Jag läser längre texter och förstår dem.');
		expect(text).toContain('Jag läser svenska ord som jag kan.');
		expect(text).toContain('LASLLIAM');
	} else console.log('pdftotext is not here: the text of the PDF was not read back.');
});
