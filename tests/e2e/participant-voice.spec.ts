import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { begin, giveBack, next } from './support/participant';
import { CODE, firstLaunch, newParticipant, unlock } from './support/pedagogue';
import { type Profile, test } from './support/profile';
import { hooked, type Sound, soundsHeard, voiceFile } from './support/own-voice';
import { openQuestion } from './support/talk';

/** Recordings in which the browser is killed: on two devices, side by side. */
const KILLS = 10;
const DEVICES = ['Hodan', 'Ayaan'];
/** What a killed browser may take with it, ms. */
const LOST_AT_MOST = 2000;
/** A question that is answered by telling. */
const TOLD = 'q15';

let instrument: Instrument;
test.beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	instrument = loaded.value;
});

/** A browser whose microphone hears a file, and asks nobody for permission. */
async function listening(profile: Profile): Promise<Page> {
	const file = join(profile.dir, 'voice.wav');
	writeFileSync(file, voiceFile());
	const page = await profile.open({
		args: [
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-audio-capture=${file}`
		]
	});
	await hooked(page);
	return page;
}

const strip = (page: Page) => page.locator('[data-recording]');
const record = (page: Page) => strip(page).locator('.record');

/** The talk's question in the participant's hands; the mapping is open on the interview. */
async function showQuestion(page: Page, alias: string): Promise<void> {
	const card = await openQuestion(page, instrument, TOLD);
	await card.getByRole('button', { name: `Visa för ${alias}` }).click();
	await page.getByLabel(/^Kod, fyra/).fill(CODE);
	await page.keyboard.press('Enter');
	await begin(page);
}

async function toInterview(page: Page, alias: string): Promise<void> {
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: new RegExp(`: ${alias}$`) }).click();
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
}

/** A mapping in Somali, where the pedagogue has let the person be asked. */
async function offered(page: Page, alias: string): Promise<void> {
	await firstLaunch(page);
	await newParticipant(page, alias);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await page.getByLabel('Språk', { exact: true }).selectOption('so');
	await expect(page.getByText('Avstängt.')).toBeVisible();
	await page.getByRole('button', { name: `Låt ${alias} få frågan` }).click();
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
}

test.describe.configure({ mode: 'parallel' });

for (const alias of DEVICES) {
	test(`killed in ${KILLS} recordings of ${alias}: at most two seconds lost, the rest plays`, async ({
		profile
	}) => {
		test.setTimeout(240_000);
		let page = await listening(profile);
		await offered(page, alias);
		await showQuestion(page, alias);
		await expect(page.locator('[data-item="voice.ask"]')).toBeVisible();
		await page.locator('[data-option="yes"]').click();
		await next(page);

		const recorded: number[] = [];
		for (let kill = 0; kill < KILLS; kill++) {
			if (kill > 0) {
				page = await listening(profile);
				await toInterview(page, alias);
				await showQuestion(page, alias);
			}
			await expect(strip(page)).toHaveAttribute('data-recording', 'idle');
			// From the tap, so that opening the microphone counts as lost, too.
			const from = Date.now();
			await record(page).click();
			await expect(strip(page)).toHaveAttribute('data-recording', 'recording');
			await page.waitForTimeout(1200 + Math.random() * 1800);
			recorded.push(Date.now() - from);
			await profile.kill();
		}

		page = await listening(profile);
		await toInterview(page, alias);
		const card = await openQuestion(page, instrument, TOLD);
		await expect(card.getByText('Bröts mitt i.')).toHaveCount(KILLS);
		const listen = card.getByRole('button', { name: /^Lyssna på inspelningen/ });
		await expect(listen).toHaveCount(KILLS);
		const sounds: Sound[] = [];
		for (let place = 0; place < KILLS; place++) {
			await listen.nth(place).click();
			sounds.push(await soundsHeard(page, place + 1));
		}
		const lost = sounds.map(({ ms }, place) => (recorded[place] ?? 0) - ms);
		console.log(`lost, ms: ${lost.map(Math.round).join(' ')}`);
		expect(Math.max(...lost)).toBeLessThanOrEqual(LOST_AT_MOST);
		for (const { loudest } of sounds) expect(loudest).toBeGreaterThan(0.05);
	});
}

test('one agrees, records, hears oneself, erases, and takes the yes back', async ({ profile }) => {
	let page = await listening(profile);
	await offered(page, 'Hodan');
	await showQuestion(page, 'Hodan');
	await page.locator('[data-option="yes"]').click();
	await next(page);

	await record(page).click();
	await expect(strip(page)).toHaveAttribute('data-recording', 'recording');
	await expect(strip(page).locator('.time')).toHaveText('0:02');
	await record(page).click();
	await expect(strip(page)).toHaveAttribute('data-recording', 'idle');
	await strip(page)
		.getByRole('button', { name: /^Codkayga dhegayso/ })
		.click();
	const own = await soundsHeard(page, 1);
	expect(own.ms).toBeGreaterThan(1800);
	expect(own.loudest).toBeGreaterThan(0.05);

	await strip(page).getByRole('button', { name: 'Codka la duubay tirtir' }).click();
	await page.getByRole('dialog').locator('[data-way="yes"]').click();
	await expect(strip(page).getByRole('button', { name: /^Codkayga dhegayso/ })).toHaveCount(0);

	await strip(page).getByRole('button', { name: 'Maya, ha la duubin' }).click();
	await page.getByRole('dialog').locator('[data-way="no"]').click();
	await expect(strip(page)).toHaveCount(0);
	await giveBack(page, CODE);

	const card = await openQuestion(page, instrument, TOLD);
	await expect(card.getByText(/^Hodan har raderat inspelningen/)).toBeVisible();
	await profile.close();

	// With the passphrase the rest of it goes, by itself.
	page = await listening(profile);
	await toInterview(page, 'Hodan');
	await openQuestion(page, instrument, TOLD);
	await expect(page.getByText(/^Hodan har raderat inspelningen/)).toHaveCount(0);
	await page.getByRole('link', { name: 'Början', exact: true }).click();
	await expect(page.getByText('Hodan har sagt nej. Inget spelas in.')).toBeVisible();
});

test('a microphone that is refused: said to both, and one goes on', async ({ profile }) => {
	const page = await profile.open();
	await profile.context.clearPermissions();
	await offered(page, 'Hodan');
	await showQuestion(page, 'Hodan');
	await page.locator('[data-option="yes"]').click();
	await next(page);
	await record(page).click();
	await expect(page.getByRole('alert')).toContainText('Makarafoonku hadda ma shaqaynayo');
	await expect(strip(page)).toHaveAttribute('data-recording', 'idle');
	await next(page);
	await expect(page.locator('[data-screen="done"]')).toBeVisible();
	await giveBack(page, CODE);
	await expect(page.getByText(/^(Ingen mikrofon hittades|Mikrofonen får inte)/)).toBeVisible();
});
