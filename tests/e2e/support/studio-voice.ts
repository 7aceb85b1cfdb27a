import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { hooked } from './own-voice';
import type { Profile } from './profile';
import { wavFile } from './wav';

/** Seconds: a quiet room, long enough to be listened to, then a word now and again. */
const QUIET = 10;
const WORD = 1.3;
const PAUSE = 2.7;
const WORDS = 20;

/** A busy machine may listen or record in the middle of a word: then it is done again. */
const TURNS = 4;

/** What the meter shows, in per cent, where nobody speaks and where someone does. */
const SILENT = 15;
const SPOKEN = 25;

/** Harmonics that swell as syllables do, over a little noise. */
function takes(): Buffer {
	return wavFile(QUIET + WORDS * (WORD + PAUSE), (time) => {
		const at = time - QUIET;
		const inWord = at < 0 ? -1 : at % (WORD + PAUSE);
		const spoken = inWord >= 0 && inWord < WORD ? voice(inWord) : 0;
		const noise = (Math.random() - 0.5) * 0.0008;
		return spoken + noise;
	});
}

function voice(at: number): number {
	const edge = Math.min(1, at / 0.04, (WORD - at) / 0.06);
	const swell = Math.abs(Math.sin(Math.PI * 3.2 * at)) ** 0.6;
	let sum = 0;
	for (let harmonic = 1; harmonic < 12; harmonic++)
		sum += Math.sin(2 * Math.PI * 140 * harmonic * at) / harmonic;
	return 0.09 * edge * swell * sum;
}

/** A browser whose microphone hears a room in which someone speaks now and again. */
export async function listening(profile: Profile): Promise<Page> {
	const file = join(profile.dir, 'takes.wav');
	writeFileSync(file, takes());
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

/** Opens the microphone and listens to the room, up to the first text. */
export async function openMicrophone(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Öppna mikrofonen' }).click();
	const again = page.getByRole('button', { name: 'Lyssna på rummet igen' });
	const quiet = page.getByText('Det är tyst nog här.');
	for (let turn = 1; ; turn++) {
		await expect(again).toBeVisible({ timeout: 30_000 });
		if (turn === TURNS || (await quiet.isVisible())) break;
		await levelStays(page, (level) => level < SILENT, 500);
		await again.click();
	}
	await expect(quiet).toBeVisible();
	await page.getByRole('button', { name: 'Börja spela in' }).click();
}

/** One text by the keyboard alone, from the silence before it to the silence after. */
export async function sayOne(page: Page): Promise<void> {
	const good = page.getByText('Lagom starkt');
	for (let turn = 1; ; turn++) {
		await levelStays(page, (level) => level < SILENT, 500);
		await page.keyboard.press('Space');
		await expect(page.getByRole('button', { name: 'Stoppa inspelningen' })).toBeVisible();
		await levelStays(page, (level) => level > SPOKEN, 0);
		await levelStays(page, (level) => level < SILENT, 500);
		await page.keyboard.press('Space');
		await expect(page.locator('p.verdict')).toBeVisible({ timeout: 30_000 });
		if (turn === TURNS || (await good.isVisible())) break;
		await putAside(page);
	}
	await expect(good).toBeVisible();
}

/** To the same text with no take in hand: the level is shown again, and what comes next is seen. */
async function putAside(page: Page): Promise<void> {
	await page.locator('li button[aria-current="step"]').click();
	await page.getByRole('button', { name: 'Spela in', exact: true }).focus();
}

async function levelStays(
	page: Page,
	wanted: (level: number) => boolean,
	ms: number
): Promise<void> {
	let since: number | null = null;
	while (since === null || Date.now() - since < ms) {
		const level = Number(await page.getByRole('meter').getAttribute('aria-valuenow'));
		if (!wanted(level)) since = null;
		else since ??= Date.now();
		if (since === null || ms > 0) await page.waitForTimeout(30);
	}
}
