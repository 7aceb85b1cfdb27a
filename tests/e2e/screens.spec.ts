import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import {
	type Choices,
	giveBack,
	keysOf,
	readCards,
	type Screen,
	walk
} from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';
import { unfold } from './support/talk';

/**
 * Every participant screen at the three sizes: nothing scrolls at normal text
 * size, no target under 64 px, every choice has a voice or says that it is
 * read, and axe finds nothing.
 */
const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 768, height: 1024 },
	{ width: 360, height: 740 }
];

/** Right to left with forms of address, and left to right without. */
const LANGUAGES = ['ar', 'so'] as const;
type Tag = (typeof LANGUAGES)[number];

const says = (tag: Tag): Record<string, string[]> => ({
	sound: ['yes'],
	language: [tag],
	understand: ['well'],
	sight: ['good'],
	hearing: ['good'],
	address: ['m'],
	consent: ['yes'],
	'finder.learned': [tag, 'en'],
	'finder.where': ['school'],
	'finder.read': ['little'],
	'finder.write': ['little'],
	'finder.best': [tag]
});

async function measure(page: Page) {
	// What is seen is fitted, and divided into pages, in the frame after it has its size.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	return page.evaluate(() => {
		const faults: string[] = [];
		const seen = (element: Element): boolean => {
			const { width, height } = element.getBoundingClientRect();
			return width > 0 && height > 0;
		};
		for (const element of [
			document.documentElement,
			...document.querySelectorAll('main, main *')
		]) {
			const style = getComputedStyle(element);
			const scrolls = /auto|scroll/.test(style.overflowY + style.overflowX);
			const root = element === document.documentElement;
			if (!root && !scrolls) continue;
			if (element.scrollHeight > element.clientHeight + 1)
				faults.push(`scrolls: ${element.className}`);
			if (element.scrollWidth > element.clientWidth + 1)
				faults.push(`sideways: ${element.className}`);
		}
		for (const button of document.querySelectorAll('main button')) {
			if (!seen(button)) continue;
			const { width, height, left, right, top, bottom } = button.getBoundingClientRect();
			const name = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
			if (Math.min(width, height) < 63.5) faults.push(`small ${width}×${height}: ${name}`);
			if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
				faults.push(`outside: ${name}`);
		}
		for (const sheet of document.querySelectorAll('main .sheet')) {
			const room = sheet.parentElement?.clientHeight ?? 0;
			if (sheet.scrollHeight > room + 1) faults.push(`cut: text ${sheet.scrollHeight} > ${room}`);
			for (const { offsetWidth } of sheet.querySelectorAll('table'))
				if (offsetWidth > sheet.clientWidth + 1) faults.push('cut: table');
		}
		for (const option of document.querySelectorAll('main [data-option]')) {
			const id = option.getAttribute('data-option') ?? '';
			// Words of a page are what is read; plus and minus are steps of one answer.
			if (/^(w\d+\.\d+|picture|fewer|more)$/.test(id)) continue;
			if (option.parentElement?.querySelector('[data-speak]')) continue;
			faults.push(`no voice: ${id}`);
		}
		return faults;
	});
}

/** Measures a screen at every size, both faces of a text, and every way to write on its first kind. */
function looker(
	page: Page,
	faults: Set<string>,
	met = { faces: 0, ways: 0, sheets: 0 }
): (screen: Screen) => Promise<void> {
	const checked = new Set<string>();
	const turns = page.locator('[data-turn]');
	const ways = page.locator('.ways input');
	const gather = async (where: string): Promise<void> => {
		met.sheets += await page.locator('main .sheet').count();
		for (const fault of await measure(page)) faults.add(`${where}: ${fault}`);
	};
	return async (screen) => {
		const kind = `${screen.kind} ${screen.item.replace(/\d+/g, '')}`;
		const first = !checked.has(kind);
		checked.add(kind);
		for (const { width, height } of SIZES) {
			await page.setViewportSize({ width, height });
			const where = `${screen.item} at ${width}×${height}`;
			await gather(where);
			for (let face = 0; face < (await turns.count()); face++) {
				met.faces++;
				await turns.nth(face).click();
				await readCards(page);
				await gather(`${where}, face ${face + 1}`);
			}
			for (let way = (first ? await ways.count() : 0) - 1; way >= 0; way--) {
				met.ways++;
				await ways.nth(way).check({ force: true });
				await gather(`${where}, way ${way + 1}`);
			}
		}
		if (first) {
			const axe = await new AxeBuilder({ page }).analyze();
			for (const violation of axe.violations)
				faults.add(`${screen.item}: axe ${violation.id} ${violation.nodes[0]?.html.slice(0, 120)}`);
		}
		await page.setViewportSize({ width: 1024, height: 768 });
	};
}

/** A new mapping with a språkstöd in the room, told and begun; the steps lie open. */
async function begun(page: Page, tag: Tag, look: (screen: Screen) => Promise<void>): Promise<void> {
	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });
	await handOver(page, 'Salma');
	await walk(page, (screen) => says(tag)[screen.item] ?? null, look);
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

for (const tag of LANGUAGES) {
	test(`${tag}: every participant screen fits, is large enough, speaks, and passes axe`, async ({
		page
	}) => {
		test.setTimeout(400_000);
		const loaded = await instrument();
		const faults = new Set<string>();
		const look = looker(page, faults);
		await begun(page, tag, look);
		const right = keysOf(loaded, tag, () => true);
		await steps(page, ['R0', 'R1', 'R2', 'R3', 'R4', 'W0', 'W1', 'W2', 'W3'], right, look);

		await page.getByRole('link', { name: 'Samtal', exact: true }).click();
		for (const question of loaded.interview.questions) {
			if (question.answeredBy) continue;
			const section = loaded.interview.sections.find(({ id }) => id === question.section);
			await page.getByRole('button', { name: new RegExp(`^${section?.title.sv}`) }).click();
			if (!question.core) await unfold(page);
			await page.getByText(question.sv, { exact: true }).first().click();
			await page.getByRole('button', { name: 'Visa för Salma' }).first().click();
			await walk(page, (screen) => screen.options.slice(0, 1), look);
			await giveBack(page, CODE);
		}
		expect([...faults].sort()).toEqual([]);
	});

	test(`${tag}: so does every screen with texts, with own writing, and in Swedish`, async ({
		page
	}) => {
		test.setTimeout(600_000);
		const loaded = await instrument();
		const faults = new Set<string>();
		const met = { faces: 0, ways: 0, sheets: 0 };
		const look = looker(page, faults, met);
		// The beginning is measured by the test above.
		await begun(page, tag, async () => undefined);
		const right = keysOf(loaded, tag, () => true);
		await steps(page, ['R5', 'R6', 'R7', 'W4', 'W5', 'W6', 'W7'], right, look);
		// Stimuli in Swedish are the same whatever the talk language is.
		if (tag === 'ar') {
			const swedish = keysOf(loaded, 'sv', () => true);
			// Beside L-R3 once that is shown, the cluster words.
			await steps(page, ['L-R1', 'L-R2', 'L-R3', 'L-R3c', 'L-R4', 'L-R5'], swedish, look);
			await steps(page, ['L-W1', 'L-W2', 'L-W3', 'L-W4', 'L-W5'], swedish, look);
		}
		expect([...faults].sort()).toEqual([]);
		// Both faces of a text, every way to write and the sheets of a text were really met.
		for (const count of Object.values(met)) expect(count).toBeGreaterThan(0);
	});
}
