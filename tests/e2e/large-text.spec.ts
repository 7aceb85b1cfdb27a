import { expect, type Page, test } from '@playwright/test';
import { loadInstrument } from '../../scripts/load-instrument';
import { giveBack, keysOf, type Screen, walk } from './support/participant';
import { CODE, firstLaunch, handOver, newParticipant, takeMediator } from './support/pedagogue';

/**
 * With the largest text, and at 200 % zoom (half the viewport), nothing is cut:
 * every button can be brought into view whole and is not covered, no text is
 * clipped, and nothing scrolls sideways.
 */
const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 512, height: 384 },
	{ width: 360, height: 740 }
];

const SAYS: Record<string, string[]> = {
	sound: ['yes'],
	language: ['ar'],
	understand: ['well'],
	sight: ['largest'],
	hearing: ['good'],
	address: ['f'],
	consent: ['yes'],
	'finder.learned': ['ar'],
	'finder.where': ['quran'],
	'finder.read': ['little'],
	'finder.write': ['no']
};

const cutIn = async (page: Page): Promise<string[]> => {
	// What is seen is fitted in the frame after it has its size.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	return page.evaluate(() => {
		const faults: string[] = [];
		const main = document.querySelector('main');
		if (document.documentElement.scrollWidth > innerWidth + 1) faults.push('scrolls sideways');
		for (const element of main?.querySelectorAll<HTMLElement>('*') ?? []) {
			const { overflowX, overflowY } = getComputedStyle(element);
			const text = element.textContent?.trim();
			if (!text || element.closest('.visually-hidden')) continue;
			const clips = (overflow: string) => /hidden|clip/.test(overflow);
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
			const beside = clips(overflowX) && scrollWidth > clientWidth + 1;
			const under = clips(overflowY) && scrollHeight > clientHeight + 1;
			if (beside || under) faults.push(`cut: ${element.className} ${text.slice(0, 30)}`);
			if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
				faults.push(`sideways: ${text.slice(0, 30)}`);
		}
		for (const button of main?.querySelectorAll('button') ?? []) {
			const name = button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
			button.scrollIntoView({ block: 'center' });
			const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
			// Not drawn here: on a narrow screen the hint is spoken with the whole screen.
			if (width === 0) continue;
			if (left < -1 || right > innerWidth + 1) faults.push(`beside the screen: ${name}`);
			if (height <= innerHeight && (top < -1 || bottom > innerHeight + 1))
				faults.push(`can't be reached: ${name}`);
			const hit = document.elementFromPoint(
				left + width / 2,
				Math.min(top + height / 2, innerHeight - 1)
			);
			if (!hit || (!button.contains(hit) && !hit.contains(button))) faults.push(`covered: ${name}`);
		}
		return faults;
	});
};

test('nothing is cut with the largest text and at 200 % zoom', async ({ page }) => {
	test.setTimeout(240_000);
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const faults = new Set<string>();
	const look = async (screen: Screen): Promise<void> => {
		for (const size of SIZES) {
			await page.setViewportSize(size);
			for (const fault of await cutIn(page))
				faults.add(`${screen.item} at ${size.width}×${size.height}: ${fault}`);
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
	for (const step of ['R0', 'R2', 'R4', 'R5', 'R6', 'R7', 'W1', 'W5', 'W7']) {
		await page.getByRole('button', { name: new RegExp(`(^| )${step} ·`) }).click();
		await page.getByRole('button', { name: 'Starta steget' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Visa för Salma' }).click();
		let met = 0;
		const some = (screen: Screen): Promise<void> => (met++ < 5 ? look(screen) : Promise.resolve());
		await walk(
			page,
			keysOf(loaded.value, 'ar', () => true),
			some
		);
		await giveBack(page, CODE);
	}
	expect([...faults].sort()).toEqual([]);
});
