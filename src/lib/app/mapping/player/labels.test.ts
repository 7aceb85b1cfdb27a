import { beforeAll, describe, expect, it } from 'vitest';
import { shippedInstrument } from '../../../../../tests/support/open-session';
import type { Instrument, LanguagePack } from '../../../domain/instrument/instrument';
import { languageTags } from './labels';

let shipped: Instrument;
beforeAll(async () => {
	shipped = await shippedInstrument();
});

/** The languages of `tags`, in that order; texts only where they are named in `withTexts`. */
function knowing(tags: readonly string[], withTexts: readonly string[]): Instrument {
	const texts = shipped.languages['ar']?.texts ?? null;
	const languages: Record<string, LanguagePack> = {};
	for (const tag of tags) {
		const pack = shipped.languages[tag];
		if (!pack) throw new Error(`${tag} isn’t shipped`);
		languages[tag] = { ...pack, texts: withTexts.includes(tag) ? texts : null };
	}
	return { ...shipped, languages };
}

describe('the order of languages to choose among', () => {
	it('has those with texts first, otherwise as they lie', () => {
		expect(languageTags(knowing(['fa', 'ti', 'ar', 'kmr', 'so'], ['so', 'ti']))).toEqual([
			'ti',
			'so',
			'fa',
			'ar',
			'kmr'
		]);
	});

	it.each([
		['have texts', ['ar', 'en', 'sv']],
		['have none', ['ar']],
		['are the only ones that have', ['en', 'sv']]
	])('has Swedish and English last where they %s', (_, withTexts) => {
		const tags = languageTags(knowing(['en', 'sv', 'ar', 'ti'], withTexts));
		expect(tags).toEqual(['ar', 'ti', 'sv', 'en']);
	});

	it('names every shipped language once', () => {
		const tags = languageTags(shipped);
		expect([...tags].sort()).toEqual(Object.keys(shipped.languages).sort());
		expect(tags.slice(-2)).toEqual(['sv', 'en']);
	});
});
