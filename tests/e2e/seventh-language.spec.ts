import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Language } from '../../src/lib/domain/language/language';
import { BuiltCopy } from './support/built-copy';
import { inventLanguage, TAG } from './support/invented-language';
import { currentScreen, giveBack, keysOf, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';
import { test } from './support/profile';
import { readerSays } from './support/says';
import { Server } from './support/server';
import { lookAt, outcome, showStep } from './support/steps';

/**
 * A language that nobody knew of when the code was written: a folder beside the others, and
 * a mapping is led in it.
 */
const alias = 'Nur';
const copy = new BuiltCopy();
let server: Server;
let language: Language;
let instrument: Instrument;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	copy.build((folder) => {
		language = inventLanguage(folder);
	});
	const loaded = await loadInstrument(join(copy.folder, 'instruments', 'spraksteg'));
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	instrument = loaded.value;
	server = new Server(copy.built);
	await server.start();
});
test.afterAll(async () => {
	await server.remove();
	copy.remove();
});

const shownScreen = (page: Page) => page.locator('main[data-screen]');

test('a folder is all: a mapping in a right-to-left language that was added as data', async ({
	profile
}) => {
	test.setTimeout(180_000);
	const page = await profile.open({ baseURL: server.origin });
	await firstLaunch(page);
	await newParticipant(page, alias);
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Sam' });
	await handOver(page, alias);

	const says = readerSays(TAG);
	const met = await walk(page, (screen) => says[screen.item] ?? null);
	expect(met.find(({ item }) => item === 'language')?.options.join()).toContain(TAG);
	await expect(shownScreen(page)).toHaveAttribute('lang', TAG);
	await expect(shownScreen(page)).toHaveAttribute('dir', 'rtl');
	const title = instrument.languages[TAG]?.texts?.['done.title']?.text ?? '';
	await expect(shownScreen(page)).toContainText(title);
	await giveBack(page, CODE);

	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	const keys = keysOf(instrument, TAG, () => true);
	for (const step of ['R2', 'R5']) {
		await showStep(page, step, { alias });
		await walk(page, keys, async ({ kind, item }) => {
			if (kind !== 'item') return;
			expect(await signsOnScreen(page), item).toMatch(/\p{Script=Arabic}/u);
			expect(await signsOnScreen(page), item).not.toMatch(/\p{Script=Latin}/u);
		});
		await giveBack(page, CODE);
		await lookAt(page, step);
		await expect(outcome(page)).toContainText('Visat');
	}
	// The pedagogue reads its name in Swedish, and as its own speakers write it.
	await expect(page.getByText(language.autonym).first()).toBeVisible();
	await expect(page.getByText(/påhittiska/).first()).toBeVisible();
});

/** Everything that is written on the participant's screen. */
async function signsOnScreen(page: Page): Promise<string> {
	await currentScreen(page);
	return (await shownScreen(page).textContent()) ?? '';
}
