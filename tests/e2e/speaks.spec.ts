import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { PackClip } from '../../src/lib/domain/voice/pack';
import { readPack } from '../../src/lib/domain/voice/pack-file';
import { utterancesOf } from '../../src/lib/domain/voice/utterances';
import { listen, pressSpeakers } from './support/ear';
import { giveBack, keysOf, type Screen, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, unlock } from './support/pedagogue';
import { test } from './support/profile';
import { readerSays } from './support/says';
import { Server } from './support/server';
import { unfold } from './support/talk';

/**
 * Without a net every speaker says its own words from the pack of its own language.
 * Nobody helps with the language here: the computer may say the stimuli, too.
 */
const VOICES = 'instruments/spraksteg/voices';
const PACKS = readdirSync(VOICES).flatMap((file) =>
	file.endsWith('.lydpack') ? [file.slice(0, -'.lydpack'.length)] : []
);
/** The screens before a language is chosen are its; it is asked every core question, too. */
const FIRST = 'ar';
/** Seven others: each is asked a seventh of them, together all. */
const EACH = 7;
const alias = 'Salma';

let server: Server;
let instrument: Instrument;
/** Language → hash of a clip → the clips with these bytes; two wordings may sound alike. */
const clips = new Map<string, ReadonlyMap<string, readonly PackClip[]>>();

test.beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	instrument = loaded.value;
	for (const tag of PACKS) {
		const file = readFileSync(`${VOICES}/${tag}.lydpack`);
		const pack = await readPack(Uint8Array.from(file));
		if (!pack.ok) throw new Error(pack.error);
		const bySound = new Map<string, PackClip[]>();
		for (const clip of pack.value.head.clips)
			bySound.set(clip.sha256, [...(bySound.get(clip.sha256) ?? []), clip]);
		clips.set(tag, bySound);
	}
});
test.beforeEach(async () => {
	server = new Server();
	await server.start();
});
test.afterEach(() => server.remove());

/** The workspace with all voices on the device, and nobody to ask for more. */
async function withoutNet(page: Page): Promise<void> {
	await listen(page);
	await firstLaunch(page);
	await newParticipant(page, alias);
	await page.getByRole('link', { name: 'Inställningar' }).click();
	await expect(page.getByText(/^Redo utan nät/)).toHaveCount(PACKS.length, { timeout: 60_000 });
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await server.stop();
	await page.goto('/');
	await unlock(page);
}

/** Presses all speakers of each screen; what doesn't sound right is told. */
function ear(page: Page, tag: string, faults: string[], met: { pressed: number }) {
	const texts = new Map<string, Set<string>>();
	for (const language of PACKS)
		for (const { say, uses } of utterancesOf(instrument, language))
			texts.set(`${language} ${say}`, new Set(uses.map(({ text }) => text)));
	return async ({ item }: Screen) => {
		for (const { label, option, heard } of await pressSpeakers(page)) {
			met.pressed++;
			// Before a language is chosen each says its own name, and the screen is the first one's.
			const choosing = item === 'sound' || item === 'language';
			const first = choosing ? FIRST : tag;
			const language = item === 'language' && clips.has(option ?? '') ? (option ?? '') : first;
			const where = `${item}: “${label}”`;
			if (!heard) faults.push(`${where} is silent`);
			else if (heard.peak < 0.05) faults.push(`${where} is empty`);
			else {
				const [clip, ...alike] = clips.get(language)?.get(heard.sha256 ?? '') ?? [];
				const said = [clip, ...alike].flatMap((one) => [
					...(texts.get(`${language} ${one?.say ?? ''}`) ?? [])
				]);
				if (!clip) faults.push(`${where} isn't from the pack of ${language}`);
				else if (Math.abs(clip.ms - heard.ms) > 80)
					faults.push(`${where} lasts ${Math.round(heard.ms)} ms, not ${clip.ms}`);
				// What is heard may be the answer: such a speaker has no words in its name.
				else if (label.includes(': ') && !said.some((text) => label.includes(text)))
					faults.push(`${where} says “${clip.say}”`);
			}
		}
	};
}

test.describe.configure({ mode: 'parallel' });

for (const tag of PACKS) {
	test(`${tag}: without a net every speaker says its own words`, async ({ profile }) => {
		test.setTimeout(400_000);
		const page = await profile.open({ baseURL: server.origin });
		await withoutNet(page);
		const faults: string[] = [];
		const met = { pressed: 0 };
		const look = ear(page, tag, faults, met);

		await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
		await page.getByRole('checkbox', { name: /Låt datorrösten/ }).check();
		await handOver(page, alias);
		await walk(page, (screen) => readerSays(tag)[screen.item] ?? null, look);
		await giveBack(page, CODE);

		await page.getByRole('link', { name: 'Samtal', exact: true }).click();
		const core = instrument.interview.questions.filter((one) => one.core && !one.answeredBy);
		for (const [place, question] of core.entries()) {
			if (tag !== FIRST && (place + PACKS.indexOf(tag)) % EACH > 0) continue;
			const section = instrument.interview.sections.find(({ id }) => id === question.section);
			await page.getByRole('button', { name: new RegExp(`^${section?.title.sv}`) }).click();
			await unfold(page);
			await page.getByText(question.sv, { exact: true }).first().click();
			await page
				.getByRole('button', { name: `Visa för ${alias}` })
				.first()
				.click();
			await walk(page, (screen) => screen.options.slice(0, 1), look);
			await giveBack(page, CODE);
		}

		await page.getByRole('link', { name: 'Steg', exact: true }).click();
		// Swedish stimuli are read by the pedagogue, and English has none.
		const school = instrument.languages[tag]?.reading?.steps['R2'] !== undefined;
		for (const step of school ? ['R2', 'R6', 'W3'] : []) {
			await page.getByRole('button', { name: new RegExp(`(^| )${step} ·`) }).click();
			await page.getByRole('button', { name: 'Starta steget' }).click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: `Visa för ${alias}` })
				.click();
			await walk(
				page,
				keysOf(instrument, tag, () => true),
				look
			);
			await giveBack(page, CODE);
		}
		expect(faults).toEqual([]);
		expect(met.pressed).toBeGreaterThan(tag === FIRST ? 150 : 70);
	});
}
