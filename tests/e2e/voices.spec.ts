import { readFileSync } from 'node:fs';
import { MPEGDecoder } from 'mpg123-decoder';
import { expect, type Page } from '@playwright/test';
import { meterForTests } from '../../src/lib/infra/audio/signal/testing/signals';
import type { PackClip } from '../../src/lib/domain/voice/pack';
import { clipBytes, type Pack, readPack } from '../../src/lib/domain/voice/pack-file';
import { Axe } from './support/axe';
import { type Heard, listen } from './support/ear';
import { journals, saved } from './support/files';
import { giveBack, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, unlock } from './support/pedagogue';
import { test } from './support/profile';
import { readerSays } from './support/says';
import { listening, openMicrophone, sayOne } from './support/studio-voice';

/**
 * A voice from one device to another: recorded, trimmed, kept, transferred, read
 * in, heard, reviewed by somebody else, and then taken before the computer's.
 */
const NEXT = 'التالي';
const SIGHT = 'هل ترون الشاشة جيدًا؟ هل نجعل كل شيء أكبر؟';

async function toVoices(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await expect(page.getByRole('heading', { name: 'Röster', exact: true })).toBeVisible();
}

async function record(page: Page): Promise<{ path: string; name: string }> {
	await firstLaunch(page);
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await page.getByRole('link', { name: 'Spela in en röst' }).click();
	await page.getByLabel('Alias').fill('Rim');
	await page.getByLabel('Språk', { exact: true }).selectOption('ar');
	await page.getByText('Alla, fritt').click();
	await page.getByText(/lånar ut min röst/).click();
	await page.getByRole('button', { name: 'Spara och börja' }).click();
	await openMicrophone(page);
	for (const text of [NEXT, SIGHT]) {
		await page
			.getByRole('button', { name: new RegExp(`^${text.replaceAll('?', '\\?')}`) })
			.first()
			.click();
		await page.getByText(text, { exact: true }).last().click();
		await sayOne(page);
		await page.getByRole('button', { name: 'Använd, nästa' }).click();
	}
	await expect(page.getByText(/^2 av \d+ inspelade/).first()).toBeAttached();
	await page.getByRole('link', { name: 'Till rösterna' }).click();
	await page.getByRole('link', { name: 'För över: Rim' }).click();
	await expect(page.getByText(/Det går inte att ta tillbaka/)).toBeVisible();
	return saved(page, 'Spara filen');
}

async function readFile(path: string): Promise<Pack> {
	const pack = await readPack(Uint8Array.from(readFileSync(path)));
	if (!pack.ok) throw new Error(pack.error);
	return pack.value;
}

/** LUFS, as a decoder and a meter outside the browser have it. */
async function loudnessOf(pack: Pack, clip: PackClip): Promise<number> {
	const decoder = new MPEGDecoder();
	await decoder.ready;
	const { channelData, sampleRate } = decoder.decode(clipBytes(pack, clip));
	decoder.free();
	const meter = await meterForTests();
	return meter.integrated(channelData[0]!, sampleRate);
}

/** Waits until the page has played a clip. */
async function heardClip(page: Page, { sha256 }: PackClip): Promise<Heard> {
	const found = await page.waitForFunction(
		(wanted) =>
			(window as unknown as { heard: Heard[] }).heard.find((one) => one.sha256 === wanted),
		sha256
	);
	return (await found.jsonValue()) as Heard;
}

interface Used {
	readonly ref: string;
	readonly layer: string;
	readonly language: string;
}

/** What the mappings say was spoken, from a backup in clear. */
function usesOf(stored: string): readonly Used[] {
	const lines = stored.split('\n').filter((line) => line.includes('"voice.used"'));
	return lines.map((line) => (JSON.parse(line) as { payload: Used }).payload);
}

test('a voice is recorded, transferred, heard, approved by another, and taken before the computer’s', async ({
	profile,
	page
}) => {
	test.setTimeout(240_000);
	const first = await listening(profile);
	const file = await record(first);
	expect(file.name).toBe('spraksteg-ar.lydpack');
	const pack = await readFile(file.path);
	expect(pack.head).toMatchObject({
		speaker: { alias: 'Rim', scope: 'public' },
		licence: 'CC-BY-4.0'
	});
	const [rejected, approved] = pack.head.clips as [PackClip, PackClip];
	for (const clip of pack.head.clips) {
		expect(Math.abs((await loudnessOf(pack, clip)) + 18)).toBeLessThan(1);
		expect(clip.review.status).toBe('draft');
	}
	await profile.close();

	page.setDefaultTimeout(20_000);
	const axe = new Axe(page);
	await listen(page);
	await firstLaunch(page);
	await test.step('read in on a second device', async () => {
		await toVoices(page);
		await page.getByRole('link', { name: 'Läs in en röst' }).click();
		const choose = page.getByLabel(/Röstfil/);
		await choose.setInputFiles({
			name: 'annat.lydpack',
			mimeType: 'application/octet-stream',
			buffer: Buffer.from('%PDF-1.7')
		});
		await expect(page.getByRole('alert')).toContainText('Filen är ingen röstfil');
		const altered = Buffer.from(readFileSync(file.path));
		altered[altered.length - 100]! ^= 1;
		await choose.setInputFiles({
			name: 'skadad.lydpack',
			mimeType: 'application/octet-stream',
			buffer: altered
		});
		await expect(page.getByRole('alert')).toContainText('skadad eller inte hel');
		await choose.setInputFiles(file.path);
		await expect(page.getByText('Nya: 2')).toBeVisible();
		await axe.look('import');
		await page.getByRole('button', { name: 'Läs in 2 klipp' }).click();
		await expect(page.getByText(/2 klipp är inlästa/)).toBeVisible();
		await choose.waitFor({ state: 'detached' });
	});

	await test.step('reviewed by somebody else, never by its speaker', async () => {
		await page.getByRole('link', { name: 'Granska rösten' }).click();
		await page.getByLabel('Ditt alias').fill('rim');
		await expect(page.getByText(/Det är din egen röst/)).toBeVisible();
		await page.getByLabel('Ditt alias').fill('Amal');
		await axe.look('review start');
		await page.getByRole('button', { name: 'Börja granska' }).click();
		const sound = await heardClip(page, rejected);
		expect(sound.peak).toBeGreaterThan(0.05);
		expect(Math.abs(sound.ms - rejected.ms)).toBeLessThan(rejected.ms / 10);
		await axe.look('review');
		await page.getByRole('button', { name: 'Något är fel' }).click();
		await page.getByRole('group', { name: 'Rösten' }).getByText('Avklippt').click();
		await axe.look('what is wrong');
		await page.getByRole('button', { name: 'Spara, nästa' }).click();
		await expect(page.getByText(/^1 av \d+$/)).toBeVisible();
		const there = page.getByText(SIGHT, { exact: true });
		for (let cards = 0; cards < 200 && !(await there.isVisible()); cards++)
			await page.keyboard.press('ArrowRight');
		await expect(page.getByText('Inspelad', { exact: true })).toBeVisible();
		const heard = await heardClip(page, approved);
		expect(Math.abs(heard.ms - approved.ms)).toBeLessThan(approved.ms / 10);
		// A tap as the card comes up would be one for the card before.
		await expect(page.locator('article [data-state="played"]')).toBeVisible();
		await page.getByRole('button', { name: 'Rätt, nästa' }).click();
		await expect(page.getByText(/^2 av \d+$/)).toBeVisible();
		await page.getByRole('link', { name: 'Pausa, till rösterna' }).click();
		await expect(
			page.getByText(/2 av \d+ inspelade · 1 granskad · 1 att spela in igen/)
		).toBeVisible();
		const table = page.getByRole('article', { name: /arabiska/ });
		await expect(table.getByText(/^1 av \d+ har en godkänd röst/)).toBeVisible();
		await table.getByText('Visa tabellen').click();
		await axe.look('voices');
	});

	await test.step('taken in a mapping before the computer’s', async () => {
		await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
		await newParticipant(page, 'Salma');
		await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
		await handOver(page, 'Salma');
		await page.evaluate(() => void ((window as unknown as { heard: Heard[] }).heard.length = 0));
		const met = await walk(
			page,
			({ item }) => readerSays('ar')[item] ?? null,
			async ({ item }) => {
				if (item === 'sight') await heardClip(page, approved);
			}
		);
		expect(met.map(({ item }) => item)).toContain('sight');
		// What was turned down is heard nowhere.
		const heard = await page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
		expect(heard.map(({ sha256 }) => sha256)).not.toContain(rejected.sha256);
		await giveBack(page, CODE);
		// The keys were let go with the tablet: a backup needs the passphrase again.
		await page.goto('/');
		await unlock(page);
		await page.getByRole('link', { name: 'Inställningar' }).click();
		const used = usesOf(await journals(page));
		expect(used.find(({ ref }) => ref === 'sight.ask')).toMatchObject({
			layer: 'humanApproved',
			language: 'ar'
		});
		// The computer had a clip of the same words.
		const shipped = await readFile('instruments/spraksteg/voices/ar.lydpack');
		expect(shipped.head.clips.map(({ say }) => say)).toContain(approved.say);
	});
	axe.expectClean(['import', 'review start', 'review', 'what is wrong', 'voices']);
});
