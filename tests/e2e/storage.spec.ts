import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { begin, giveBack, next } from './support/participant';
import {
	CODE,
	firstLaunch,
	handOver,
	newParticipant,
	PASSPHRASE,
	unlock
} from './support/pedagogue';
import { type Profile, test } from './support/profile';

const SECRET = 'kopia i kassaskåpet nu';

/** Letters alone, so that nothing takes it for a number; random, so that it is nowhere else. */
function canary(name: string): string {
	const letters = [...randomBytes(8).toString('hex')].map((digit) =>
		'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16))
	);
	return `${name} ${letters.join('')}`;
}

/**
 * How much the browser lets the app keep, in bytes; undefined lifts the limit.
 * Chromium remembers for half a minute how much room a store had: a limit is set
 * before the store is opened. It goes with the CDP session, which stays open.
 */
async function limit(page: Page, address: string, quotaSize?: number): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	const { origin } = new URL(address);
	for (const form of [origin, `${origin}/`]) {
		const size = quotaSize === undefined ? {} : { quotaSize };
		await cdp.send('Storage.overrideQuotaForOrigin', { origin: form, ...size });
	}
}

async function beginMapping(page: Page, alias: string): Promise<void> {
	await page.getByRole('button', { name: `Börja kartläggningen: ${alias}` }).click();
	await expect(page.getByLabel('Roll')).toBeVisible();
}

/** An answer in words and a note, each written when the field is left. */
async function answerWork(page: Page, answer: string, note: string): Promise<void> {
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	await page.getByRole('button', { name: /^Arbete/ }).click();
	const question = page.locator('article#q17');
	await question.getByRole('checkbox').first().click();
	await question.getByRole('checkbox', { name: 'Annat', exact: true }).click();
	await question.getByLabel('Annat, vad?').fill(answer);
	await question.getByLabel('Anteckning').fill(note);
	await question.getByLabel('Anteckning').blur();
	await expect(page.getByRole('banner').getByText('Sparat', { exact: true })).toBeVisible();
}

async function expectWork(page: Page, answer: string, note: string): Promise<void> {
	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	await page.getByRole('button', { name: /^Arbete/ }).click();
	const question = page.locator('article#q17');
	await expect(question.getByRole('checkbox').first()).toBeChecked();
	await expect(question.getByLabel('Annat, vad?')).toHaveValue(answer);
	await expect(question.getByLabel('Anteckning')).toHaveValue(note);
}

test('the device is full: said on the lock and in the header, kept, and saved when there is room', async ({
	profile,
	baseURL
}) => {
	let page = await profile.open();
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await beginMapping(page, 'Salma');
	await profile.close();

	page = await profile.open();
	await limit(page, baseURL ?? '', 1);
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: /: Salma$/ }).click();
	await handOver(page, 'Salma');
	await begin(page);
	await page.locator('[data-option="yes"]').click();
	await next(page);
	await expect(page.locator('[data-unsaved]')).toHaveCount(0);
	await page.locator('[data-option="ar"]').click();
	await expect(page.locator('[data-unsaved]')).toBeVisible();
	await next(page);
	await page.locator('[data-option="largest"]').click();
	await giveBack(page, CODE);
	const sign = page.getByRole('button', { name: 'Inte sparat. Visa' });
	await expect(sign).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Mycket större' })).toBeChecked();
	await sign.click();
	await expect(page.getByRole('dialog').getByText('Enheten är full.')).toBeVisible();
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.getByRole('dialog').getByText('Enheten är full.')).toBeVisible();
	await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();

	// Locked in spite of the warning: still there.
	await page.getByRole('button', { name: 'Lås', exact: true }).click();
	await expect(page.getByLabel('Lösenfras', { exact: true })).toBeVisible();
	await limit(page, baseURL ?? '');
	await unlock(page);
	await page.getByRole('link', { name: /: Salma$/ }).click();
	await sign.click();
	await page.getByRole('button', { name: 'Försök igen' }).click();
	await expect(page.getByRole('banner').getByText('Sparat', { exact: true })).toBeVisible();
	await page.reload();
	await unlock(page);
	await page.getByRole('link', { name: /: Salma$/ }).click();
	await expect(page.getByRole('radio', { name: 'Mycket större' })).toBeChecked();
	await expect(page.getByText('Salma valde').first()).toBeVisible();
});

test('a backup: all erased, restored whole; damaged, cut, foreign files and a wrong secret refused', async ({
	profile
}) => {
	const page = await profile.open();
	await firstLaunch(page);
	await newParticipant(page, 'Yusuf');
	await newParticipant(page, 'Salma');
	await beginMapping(page, 'Salma');
	await answerWork(page, 'Broderat', 'Berättar gärna');
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	const rows = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('button', { name: /^Mer om/ }) });
	await expect(rows).toHaveCount(2);
	const before = await rows.allInnerTexts();

	await page.getByRole('link', { name: 'Inställningar' }).click();
	await page.getByLabel('Kopians lösenfras', { exact: true }).first().fill(SECRET);
	await page.getByLabel('Kopians lösenfras en gång till').fill(SECRET);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Gör en säkerhetskopia' }).click()
	]);
	const whole = join(profile.dir, 'whole.age');
	await download.saveAs(whole);
	await expect(page.getByText(/Säkerhetskopian .* är gjord/)).toBeVisible();
	const bytes = readFileSync(whole);
	const damaged = Buffer.from(bytes);
	const at = bytes.length - 100;
	damaged[at] = (damaged[at] ?? 0) ^ 1;
	writeFileSync(join(profile.dir, 'damaged.age'), damaged);
	writeFileSync(join(profile.dir, 'cut.age'), bytes.subarray(0, bytes.length - 1000));
	writeFileSync(join(profile.dir, 'foreign.age'), 'En inköpslista');

	await page.getByRole('button', { name: 'Radera allt på enheten' }).click();
	await page.getByLabel(/för att radera/).fill('radera allt');
	await page.getByRole('dialog').getByRole('button', { name: 'Radera allt' }).click();
	await expect(page.getByRole('button', { name: 'Skapa arbetsytan' })).toBeVisible();
	await firstLaunch(page);
	await expect(page.getByText('Här syns deltagarna')).toBeVisible();
	await page.getByRole('link', { name: 'Inställningar' }).click();

	const restore = async (file: string, secret: string): Promise<void> => {
		await page.getByLabel('Fil (.age)').setInputFiles(join(profile.dir, file));
		await page.getByLabel('Kopians lösenfras', { exact: true }).last().fill(secret);
		await page.getByRole('button', { name: 'Läs in', exact: true }).click();
	};
	const refused = {
		'damaged.age': 'Säkerhetskopian är skadad eller inte hel.',
		'cut.age': 'Säkerhetskopian är skadad eller inte hel.',
		'foreign.age': 'Filen är ingen säkerhetskopia.'
	};
	for (const [file, words] of Object.entries(refused)) {
		await restore(file, SECRET);
		await expect(page.getByText(words)).toBeVisible();
		await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
		await expect(page.getByText('Här syns deltagarna')).toBeVisible();
		await page.getByRole('link', { name: 'Inställningar' }).click();
	}
	await restore('whole.age', 'en annan lösenfras');
	await expect(page.getByText('Lösenfrasen passar inte till filen.')).toBeVisible();

	await restore('whole.age', SECRET);
	await expect(page.getByText('2 deltagare')).toBeVisible();
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	await expect(rows).toHaveCount(2);
	await expect.poll(() => rows.allInnerTexts()).toEqual(before);
	await page.getByRole('link', { name: /: Salma$/ }).click();
	await expectWork(page, 'Broderat', 'Berättar gärna');
});

/** Slots in use, as they lie in the file of keys: 32 bytes each after two places of the ring. */
function slots(profile: Profile): Buffer[] {
	const [ring, ...more] = profile
		.files()
		.filter(({ bytes }) => bytes.subarray(0, 4096).includes('spraksteg-ring'));
	if (!ring || more.length > 0) throw new Error('The file of keys wasn’t found, or found twice.');
	const all: Buffer[] = [];
	for (let at = 4096; at + 32 <= ring.bytes.length; at += 32)
		all.push(ring.bytes.subarray(at, at + 32));
	return all.filter((slot) => slot.some((byte) => byte !== 0));
}

const anywhere = (profile: Profile, slot: Buffer): number =>
	profile.files().filter(({ bytes }) => bytes.includes(slot)).length;

test('nothing about a person lies in clear on the disk, and an erased participant’s keys are gone', async ({
	profile
}) => {
	const alias = canary('Alias');
	const answer = canary('Svar');
	const note = canary('Anteckning');
	const secrets = [alias, answer, note, PASSPHRASE];
	let page = await profile.open();
	const recovery = await firstLaunch(page);
	await newParticipant(page, 'Yusuf');
	await newParticipant(page, alias);
	await beginMapping(page, alias);
	await answerWork(page, answer, note);
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	await expect(page.getByText(alias).first()).toBeVisible();
	await page.getByRole('button', { name: 'Lås', exact: true }).click();
	await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Visa' }).click();
	// The control: what is written in clear is found.
	const control = canary('Kontroll');
	await page.evaluate(async (text) => {
		const database = await new Promise<IDBDatabase>((done, fail) => {
			const opening = indexedDB.open('control', 1);
			opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
			opening.onsuccess = () => done(opening.result);
			opening.onerror = () => fail(opening.error ?? new Error('control'));
		});
		const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
		writing.objectStore('rows').put({ text }, 1);
		await new Promise((done) => (writing.oncomplete = done));
		database.close();
	}, control);
	// A browser writes down what pages look like (titles, fields) some seconds later.
	await page.waitForTimeout(12_000);
	await profile.kill();
	expect(profile.holding([control])).not.toEqual([]);
	expect(profile.holding([...secrets, recovery])).toEqual([]);

	page = await profile.open();
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: `Fortsätt med början: ${alias}` }).click();
	await expectWork(page, answer, note);
	await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
	const before = slots(profile);
	// Two headers and one mapping.
	expect(before).toHaveLength(3);
	for (const slot of before) expect(anywhere(profile, slot)).toBe(1);
	await page.getByRole('button', { name: `Mer om ${alias}` }).click();
	await page.getByRole('button', { name: 'Radera deltagaren' }).click();
	await page.getByLabel(`Skriv ${alias} för att radera`).fill(alias);
	await page.getByRole('dialog').getByRole('button', { name: 'Radera deltagaren' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByText(alias)).toHaveCount(0);
	await expect(page.getByText('Yusuf').first()).toBeVisible();
	await profile.close();

	const after = slots(profile);
	expect(after).toHaveLength(1);
	const erased = before.filter((slot) => !after.some((kept) => kept.equals(slot)));
	expect(erased).toHaveLength(2);
	for (const slot of erased) expect(anywhere(profile, slot)).toBe(0);
	expect(profile.holding([...secrets, recovery])).toEqual([]);
});
