import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { loadInstrument } from '../../scripts/load-instrument';
import { HandoverSchema } from '../../src/lib/domain/handover/handover';
import { verifyHandover } from '../../src/lib/domain/handover/verify';
import { Axe } from './support/axe';
import { saved, savedPdf, textOfPdf } from './support/files';
import { giveBack, keysOf, type Screen, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';
import { releasePart, takeAllLines, toPart } from './support/readback';
import { choose, lookAt, outcome, showStep } from './support/steps';
import { openQuestion } from './support/talk';

/** Nothing is learned in writing yet: a full mapping by voice and picture. */
const ALIAS = 'Amina';
const SAYS: Record<string, string[]> = {
	sound: ['yes'],
	language: ['ar'],
	understand: ['well'],
	sight: ['good'],
	hearing: ['good'],
	address: ['f'],
	consent: ['yes'],
	'finder.learned': ['none']
};
const TALK: Record<string, string[]> = {
	q13: ['family'],
	q17: ['farming', 'trade'],
	q18: ['remember', 'tell', 'count'],
	q23: ['listen'],
	q24: ['memory']
};
const STRENGTHS = [
	'Jag minns mycket utantill.',
	'Jag berättar, sjunger eller kan dikter.',
	'Jag räknar i huvudet.',
	'Jag kan odla och sköta djur.'
];

test('the oral path: by voice and picture, R0–R1 and W0–W1, strengths first', async ({ page }) => {
	test.setTimeout(200_000);
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const instrument = loaded.value;
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	const axe = new Axe(page);
	const look = ({ kind, practice }: Screen) => axe.look(`participant ${kind} ${practice}`);

	await firstLaunch(page);
	await newParticipant(page, ALIAS);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });
	await handOver(page, ALIAS);
	const met = await walk(page, ({ item }) => SAYS[item] ?? null, look);
	expect(met.map(({ item }) => item)).not.toContain('finder.read');
	await giveBack(page, CODE);
	await expect(page.getByText('Muntlig väg', { exact: true })).toBeVisible();
	await expect(page.getByText('inget språk är lärt i skrift.')).toBeVisible();

	// By picture and voice: each choice has both, and what is chosen is written down.
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	for (const [id, options] of Object.entries(TALK)) {
		await openQuestion(page, instrument, id);
		await page
			.getByRole('button', { name: `Visa för ${ALIAS}` })
			.first()
			.click();
		await walk(
			page,
			({ item }) => (item === id ? options : null),
			async (screen) => {
				// “Något annat” may be alone on a further part: it has words and a voice.
				if (screen.item !== id || screen.options.join() === 'other') return;
				await look(screen);
				const choices = page.locator('.option:has([data-option]:not([data-option="other"]))');
				const count = await choices.count();
				expect(count).toBeGreaterThan(2);
				await expect(choices.locator('img')).toHaveCount(count);
				await expect(choices.locator('[data-speak]')).toHaveCount(count);
			}
		);
		await giveBack(page, CODE);
		const card = await openQuestion(page, instrument, id);
		await expect(card.getByText('Ställd')).toBeVisible();
	}

	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	await expect(page.getByText('muntlig väg')).toBeVisible();
	await axe.look('steps, oral');
	const right = keysOf(instrument, 'ar', () => true);
	const wrong = keysOf(instrument, 'ar', () => false);
	await expect(page.getByText(/Därnäst R0/)).toBeVisible();
	await showStep(page, 'R0', { alias: ALIAS });
	await walk(page, right, look);
	await giveBack(page, CODE);
	for (const n of [1, 2, 3, 4, 5, 6]) await choose(page, new RegExp(`^R0 A ${n}:`), 'Ja');
	await expect(outcome(page)).toContainText('Visat');
	await expect(page.getByText(/Därnäst R1/)).toBeVisible();

	// The språkstöd confirms the stimuli, so that what isn't shown yet can be said.
	await lookAt(page, 'R1');
	await page.getByRole('button', { name: 'Starta steget' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Amal bekräftar uppgifterna' }).click();
	await expect(dialog.getByText('Uppgifterna är bekräftade på plats.')).toBeVisible();
	await dialog.getByRole('button', { name: `Visa för ${ALIAS}` }).click();
	await walk(page, wrong, look);
	await giveBack(page, CODE);
	await expect(outcome(page)).toContainText('Prövat, inte visat än');

	// Up the ladder it never goes: writing is next, and then the ladders end.
	await expect(page.getByText(/Därnäst W0/)).toBeVisible();
	for (const step of ['W0', 'W1']) {
		await showStep(page, step, { alias: ALIAS });
		await walk(page, right, look);
		await giveBack(page, CODE);
		const groups = page.getByRole('group', { name: new RegExp(`^${step} A .*: bedömning$`) });
		await expect(groups).toHaveCount(4);
		for (let n = 0; n < 4; n++)
			await groups
				.nth(n)
				.getByText(step === 'W0' ? '1 poäng' : '2 poäng', { exact: true })
				.click();
		await expect(outcome(page)).toContainText('Visat');
	}
	await expect(page.getByText(/Inget steg föreslås/)).toBeVisible();
	await expect(page.getByText(/Därnäst (R2|W2)/)).toHaveCount(0);

	await page.getByRole('link', { name: 'Läs upp', exact: true }).click();
	for (const part of [
		...['Så gick det till', 'Det här kan jag', 'Arbete och kunnande', 'Läsa och skriva'],
		...['Så gör jag i vardagen', 'Nästa steg i undervisningen', 'Skäl för studieväg']
	]) {
		await toPart(page, part);
		await takeAllLines(page);
		await releasePart(page);
		await axe.look(`read-back ${part}`);
	}
	await page.getByRole('link', { name: 'Lämna över', exact: true }).click();
	const preview = page.getByRole('article', { name: 'Så blir överlämningen' });
	for (const strength of STRENGTHS) await expect(preview.getByText(strength).first()).toBeVisible();
	await expect(preview.getByText('muntlig: inget skriftspråk än')).toBeVisible();
	await axe.look('hand-over, oral');

	const json = await saved(page, 'Spara som data (JSON)');
	const handover = v.parse(HandoverSchema, JSON.parse(readFileSync(json.path, 'utf8')));
	expect(verifyHandover(handover)).toEqual({ ok: true, value: undefined });
	expect(handover.setting.entrance).toBe('oral');
	expect(handover.setting.languages.school).toBeNull();
	expect(handover.steps.filter(({ evidence }) => evidence).map(({ id }) => id)).toEqual([
		...['R0', 'R1', 'W0', 'W1']
	]);
	const { path } = await savedPdf(page);
	const text = textOfPdf(path);
	for (const seen of [await preview.innerText(), ...(text === null ? [] : [text])]) {
		// A full mapping: no rung above the path stands as a gap.
		for (const step of ['R2', 'R3', 'R4', 'W2', 'W3'])
			expect.soft(seen).not.toMatch(new RegExp(`\\b${step}\\b`));
		// Strengths before ladders.
		const [strength = -1, ladder = -1] = [/minns\s+mycket\s+utantill/, /steg\s+för\s+steg/].map(
			(words) => seen.search(words)
		);
		expect(strength).toBeGreaterThan(0);
		expect(strength).toBeLessThan(ladder);
	}
	axe.expectClean(['steps, oral', 'hand-over, oral', 'participant question false']);
	expect(problems).toEqual([]);
});
