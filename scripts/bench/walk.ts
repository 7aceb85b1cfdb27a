import type { Page } from '@playwright/test';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { BEGIN_STEP, CARD_READ, CODE, COVER, SHOW, type Target, toItem } from './example-way';

/** Steps of the example's first participant, the first of them half done. */
const STEPS = ['R1', 'R2', 'R3', 'R4'];

interface Screen {
	readonly kind: string;
	readonly item: string;
	readonly card: boolean;
}

/** The right option of each reading item, so that no stop rule ends a step. */
export function keysOf(instrument: Instrument, tag: string): ReadonlyMap<string, string> {
	const keys = new Map<string, string>();
	for (const content of Object.values(instrument.languages[tag]?.reading?.steps ?? {})) {
		const more = content.B?.items ?? [];
		for (const item of [...content.practice, ...content.A.items, ...more, content.success])
			if (item.key) keys.set(item.id, item.key);
	}
	return keys;
}

/**
 * Taps through `count` items with real input events, step after step, from a
 * page that shows an item.
 *
 * @param chosen called after an option was tapped.
 */
export async function walk(
	page: Page,
	keys: ReadonlyMap<string, string>,
	count: number,
	chosen: () => Promise<void> = async () => undefined
): Promise<void> {
	let step = 0;
	for (let met = 0; met < count;) {
		const screen = await screenOf(page);
		if (screen.card) await tap(page, CARD_READ);
		else if (screen.kind === 'done') await nextStep(page, STEPS[++step] ?? 'R4');
		else {
			const key = keys.get(screen.item);
			if (key) {
				await tap(page, { css: `[data-option="${key}"]` });
				await chosen();
				met++;
			}
			// Pages that name the pictures hold nothing to respond to.
			await tap(page, { css: '[data-action="next"]' });
		}
		await page.evaluate('bench.rest()');
	}
}

/** A real tap, without the locators' own work in the page. */
async function tap(page: Page, target: Target): Promise<void> {
	const wanted = JSON.stringify(target);
	const { x, y } = await page.evaluate<{ x: number; y: number }>(`bench.placeOf(${wanted})`);
	await page.mouse.click(x, y);
}

function screenOf(page: Page): Promise<Screen> {
	return page.evaluate<Screen>(`(() => {
		const root = document.querySelector('[data-screen]');
		return {
			kind: root.getAttribute('data-screen'),
			item: root.getAttribute('data-item'),
			card: root.querySelector('[data-card]') !== null
		};
	})()`);
}

/** The tablet back by keyboard, the next step chosen, and to its first item. */
async function nextStep(page: Page, step: string): Promise<void> {
	await page.evaluate(`document.querySelector('[data-action="handover"]').focus()`);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.type(CODE);
	await page.keyboard.press('Enter');
	await tap(page, { css: '.ladder button', text: `${step} ·` });
	await page.evaluate(`bench.follow(${toItem([BEGIN_STEP, SHOW, COVER])})`);
}
