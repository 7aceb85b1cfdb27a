import { expect, type Page, test } from '@playwright/test';
import type { Instrument } from '../../../src/lib/domain/instrument/instrument';

/** Which option is chosen on a screen, by the screen's id; null leaves it unanswered. */
export type Choices = (screen: Screen) => readonly string[] | null;

export interface Screen {
	readonly kind: string;
	readonly item: string;
	readonly practice: boolean;
	/** Ids of the options that can be seen. */
	readonly options: readonly string[];
}

export async function currentScreen(page: Page): Promise<Screen> {
	return page.locator('[data-screen]').evaluate((root) => ({
		kind: root.getAttribute('data-screen') ?? '',
		item: root.getAttribute('data-item') ?? '',
		practice: root.hasAttribute('data-practice'),
		options: [...root.querySelectorAll('[data-option]')].map(
			(option) => option.getAttribute('data-option') ?? ''
		)
	}));
}

/** Touches the cover that the tablet is handed over with. */
export async function begin(page: Page): Promise<void> {
	const cover = page.locator('[data-cover]');
	await cover.click();
	await cover.waitFor({ state: 'detached' });
}

/** The mediator reads what the card shows, as often as cards come. */
export async function readCards(
	page: Page,
	look: () => Promise<void> = async () => undefined
): Promise<number> {
	let read = 0;
	while (await page.locator('[data-card]').count()) {
		await look();
		await page.locator('[data-card] footer button').last().click();
		read++;
		if (read > 30) throw new Error('cards without end');
	}
	return read;
}

export async function next(page: Page): Promise<void> {
	await page.locator('[data-action="next"]').click();
}

/** The card of whoever reads may come a moment after its screen, and lies over it. */
async function goOn(page: Page, card: () => Promise<void>): Promise<void> {
	for (let turn = 0; turn < 10; turn++) {
		await readCards(page, card);
		const on = page.locator('[data-action="next"]').click({ timeout: 3000 });
		if (await on.then(() => true).catch(() => false)) return;
	}
	await next(page);
}

/** One mark on the writing surface. */
async function write(page: Page): Promise<void> {
	const box = await page.locator('canvas').first().boundingBox();
	if (!box) return;
	await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.4);
	await page.mouse.down();
	for (let n = 1; n <= 8; n++)
		await page.mouse.move(
			box.x + box.width * (0.6 - n * 0.03),
			box.y + box.height * (0.4 + n * 0.02)
		);
	await page.mouse.up();
}

/**
 * Leads through whatever the tablet was handed over with, until `done`. One step of the
 * test: for each call outside of one, Playwright looks through all that were made before.
 * @returns the screens met, in order, each part of a long list by itself.
 */
export function walk(
	page: Page,
	choices: Choices,
	look: (screen: Screen) => Promise<void> = async () => undefined,
	card: () => Promise<void> = async () => undefined
): Promise<Screen[]> {
	return test.step('the tablet is walked through', async () => {
		const met: Screen[] = [];
		await begin(page);
		for (let guard = 0; guard < 250; guard++) {
			await readCards(page, card);
			const screen = await currentScreen(page);
			met.push(screen);
			await look(screen);
			if (screen.kind === 'done') return met;
			for (const option of choices(screen) ?? []) {
				const card = page.locator(`[data-option="${option}"]`);
				if (await card.count()) await card.first().click();
			}
			if (await page.locator('canvas').count()) await write(page);
			const another = await anotherScreen(page);
			await goOn(page, card);
			await another();
		}
		throw new Error('the participant’s screens never end');
	});
}

/** Waits until the screen is another than it was; what it was stays in the page. */
async function anotherScreen(page: Page): Promise<() => Promise<void>> {
	const was = await page.evaluateHandle(() => ({
		html: document.querySelector('[data-screen]')?.innerHTML
	}));
	return async () => {
		await page.waitForFunction(
			({ html }) => document.querySelector('[data-screen]')?.innerHTML !== html,
			was
		);
		await was.dispose();
	};
}

/** Right answers from the instrument: `share` of them, from the first on. */
export function keysOf(
	instrument: Instrument,
	tag: string,
	rightOf: (item: string) => boolean
): Choices {
	const keys = new Map<string, { key: string; wrong: string }>();
	for (const part of ['reading', 'writing'] as const) {
		for (const content of Object.values(instrument.languages[tag]?.[part]?.steps ?? {})) {
			const items = [
				...content.practice,
				...content.A.items,
				...(content.B?.items ?? []),
				content.success
			];
			for (const { id, key, options } of items) {
				const wrong = options?.find((option) => option.id !== key)?.id;
				if (key && wrong) keys.set(id, { key, wrong });
			}
		}
	}
	return (screen) => {
		// A word heard before it is read has its item's pictures.
		const known = keys.get(screen.item.replace(/\.know$/, ''));
		if (known) return [rightOf(screen.item) || screen.practice ? known.key : known.wrong];
		if (screen.item === 'latin.ask') return ['yes'];
		// A page to point at: the first word.
		return screen.options.includes('w1.1') ? ['w1.1'] : null;
	};
}

/** Gives the tablet back by keyboard: Enter twice on the lock, then the code. */
export async function giveBack(page: Page, code: string): Promise<void> {
	const lock = page.locator('[data-action="handover"]');
	await lock.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.type(code);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-screen]')).toHaveCount(0);
}
