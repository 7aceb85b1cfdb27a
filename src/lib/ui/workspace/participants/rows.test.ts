import { describe, expect, it } from 'vitest';
import type { MappingSummary } from '../../../app/mapping/summary';
import type { ListedParticipant } from '../../../app/workspace/participants.svelte';
import { firstRows, groupRows, type Languages } from './rows';

const LANGUAGES: Languages = {
	ar: { sv: 'arabiska', en: 'Arabic', autonym: 'العربية', direction: 'rtl' },
	so: { sv: 'somaliska', en: 'Somali', autonym: 'Soomaali', direction: 'ltr' }
};

function listed(
	alias: string,
	kind?: MappingSummary['next']['kind'],
	more: Partial<MappingSummary> = {}
): ListedParticipant {
	const stages = { language: 'done', interview: 'no', reading: 'no', writing: 'no', closing: 'no' };
	const core = { done: 3, all: 24 };
	const summary = { talk: 'ar', school: 'ar', stages, core, next: { kind, step: null }, ...more };
	const mappings = kind ? [{ id: `m-${alias}`, instrument: 'i@1', summary }] : [];
	return { id: alias, alias, damaged: false, mappings };
}

const shape = (participants: ListedParticipant[], search = '') =>
	groupRows(participants, search, LANGUAGES).map(
		({ group, rows }) => `${group}: ${rows.map((row) => row.participant.alias).join(' ')}`
	);

describe('the list of participants', () => {
	it('puts unfinished first, then what waits to be read back, new ones, and handed over', () => {
		const all = [
			listed('Abdi', 'open'),
			listed('Nya'),
			listed('Berivan', 'readBack'),
			listed('Mahmoud', 'handOver'),
			listed('Salma', 'step'),
			listed('Hodan', 'rebook')
		];
		expect(shape(all)).toEqual([
			'unfinished: Hodan Salma',
			'ready: Berivan Mahmoud',
			'new: Nya',
			'handedOver: Abdi'
		]);
	});

	it('puts the latest first within a group', () => {
		const all = [listed('A', 'step', { last: 10 }), listed('B', 'step', { last: 20 })];
		expect(shape(all)).toEqual(['unfinished: B A']);
	});

	it('takes the mapping begun last, and one without a summary as begun', () => {
		const twice = listed('Salma', 'open');
		const again = { id: 'm2', instrument: 'i@1', summary: {} };
		expect(shape([{ ...twice, mappings: [...twice.mappings, again] }])).toEqual([
			'unfinished: Salma'
		]);
	});

	it.each([
		['SAL', 'unfinished: Salma'],
		['élias', 'unfinished: Elias'],
		['somali', 'unfinished: Hodan'],
		['Soomaali', 'unfinished: Hodan'],
		['عَرَبِيَّة', 'unfinished: Elias Salma']
	])('finds %s by alias or language, without case and marks', (search, found) => {
		const all = [listed('Salma', 'step'), listed('Elias', 'step')];
		const hodan = listed('Hodan', 'step', { school: 'so', talk: 'so' });
		expect(shape([...all, hodan], search)).toEqual([found]);
	});

	it('draws the first rows only, with the full count of each group', () => {
		const many = Array.from({ length: 2000 }, (_, at) =>
			listed(`P${at}`, at % 2 ? 'step' : 'open')
		);
		const shown = firstRows(groupRows(many, '', LANGUAGES), 40);
		expect(shown.map(({ group, rows, count }) => [group, rows.length, count])).toEqual([
			['unfinished', 40, 1000]
		]);
	});
});
