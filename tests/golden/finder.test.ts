import { describe, expect, it } from 'vitest';
import type { FinderLanguage } from '../../src/lib/domain/mapping/events';
import { proposeEntrance } from '../../src/lib/domain/scoring/entrance';
import { findSchoolLanguage } from '../../src/lib/domain/scoring/finder';

/**
 * Provenance: the school language is the one in which the person learned to
 * read and write best, not the home language, and the finder says why; blue
 * only if own reading is yes; oral where no written language exists.
 */
const language = (tag: string | null, more: Partial<FinderLanguage> = {}): FinderLanguage => ({
	tag,
	name: tag ?? 'Bilin',
	where: [],
	years: null,
	read: 'no',
	write: 'no',
	...more
});
const home = language('so', { where: ['family'] });
const school = language('ar', { where: ['school'], years: 5, read: 'yes', write: 'little' });

describe('golden: school-language finder', () => {
	it.each([
		[
			'the home language that was never learned in writing is left out',
			[home, school],
			null,
			'ar',
			'onlyLearned'
		],
		[
			'reads and writes it best',
			[language('so', { read: 'little' }), school],
			null,
			'ar',
			'readsAndWritesBest'
		],
		[
			'equal: longest schooling',
			[language('en', { read: 'yes', write: 'little', years: 2 }), school],
			null,
			'ar',
			'longestSchooling'
		],
		[
			'asked straight out, the person’s word counts',
			[language('so', { read: 'little' }), school],
			'so',
			'so',
			'saidBest'
		],
		['but not for a language never learned in writing', [home, school], 'so', 'ar', 'onlyLearned'],
		[
			'equal in everything: undecided, said aloud',
			[school, { ...school, tag: 'fa' }],
			null,
			'ar',
			'undecided'
		],
		['nothing learned: the oral path', [home], 'so', null, 'noneLearned'],
		[
			'school, not asked how well: learned',
			[language('ar', { where: ['school'], read: null, write: null })],
			null,
			'ar',
			'onlyLearned'
		],
		['nothing named', [], null, null, 'noneLearned']
	] as const)('%s', (_, languages, best, tag, reason) => {
		expect(findSchoolLanguage([...languages], best)).toMatchObject({ tag, reason });
	});

	it('keeps a written language without a tag', () => {
		const bilin = language(null, { read: 'yes', write: 'yes' });
		const found = findSchoolLanguage([home, bilin], null);
		expect(found).toEqual({ tag: null, language: bilin, reason: 'onlyLearned' });
		expect(findSchoolLanguage([school, bilin], 'other').language).toBe(bilin);
	});
});

describe('golden: entrance', () => {
	it.each([
		['ar', [home, school], 'blue'],
		['ar', [home, { ...school, read: 'little' as const }], 'green'],
		['ar', [home, { ...school, read: null }], 'green'],
		['ar', [language('so', { read: 'yes' }), { ...school, read: 'little' as const }], 'green'],
		[null, [home], 'oral'],
		[null, [language(null, { read: 'yes' })], 'blue']
	])('%s → %#', (tag, languages, expected) => {
		expect(proposeEntrance({ tag, languages })).toBe(expected);
	});
});
