import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { letterCover } from '../../src/lib/domain/instrument/checks/letter-cover';
import { found, type Loose } from './testing/spoiled';

/** Every choice of R2 that shows one of the signs shows another instead. */
function without(tag: string, signs: string, instead: string) {
	return (instrument: Loose<Instrument>) => {
		const step = instrument.languages[tag]!.reading!.steps['R2']!;
		for (const item of [...step.practice, ...step.A.items, ...step.B!.items])
			for (const option of item.options ?? [])
				if (signs.includes(option.text ?? '–')) option.text = instead;
	};
}

describe('letters met in R2', () => {
	it.each([
		['fa', 'ژ', 'ز', 'ژ'],
		['prs', 'گ', 'ک', 'گ'],
		['kmr', 'ş', 's', 'ş'],
		['ti', 'ጠጡጢጣጤጥጦ', 'ተ', 'ጠ'],
		['ti', 'ሄሌሔሜሬሴሼቄቤቴቼኔኜኤኬኼዌዔዜዤዬዴጄጌጤጬጴጼፌፔቔቬ', 'ለ', 'order 5']
	])('of %s without %s', async (tag, signs, instead, missing) => {
		const faults = await found(letterCover, without(tag, signs, instead));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(new RegExp(`never met in R2: ${missing}$`, 'u'));
	});

	it('needn’t be those that the inventory calls forms of another', async () => {
		expect(await found(letterCover)).toEqual([]);
		const faults = await found(letterCover, ({ languages }) => {
			delete languages['fa']!.language.inventory!.forms;
			languages['prs']!.language.inventory!.forms!.push('ة');
		});
		expect(faults).toEqual([
			'languages/fa/reading.json steps.R2: letters never met in R2: ء أ ؤ ئ',
			'languages/prs/language.json inventory.forms: not among the letters: ة'
		]);
	});
});
