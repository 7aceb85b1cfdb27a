import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { VoicesIndex } from '../../src/lib/domain/voice/pack';
import { openPage, withFreshContext } from './browser';
import { TO_FIRST_ITEM } from './example-way';
import { type Figure, figure, median } from './figure';
import { plainSound } from './plain';
import { toLanguages } from './to-languages';
import { keysOf, walk } from './walk';

const IN_PAGE = readFileSync(new URL('./in-page-voices.js', import.meta.url), 'utf8');
const INDEX = 'instruments/spraksteg/voices/index.json';
const ASSETS = 'build/_app/immutable/assets';
const ITEMS = 20;
const RUNS = 5;
/** What the mapping is talked in. */
const LANGUAGE = 'ar';

/** Voices as the built app has them; nothing where it was built without. */
export async function voices(url: string, instrument: Instrument): Promise<Figure[]> {
	if (!existsSync(INDEX)) return [];
	const { packs } = JSON.parse(readFileSync(INDEX, 'utf8')) as VoicesIndex;
	const figures = packs.map(packSize);
	for (const [throttle, budget] of [
		[1, 1.3],
		[4, 4.4]
	] as const) {
		const keys = keysOf(instrument, LANGUAGE);
		const clicks = await withFreshContext(url, (context) => clickToSound(context, throttle, keys));
		const plain = await plainSound(url, throttle);
		figures.push(
			figure(clicks, {
				name: 'audio_click_to_sound_ms',
				unit: 'ms',
				cpuThrottle: throttle,
				budget,
				note: `real input events on the speaker of ${clicks.length} items, the first of them ${clicks[0]?.toFixed(1)} ms; a plain page with samples at hand took ${plain} ms on this machine just then; until start() has returned, before the device’s own delay`
			})
		);
		figures.push(...(await withFreshContext(url, (context) => opening(context, throttle))));
	}
	return figures;
}

function packSize({ language, variety, file, bytes }: VoicesIndex['packs'][number]): Figure {
	const stem = file.replace('.lydpack', '.');
	const built = readdirSync(ASSETS).find(
		(name) => name.startsWith(stem) && name.endsWith('.lydpack')
	);
	if (!built || statSync(`${ASSETS}/${built}`).size !== bytes)
		throw new Error(`${file}: the build is of other voices; build the app anew`);
	const note = variety === null ? language : `${language}, ${variety}`;
	const about = { name: 'audio_pack_MB', unit: 'MB', cpuThrottle: 1, budget: 12, note } as const;
	return figure([bytes / 1e6], about);
}

/** The instruction’s speaker, tapped once on each of some items of the example. */
async function clickToSound(
	context: BrowserContext,
	throttle: number,
	keys: ReadonlyMap<string, string>
): Promise<number[]> {
	const script = `${IN_PAGE}\nbench.done = bench.follow(${TO_FIRST_ITEM});`;
	const page = await openPage(context, throttle, script);
	await page.goto('/');
	await page.evaluate('bench.done');
	await packsKept(page);
	const samples: number[] = [];
	await walk(page, keys, ITEMS, async () => {
		const speaker = `{ css: '[data-screen] [data-speak]:is([data-state="idle"], [data-state="played"])' }`;
		const { x, y } = await page.evaluate<{ x: number; y: number }>(`bench.placeOf(${speaker})`);
		await page.mouse.click(x, y);
		const ms = await page.evaluate<number | null>('bench.sounded()');
		if (ms === null) throw new Error('A speaker button was silent.');
		samples.push(ms);
	});
	return samples;
}

/** A new mapping with all packs kept: they are opened, a language is chosen, its first screen speaks. */
async function opening(context: BrowserContext, throttle: number): Promise<Figure[]> {
	const page = await openPage(context, throttle, IN_PAGE);
	await toLanguages(page);
	await packsKept(page);
	const opened: number[] = [];
	const decoded: number[] = [];
	const chosen: number[] = [];
	let clips = 0;
	for (let n = 0; n < RUNS; n++) {
		await toLanguages(page);
		const packs = await page.evaluate<{ asked: number; done: number }[]>('bench.packs');
		opened.push(...packs.map(({ asked, done }) => done - asked));
		await tap(page, `[data-option="${LANGUAGE}"]`);
		await page.evaluate('bench.rest()');
		await tap(page, '[data-action="next"]');
		const first = await page.evaluate<{ ms: number; own: number; clips: number } | null>(
			'bench.decoded()'
		);
		if (!first) throw new Error('The first screen decoded nothing.');
		chosen.push(first.ms);
		decoded.push(first.own);
		clips = first.clips;
	}
	const slow = 'the worker that verifies is not slowed';
	const about = { unit: 'ms', cpuThrottle: throttle, budget: null } as const;
	const each = opened.map((ms, n) => ms + (decoded[n % decoded.length] ?? 0));
	return [
		figure(each, {
			...about,
			name: 'pack_open_decode_ms',
			note: `a kept pack read and verified (${median(opened)} ms, of ${opened.length} packs), and a screen of ${clips} clips decoded (${median(decoded)} ms); ${slow}`
		}),
		figure(chosen, {
			...about,
			name: 'first_screen_voices_ms',
			note: `from “next” after the language was chosen until the ${clips} clips of the first screen are decoded; the packs are open by then, since each language says its name there`
		})
	];
}

/** What is fetched in the background is on the device. */
async function packsKept(page: Page): Promise<void> {
	await page.waitForFunction(
		async (wanted) => (await (await caches.open('voices')).keys()).length >= wanted,
		readdirSync(ASSETS).filter((name) => name.endsWith('.lydpack')).length
	);
}

async function tap(page: Page, css: string): Promise<void> {
	const target = JSON.stringify({ css });
	const { x, y } = await page.evaluate<{ x: number; y: number }>(`bench.placeOf(${target})`);
	await page.mouse.click(x, y);
}
