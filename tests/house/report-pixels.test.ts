import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';
import { has } from '../../src/lib/infra/report/testing/tools';
import { difference, inked, missed, type Picture } from '../support/pixels/picture';
import { type Sample, SAMPLES } from '../support/pixels/samples';
import { setByChromium } from '../support/pixels/set-by-chromium';
import { setByReport } from '../support/pixels/set-by-report';
import { type Place, places } from '../support/pixels/sheet';

const DPI = 200;
/** Pixels. */
const BOX = 1;
/** Share of dark pixels that may be elsewhere by more than one pixel. */
const STRAY = 0.002;
const KEPT = 'test-results/report-pixels';

const browser = chromiumPath() !== undefined || existsSync(chromium.executablePath());
if (!browser) console.info('no Chromium is installed: the report’s text isn’t compared with its');

/** A sample's ink on the sheets of one program. */
function cut(sheets: readonly Picture[], { sheet, top, height }: Place<Sample>): Picture {
	const picture = sheets[sheet];
	const row = (y: number): number => Math.round((y * DPI) / 72);
	const found = picture && inked(picture, row(top), row(top + height));
	if (!found) throw new Error('nothing was drawn');
	return found;
}

function differences(a: Picture, b: Picture): readonly string[] {
	return [
		...(Math.abs(a.width - b.width) > BOX ? [`width ${a.width} ≠ ${b.width}`] : []),
		...(Math.abs(a.height - b.height) > BOX ? [`height ${a.height} ≠ ${b.height}`] : []),
		...[missed(a, b), missed(b, a)].flatMap((share) =>
			share > STRAY ? [`${(share * 100).toFixed(1)} % of the ink is elsewhere`] : []
		)
	];
}

/** Both programs set the same lines with the same fonts; Chromium says how they have to look. */
describe.runIf(browser && has('pdftoppm'))('the report’s text', () => {
	const all = places(SAMPLES);
	let ours: readonly Picture[];
	let theirs: readonly Picture[];
	beforeAll(async () => {
		ours = setByReport(all, DPI);
		theirs = await setByChromium(all, DPI);
	}, 120_000);

	it.each(all.map((place) => [place.sample.name, place] as const))(
		'looks as in Chromium: %s',
		(name, place) => {
			const [a, b] = [cut(ours, place), cut(theirs, place)];
			const faults = differences(a, b);
			if (faults.length > 0) {
				mkdirSync(KEPT, { recursive: true });
				writeFileSync(join(KEPT, `${name.replace(/\W+/g, '-')}.png`), difference(a, b));
			}
			expect(faults).toEqual([]);
		}
	);

	it.each([
		['one vowel sign less', 'ar vowelled', 'ar vowel missing'],
		['letters that don’t join', 'ar joined', 'ar parted'],
		['brackets turned round', 'ar bracket', 'ar bracket turned'],
		['another weight', 'sv', 'sv bold']
	])('would be seen to differ by %s', (_, one, other) => {
		const find = (name: string): Place<Sample> => {
			const place = all.find(({ sample }) => sample.name === name);
			if (!place) throw new Error(name);
			return place;
		};
		expect(differences(cut(ours, find(one)), cut(theirs, find(other)))).not.toEqual([]);
	});
});
