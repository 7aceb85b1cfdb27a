import { readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium';
import { FONTS } from '../../../src/lib/infra/report/font/font-list';
import { INK } from '../../../src/lib/infra/report/page/geometry';
import { type Picture, readPng } from './picture';
import type { Sample } from './samples';
import { HEIGHT, LEFT, LINE, type Place, SIZE, WIDTH } from './sheet';

const FILES = new URL('../../../src/lib/infra/report/font/files/', import.meta.url);

function faces(): string {
	return FONTS.flatMap(({ name }) =>
		(['Regular', 'Bold'] as const).map((weight) => {
			const bytes = readFileSync(new URL(`${name}-${weight}.ttf`, FILES)).toString('base64');
			return `@font-face { font-family: ${name}; font-weight: ${weight === 'Bold' ? 700 : 400};
				src: url(data:font/ttf;base64,${bytes}); }`;
		})
	).join('\n');
}

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function block({ sample, top }: Place<Sample>): string {
	const spans = sample.inline.map(({ text, lang, dir, strong }) => {
		const set = dir === sample.dir ? '' : ` dir="${dir}"`;
		return `<span lang="${lang}"${set}${strong ? ' style="font-weight:700"' : ''}>${escaped(text)}</span>`;
	});
	const width = sample.width ?? WIDTH;
	const wrap = sample.width === undefined ? 'pre' : 'normal';
	return `<div dir="${sample.dir}" style="top:${top}pt;width:${width}pt;white-space:${wrap}">${spans.join('')}</div>`;
}

function html(places: readonly Place<Sample>[]): string {
	return `<!doctype html><meta charset="utf-8"><style>
		${faces()}
		body { margin: 0; background: #fff; color: ${INK}; }
		div { position: absolute; left: ${LEFT}pt; font: ${SIZE}pt/${LINE}pt ${FONTS.map(({ name }) => name).join()};
			text-rendering: geometricPrecision; }
	</style>${places.map(block).join('\n')}`;
}

/** The same sheets as Chromium sets them with the same fonts, at `dpi`. */
export async function setByChromium(
	places: readonly Place<Sample>[],
	dpi: number
): Promise<readonly Picture[]> {
	const executablePath = chromiumPath();
	const browser: Browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none']
	});
	try {
		const page = await browser.newPage({
			viewport: { width: 794, height: Math.ceil((HEIGHT * 96) / 72) },
			deviceScaleFactor: dpi / 96
		});
		const pictures: Picture[] = [];
		const sheets = new Set(places.map(({ sheet }) => sheet));
		for (const sheet of sheets) {
			await page.setContent(html(places.filter((one) => one.sheet === sheet)));
			await page.evaluate('document.fonts.ready');
			pictures.push(readPng(await page.screenshot()));
		}
		return pictures;
	} finally {
		await browser.close();
	}
}
