import { beforeAll, describe, expect, it } from 'vitest';
import { loadInstrument } from '../../scripts/load-instrument';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { requiredTexts } from '../../src/lib/domain/instrument/required-texts';
import { reviewOf } from '../../src/lib/domain/review/review-state';

let shipped: Instrument;

beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	shipped = loaded.value;
});

/** A copy whose Arabic may be changed. */
function changed(change: (arabic: Changeable) => void): Instrument {
	const copy = structuredClone(shipped) as unknown as { languages: Record<string, Changeable> };
	change(copy.languages['ar']!);
	return copy as unknown as Instrument;
}
interface Changeable {
	texts: Record<string, { status: string; note?: string }>;
	reading: {
		steps: Record<string, { A: { review: { text: string }; items: { note?: string }[] } }>;
	};
}

const rowOf = (instrument: Instrument, tag: string, part: string, kind = 'words') =>
	reviewOf(instrument, tag).find((row) => row.part === part && row.kind === kind)!;

describe('what is reviewed of a language', () => {
	it('counts every text a participant can meet, once', () => {
		const words = reviewOf(shipped, 'ar').filter(({ kind }) => kind === 'words');
		const all = words.reduce((sum, one) => sum + one.reviewed + one.draft + one.missing, 0);
		expect(all).toBe(new Set(requiredTexts(shipped)).size);
		expect(words.every(({ reviewed, missing }) => reviewed === 0 && missing === 0)).toBe(true);
	});

	it('tells approved, doubtful and missing texts apart, in the part where they are met', () => {
		const before = rowOf(shipped, 'ar', 'interview');
		const now = changed(({ texts }) => {
			const [first, second, third] = Object.keys(texts).filter((key) => /^q\.\d+$/.test(key));
			texts[first!]!.status = 'reviewed';
			texts[second!]!.note = 'Doubtful: said differently in Aleppo.';
			delete texts[third!];
		});
		const after = rowOf(now, 'ar', 'interview');
		expect(after.reviewed).toBe(1);
		expect(after.missing).toBe(1);
		expect(after.draft).toBe(before.draft - 2);
		expect(after.doubtful - before.doubtful).toBe(1);
		expect(rowOf(now, 'ar', 'reading')).toEqual(rowOf(shipped, 'ar', 'reading'));
	});

	it('takes a form of a step as a whole', () => {
		const now = changed(({ reading }) => {
			reading.steps['R2']!.A.review.text = 'reviewed';
		});
		const { reviewed } = rowOf(now, 'ar', 'reading', 'stimuli');
		expect(reviewed).toBe(shipped.languages['ar']!.reading!.steps['R2']!.A.items.length);
	});

	it('a language without content misses all; the Latin letters stand with Swedish alone', () => {
		const bare = Object.entries(shipped.languages).find(([, { texts }]) => !texts)?.[0];
		if (bare) for (const row of reviewOf(shipped, bare)) expect(row.draft + row.reviewed).toBe(0);
		expect(rowOf(shipped, 'sv', 'latin', 'stimuli').draft).toBeGreaterThan(50);
		expect(rowOf(shipped, 'sv', 'reading', 'stimuli')).toBeUndefined();
		expect(rowOf(shipped, 'ar', 'latin', 'stimuli')).toBeUndefined();
	});
});
