import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import { giveBack, keysOf, type Screen, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';

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

const SAYS: Record<string, string[]> = {
	sound: ['yes'],
	language: ['ar'],
	understand: ['well'],
	sight: ['good'],
	hearing: ['good'],
	address: ['m'],
	consent: ['yes'],
	'finder.learned': ['ar', 'en'],
	'finder.where': ['school'],
	'finder.read': ['little'],
	'finder.write': ['little'],
	'finder.best': ['ar']
};

async function measure(page: Page) {
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

test('every participant screen fits, is large enough, speaks, and passes axe', async ({ page }) => {
	test.setTimeout(400_000);
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const faults = new Set<string>();
	const checked = new Set<string>();
	const look = async (screen: Screen): Promise<void> => {
		for (const size of SIZES) {
			await page.setViewportSize(size);
			for (const fault of await measure(page))
				faults.add(`${screen.item} at ${size.width}×${size.height}: ${fault}`);
		}
		const kind = `${screen.kind} ${screen.item.replace(/\d+/g, '')}`;
		if (!checked.has(kind)) {
			checked.add(kind);
			const axe = await new AxeBuilder({ page }).analyze();
			for (const violation of axe.violations)
				faults.add(`${screen.item}: axe ${violation.id} ${violation.nodes[0]?.html.slice(0, 120)}`);
		}
		await page.setViewportSize({ width: 1024, height: 768 });
	};

	await firstLaunch(page);
	await newParticipant(page, 'Salma');
	await page.getByRole('button', { name: 'Börja kartläggningen' }).click();
	await takeMediator(page, { role: 'språkstöd', name: 'Amal' });
	await handOver(page, 'Salma');
	await walk(page, (screen) => SAYS[screen.item] ?? null, look);
	await giveBack(page, CODE);

	await page.getByRole('link', { name: 'Steg', exact: true }).click();
	for (const step of ['R0', 'R1', 'R2', 'R3', 'R4', 'W0', 'W1', 'W2', 'W3']) {
		await page.getByRole('button', { name: new RegExp(`${step} ·`) }).click();
		await page.getByRole('button', { name: 'Starta steget' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
		await walk(
			page,
			keysOf(loaded.value, 'ar', () => true),
			look
		);
		await giveBack(page, CODE);
	}

	await page.getByRole('link', { name: 'Samtal', exact: true }).click();
	for (const question of loaded.value.interview.questions) {
		if (question.answeredBy) continue;
		const section = loaded.value.interview.sections.find(({ id }) => id === question.section);
		await page.getByRole('button', { name: new RegExp(`^${section?.title.sv}`) }).click();
		await page.getByText(question.sv, { exact: true }).first().click();
		await page.getByRole('button', { name: 'Visa för Salma' }).first().click();
		await walk(page, (screen) => screen.options.slice(0, 1), look);
		await giveBack(page, CODE);
	}
	expect([...faults].sort()).toEqual([]);
});
