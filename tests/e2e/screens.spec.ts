import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { axeOn } from './support/axe';
import {
	type Choices,
	giveBack,
	keysOf,
	readCards,
	type Screen,
	walk
} from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';
import { measure } from '../fit/measure';
import { unfold } from './support/talk';

/**
 * The first participant screen of each kind as it stands in the app, at three sizes: nothing
 * scrolls at normal text size, no target under 64 px, every choice has a voice or says that it
 * is read, and axe finds nothing. All screens of all languages: `fit.spec.ts`.
 */
const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 768, height: 1024 },
	{ width: 360, height: 740 }
];

/** Right to left, with forms of address. */
const TAG = 'ar';
const SAYS: Record<string, string[]> = {
	sound: ['yes'],
	language: [TAG],
	understand: ['well'],
	sight: ['good'],
	hearing: ['good'],
	address: ['m'],
	consent: ['yes'],
	'finder.learned': [TAG, 'en'],
	'finder.where': ['school'],
	'finder.read': ['little'],
	'finder.write': ['little'],
	'finder.best': [TAG]
};

async function faultsOf(page: Page): Promise<string[]> {
	// What is seen is fitted, and divided into pages, in the frame after it has its size.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	return page.evaluate(measure);
}

/** Measures the first screen of a kind at every size, both faces of a text, and every way to write. */
function looker(page: Page, faults: Set<string>): (screen: Screen) => Promise<void> {
	const checked = new Set<string>();
	const turns = page.locator('[data-turn]');
	const ways = page.locator('.ways input');
	const gather = async (where: string): Promise<void> => {
		for (const fault of await faultsOf(page)) faults.add(`${where}: ${fault}`);
	};
	return async (screen) => {
		// Of a step, of a question, of a screen of the beginning.
		const kind = `${screen.kind} ${screen.item.split('.').slice(0, 2).join('.')}`;
		if (checked.has(kind)) return;
		checked.add(kind);
		for (const { width, height } of SIZES) {
			await page.setViewportSize({ width, height });
			const where = `${screen.item} at ${width}×${height}`;
			await gather(where);
			for (let face = 0; face < (await turns.count()); face++) {
				await turns.nth(face).click();
				await readCards(page);
				await gather(`${where}, face ${face + 1}`);
			}
			for (let way = (await ways.count()) - 1; way >= 0; way--) {
				await ways.nth(way).check({ force: true });
				await gather(`${where}, way ${way + 1}`);
			}
		}
		const axe = await axeOn(page).analyze();
		for (const violation of axe.violations)
			faults.add(`${screen.item}: axe ${violation.id} ${violation.nodes[0]?.html.slice(0, 120)}`);
		await page.setViewportSize({ width: 1024, height: 768 });
	};
}

/** A new mapping with a språkstöd in the room, told and begun; the steps lie open. */
async function begun(page: Page, look: (screen: Screen) => Promise<void>): Promise<void> {
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });
	await handOver(page, 'Salma');
	await walk(page, (screen) => SAYS[screen.item] ?? null, look);
	await giveBack(page, CODE);
	await page.getByRole('link', { name: 'Steg', exact: true }).click();
}

async function steps(
	page: Page,
	all: readonly string[],
	choices: Choices,
	look: (screen: Screen) => Promise<void>
): Promise<void> {
	for (const step of all) {
		await page.getByRole('button', { name: new RegExp(`(^| )${step} ·`) }).click();
		await page.getByRole('button', { name: 'Starta steget' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
		await walk(page, choices, look);
		await giveBack(page, CODE);
	}
}

async function instrument(): Promise<Instrument> {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	return loaded.value;
}

// The longest of all: side by side, so that they don't end the run alone.
test.describe.configure({ mode: 'parallel' });

test('beginning, words, sentences and the talk: each kind fits, is large enough, speaks, passes axe', async ({
	page
}) => {
	test.setTimeout(400_000);
	const loaded = await instrument();
	const faults = new Set<string>();
	const look = looker(page, faults);
	await begun(page, look);
	const right = keysOf(loaded, TAG, () => true);
	await steps(page, ['R0', 'R1', 'R2', 'R3', 'R4', 'W0', 'W1', 'W2', 'W3'], right, look);

	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	for (const section of loaded.interview.sections) {
		const question = loaded.interview.questions.find(
			(one) => one.section === section.id && !one.answeredBy
		);
		if (!question) continue;
		await page.getByRole('button', { name: new RegExp(`^${section.title.sv}`) }).click();
		if (!question.core) await unfold(page);
		await page.getByText(question.sv, { exact: true }).first().click();
		await page.getByRole('button', { name: 'Visa för Salma' }).first().click();
		await walk(page, (screen) => screen.options.slice(0, 1), look);
		await giveBack(page, CODE);
	}
	expect([...faults].sort()).toEqual([]);
});

test('so do texts, own writing, and what is in Swedish', async ({ page }) => {
	test.setTimeout(600_000);
	const loaded = await instrument();
	const faults = new Set<string>();
	const look = looker(page, faults);
	// The beginning is measured by the test above.
	await begun(page, async () => undefined);
	const right = keysOf(loaded, TAG, () => true);
	await steps(page, ['R5', 'R6', 'R7', 'W4', 'W5', 'W6', 'W7'], right, look);
	const swedish = keysOf(loaded, 'sv', () => true);
	// Its screens are of the kinds above: a sign, a word with its picture, a text, a form.
	await steps(page, ['L-R1', 'L-R4', 'L-R5', 'L-W5'], swedish, look);
	expect([...faults].sort()).toEqual([]);
});
