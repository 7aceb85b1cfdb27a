import { describe, expect, it } from 'vitest';
import { attested } from './attested';
import { itemOf, spoiled } from './testing/spoiled';

describe('attested words', () => {
	it('are counted, and each of the others listed with its items', async () => {
		const before = attested(await spoiled(), 'ti')!;
		const after = attested(
			await spoiled((instrument) => {
				itemOf(instrument, 'ti', 'R4', 0).shown!.text = 'ጵጵጵጵ';
				itemOf(instrument, 'ti', 'W4', 0).heard!.text = 'ጵጵጵጵ';
			}),
			'ti'
		)!;
		expect(before.exceptions.has('ጵጵጵጵ')).toBe(false);
		expect(after.exceptions.get('ጵጵጵጵ')).toEqual(['ti.R4.A.01', 'ti.W4.A.01']);
		expect(after.share).toBeLessThan(before.share);
	});

	it.each([
		['fa', 'می‌شود', 'ZWNJ'],
		['fa', 'میشود', 'joined where the list has ZWNJ'],
		['fa', 'خانهٔ', 'the mark of an ezafe'],
		['fa', 'كتاب', 'letters of an Arabic keyboard'],
		['ti', 'ጸጥታ', 'the spelling of Eritrea where the list has that of Tigray'],
		['ar', 'الكِتاب', 'article and vowel marks'],
		['so', "la'aan", 'an apostrophe']
	])('of %s are found as %s: %s', async (tag, word) => {
		const instrument = await spoiled((all) => {
			const item = itemOf(all, tag, 'R4', 0);
			item.shown!.text = word;
		});
		expect([...attested(instrument, tag)!.exceptions.keys()]).not.toContain(word);
	});

	it('are not spoken of where there is no list', async () => {
		expect(attested(await spoiled(), 'en')).toBeNull();
	});
});
