import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkGuideFolder, guideFiles } from '../../../../scripts/load-instrument';
import { realInstrument, INSTRUMENT_FOLDER } from '../../../../tests/support/real-instrument';
import type { Guide } from '../../domain/instrument/guide';
import type { Instrument } from '../../domain/instrument/instrument';
import { parseGuide, parseSamples } from '../../domain/instrument/parse-guide';
import type { Samples } from '../../domain/instrument/samples';
import { agreementOf, isJudged, keyOf } from './agreement';
import { groupOf, neighbours, searchPages, titleOf } from './pages';
import { penStrokes } from './pen';

let instrument: Instrument;
let guide: Guide;
let samples: Samples;
beforeAll(async () => {
	instrument = await realInstrument();
	const files = await guideFiles(INSTRUMENT_FOLDER);
	const sv = parseGuide(files, 'sv', instrument);
	const made = parseSamples(files, instrument);
	if (!sv.ok || !made.ok) throw new Error(JSON.stringify([sv, made]));
	guide = sv.value;
	samples = made.value;
});

const raw = (name: string) =>
	JSON.parse(readFileSync(`${INSTRUMENT_FOLDER}/guide/${name}.json`, 'utf8')) as Guide;

describe('the guide that ships', () => {
	it('has a page for every step and section, in both languages, and no fault', async () => {
		expect(await checkGuideFolder(INSTRUMENT_FOLDER, instrument)).toEqual([]);
		const pages = (language: string) =>
			raw(language).pages.map((page) =>
				page.about === 'topic'
					? [page.id, page.parts.map(({ text, points }) => [text?.length, points?.length])]
					: [page.id, [page.say.length, page.watch.length, page.stop.length, page.next.length]]
			);
		expect(pages('en')).toEqual(pages('sv'));
	});

	it('says what is wrong: a page that is missing, one too many, a sign without strokes', () => {
		const spoilt = (change: (copy: Guide) => void) => {
			const copy = structuredClone(raw('sv')) as Guide;
			change(copy);
			const parsed = parseGuide({ 'guide/sv.json': { json: copy } }, 'sv', instrument);
			return parsed.ok ? [] : parsed.error.map(({ reason }) => reason);
		};
		expect(spoilt((copy) => copy.pages.pop())).toEqual(['no page on topic not-concluded']);
		expect(spoilt((copy) => void copy.pages.push(copy.pages[0]!))).toEqual([
			'two pages on topic interpreter'
		]);
		expect(
			spoilt((copy) =>
				Object.assign(
					copy.pages.find(({ id }) => id === 'R3')!,
					{ id: 'R9' }
				)
			)
		).toEqual(['no page on step R3', 'no step R9 in the instrument']);
		const copy = structuredClone(samples) as Samples;
		const pen = copy.samples.find(({ by }) => by === 'pen')!;
		Object.assign(pen, { text: 'ж' });
		const parsed = parseSamples({ 'guide/samples.json': { json: copy } }, instrument);
		expect(!parsed.ok && parsed.error[0]?.reason).toBe('the pen can’t write ж');
	});

	it('is found by words of the page and of the instrument, all of them', () => {
		const found = (query: string) =>
			searchPages(guide, instrument, 'sv', query).map(({ id }) => id);
		expect(found('')).toHaveLength(guide.pages.length);
		expect(found('KONSONANT grupper')).toContain('L-R3c');
		// Said by reading.json alone.
		expect(found('båda sifferslagen')).toEqual(['R1']);
		expect(found('xyzzy')).toEqual([]);
	});

	it('knows its groups, titles and neighbours', () => {
		const page = guide.pages.find(({ id }) => id === 'L-R3c')!;
		expect(groupOf(page, instrument)).toBe('latin');
		expect(titleOf(page, instrument, 'sv')).toMatch(/^L-R3c · /);
		expect(neighbours(guide, 'R1').before?.id).toBe('R0');
		expect(neighbours(guide, 'R1').after?.id).toBe('R2');
		expect(neighbours(guide, guide.pages[0]!.id).before).toBeNull();
		expect(neighbours(guide, 'nowhere')).toEqual({ before: null, after: null });
	});
});

describe('the samples', () => {
	it('cover the steps, both scripts and every level', () => {
		const steps = new Set(samples.samples.map(({ step }) => step));
		for (const step of ['W1', 'W3', 'W4', 'W5', 'W6', 'W7', 'L-W4']) expect(steps).toContain(step);
		expect(samples.samples.length).toBeGreaterThanOrEqual(12);
		expect(new Set(samples.samples.map(({ language }) => language))).toEqual(
			new Set(['so', 'ar', 'sv'])
		);
		const points = samples.samples.flatMap(({ reference }) => reference.map((r) => r.points));
		for (const level of [0, 1, 2])
			expect(points.filter((p) => p === level).length).toBeGreaterThan(2);
	});

	it('look the same each time, and stay on the surface', () => {
		for (const sample of samples.samples) {
			if (sample.by !== 'pen') continue;
			const strokes = penStrokes(sample.text, sample.hand, samples.pen);
			expect(penStrokes(sample.text, sample.hand, samples.pen)).toEqual(strokes);
			for (const { x, y, t } of strokes) {
				expect(t).toHaveLength(x.length);
				for (const value of x) expect(value, sample.id).toBeGreaterThan(0);
				for (const value of x) expect(value, sample.id).toBeLessThan(1000);
				for (const value of y) expect(value, sample.id).toBeGreaterThan(0);
			}
		}
	});

	it('mirror only the signs that say so', () => {
		const hand = { size: 200, wobble: 0, uneven: 0 };
		const [plain] = penStrokes('s', hand, samples.pen);
		const [mirrored] = penStrokes('s', { ...hand, mirrored: [0] }, samples.pen);
		const width = samples.pen['s']!.width * 2;
		plain!.x.forEach((x, at) => expect(mirrored!.x[at]).toBeCloseTo(120 + width - x, 0));
		expect(mirrored!.y).toEqual(plain!.y);
	});
});

describe('agreement', () => {
	it('counts only samples judged whole; exact, and within one', () => {
		const [one, two] = [
			samples.samples.find(({ id }) => id === 'own-rice')!,
			samples.samples.find(({ id }) => id === 'letter-b')!
		];
		const all = [one, two];
		// own-rice is 1, 2, 2; letter-b is 0.
		const given = { [keyOf(one, 'meaning')]: 1, [keyOf(one, 'segmentation')]: 1 };
		expect(isJudged(one, given)).toBe(false);
		expect(agreementOf(all, given)).toEqual({ all: 0, exact: 0, withinOne: 0 });
		const whole = { ...given, [keyOf(one, 'legibility')]: 0, [keyOf(two, 'letter')]: 0 };
		expect(agreementOf(all, whole)).toEqual({ all: 4, exact: 2, withinOne: 3 });
	});
});
