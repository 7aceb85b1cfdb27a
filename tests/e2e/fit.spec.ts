import { svelte } from '@sveltejs/vite-plugin-svelte';
import { expect, type Frame, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, preview, type PreviewServer } from 'vite';
import type { FitResult } from '../fit/frame';

interface Size {
	readonly width: number;
	readonly height: number;
}
/** A tablet held upright, and a phone: CSS px. */
const SIZES: readonly Size[] = [
	{ width: 768, height: 1024 },
	{ width: 360, height: 740 }
];
/** A tablet on its side has most room: looked at in one language of each script, and with the widest signs. */
const LYING = { size: { width: 1024, height: 768 }, tags: ['ar', 'fa', 'so', 'ti'] };

let server: PreviewServer;
let address = '';
// Built as the app is: what Vite serves while developing takes several times as long.
test.beforeAll(async () => {
	test.setTimeout(120_000);
	const shared = {
		configFile: false,
		root: resolve('.'),
		logLevel: 'error',
		build: {
			outDir: 'node_modules/.fit',
			target: 'es2022',
			minify: false,
			assetsInlineLimit: 0,
			copyPublicDir: false,
			reportCompressedSize: false,
			rolldownOptions: { input: 'tests/fit/frame.html' }
		}
	} satisfies InlineConfig;
	await build({
		...shared,
		resolve: { alias: { $lib: resolve('src/lib') } },
		plugins: [svelte({ compilerOptions: { runes: true } })]
	});
	server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
	address = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(() => server.close());

const FOLDER = 'instruments/spraksteg/languages';
const languages = readdirSync(FOLDER).filter((tag) => existsSync(join(FOLDER, tag, 'texts.json')));

/** Everyday and tabular texts; Swedish has words and a short text, a help language none. */
function hasTexts(tag: string): boolean {
	const file = join(FOLDER, tag, 'reading.json');
	if (!existsSync(file)) return false;
	const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { steps: Record<string, unknown> };
	return 'R6' in steps;
}

for (const tag of languages)
	test(`${tag}: every participant screen fits at every size`, async ({ page }) => {
		test.setTimeout(400_000);
		const sizes = LYING.tags.includes(tag) ? [LYING.size, ...SIZES] : SIZES;
		const frames = sizes.map(
			({ width, height }) =>
				`<iframe name="${width}×${height}" style="width:${width}px;height:${height}px;border:0;visibility:hidden" src="${address}tests/fit/frame.html?language=${tag}"></iframe>`
		);
		const body = `<!doctype html><body style="display:flex;margin:0">${frames.join('')}</body>`;
		// Of the frames' own origin: hashes are checked in a secure context only.
		await page.route(`${address}sizes`, (route) =>
			route.fulfill({ contentType: 'text/html', body })
		);
		await page.setViewportSize({ width: 2200, height: 1060 });
		await page.goto(`${address}sizes`);
		const results = await Promise.all(page.frames().slice(1).map(resultOf));
		expect(results).toHaveLength(sizes.length);
		for (const { faults, met } of results) {
			expect(faults).toEqual([]);
			expect(met.screens).toBeGreaterThan(100);
			// Both faces of a text, the ways to write and the sheets of a text were really met.
			if (hasTexts(tag)) for (const count of Object.values(met)) expect(count).toBeGreaterThan(0);
		}
	});

async function resultOf(frame: Frame): Promise<FitResult> {
	await frame.waitForFunction(() => 'fit' in window);
	const { faults, met } = await frame.evaluate(() => window.fit);
	return { faults: faults.map((fault) => `${frame.name()} ${fault}`), met };
}
