import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Drawing } from '../../src/lib/domain/handover/document/drawing';
import { readSvg } from '../../src/lib/domain/handover/document/svg/read-svg';

const PICTURES = 'instruments/spraksteg/pictures';
/** Pixels a side, and how many of them may differ: edges of round shapes, set as cubic curves. */
const SIZE = 300;
const MOST = SIZE * SIZE * 0.006;

/** What was read, as the simplest SVG there is. */
function svgOf({ width, height, shapes }: Drawing): string {
	const paths = shapes.map(({ segments, fill, evenOdd, stroke }) => {
		const d = segments.map((segment) => segment.join(' ')).join('');
		const line = stroke
			? `stroke="${stroke.colour}" stroke-width="${stroke.width}" stroke-linecap="${stroke.cap}" stroke-linejoin="${stroke.join}"`
			: '';
		return `<path d="${d}" fill="${fill ?? 'none'}" fill-rule="${evenOdd ? 'evenodd' : 'nonzero'}" ${line}/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`;
}

test('every picture is drawn in the PDF as the browser draws it', async ({ page }) => {
	const files = readdirSync(PICTURES).filter((file) => file.endsWith('.svg'));
	expect(files.length).toBeGreaterThan(100);
	const pairs = files.map((file) => {
		const text = readFileSync(`${PICTURES}/${file}`, 'utf8');
		const drawing = readSvg(text);
		return { file, text, ours: drawing ? svgOf(drawing) : '' };
	});
	expect(pairs.filter(({ ours }) => ours === '').map(({ file }) => file)).toEqual([]);
	await page.setContent('<title>pictures</title>');
	const differing = await page.evaluate(
		async ({ pairs, size }) => {
			const pixels = async (svg: string): Promise<Uint8ClampedArray> => {
				const image = new Image(size, size);
				image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
				await image.decode();
				const canvas = new OffscreenCanvas(size, size).getContext('2d');
				canvas?.drawImage(image, 0, 0, size, size);
				return canvas?.getImageData(0, 0, size, size).data ?? new Uint8ClampedArray();
			};
			const counts: [string, number][] = [];
			for (const { file, text, ours } of pairs) {
				const [a, b] = [await pixels(text), await pixels(ours)];
				let count = 0;
				for (let at = 0; at < a.length; at += 4)
					if ([0, 1, 2, 3].some((i) => Math.abs((a[at + i] ?? 0) - (b[at + i] ?? 0)) > 40)) count++;
				counts.push([file, a.length === 0 ? size * size : count]);
			}
			return counts;
		},
		{ pairs, size: SIZE }
	);
	expect(differing.filter(([, count]) => count > MOST)).toEqual([]);
});
