import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { realInstrument } from '../../../../tests/support/real-instrument';
import { changed, judged, opened, stateOf } from '../../../../tests/support/translation';
import type { Instrument } from '../instrument/instrument';
import { isTakenByItself } from './incoming';
import type { TranslationEvent } from './journal';
import { type Standing, standingOf } from './standing';
import { COLUMNS, incomingFromTable, readTable, tableOf } from './table';
import type { Unit } from './unit';
import { unitsOf } from './units';

let instrument: Instrument;
let units: readonly Unit[];
beforeAll(async () => {
	instrument = await realInstrument();
	units = unitsOf(instrument, 'ar');
});

const TODAY = '2026-11-23';
const NEXT = 'texts/ui.next';

function standings(events: readonly TranslationEvent[] = []): readonly Standing[] {
	const state = events.length > 0 ? stateOf(events) : null;
	return units.map((unit) => standingOf(unit, state));
}
const one = (events: readonly TranslationEvent[], id: string) =>
	standings(events).find(({ unit }) => unit.id === id)!;
const table = (all: readonly Standing[]) => tableOf('ar', all, () => 'här').map((row) => [...row]);

function incoming(cells: readonly (readonly string[])[], here: readonly Standing[]) {
	const read = readTable(cells);
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return new Map(incomingFromTable(read.value, here, TODAY).map((each) => [each.unit, each]));
}

/** Changes a cell of the unit's row for a place. */
function set(cells: string[][], unit: string, place: string, to: Partial<Record<string, string>>) {
	const row = cells.find((line) => line[1] === unit && line[2] === place)!;
	for (const [column, value] of Object.entries(to))
		row[COLUMNS.indexOf(column as (typeof COLUMNS)[number])] = value!;
	return cells;
}

describe('a table out and in again', () => {
	it('brings nothing where nothing was changed', () => {
		const events = [
			opened(),
			changed(NEXT, { text: 'إلى الأمام' }),
			judged(one([], 'texts/ui.skip'), 'approved'),
			judged(one([], 'texts/ui.stop'), 'rejected', { reason: 'för kort' })
		];
		const here = standings(events);
		const kinds = new Set([...incoming(table(here), here).values()].map(({ kind }) => kind));
		expect([...kinds]).toEqual(['same']);
	});

	it('gives another device the same words and the same verdicts', () => {
		fc.assert(
			fc.property(
				fc.subarray([...Array(40).keys()]),
				fc.array(fc.constantFrom('approved', 'rejected', 'changed', 'noted'), { minLength: 1 }),
				(chosen, whats) => {
					const done = chosen.map((n, at): TranslationEvent => {
						const unit = units[n]!;
						const what = whats[at % whats.length]!;
						if (what === 'changed') return changed(unit.id, { text: `نص ${n}` });
						if (what === 'noted') return changed(unit.id, { note: `= ${n}` });
						return judged(standingOf(unit, null), what, {
							...(what === 'rejected' && { reason: 'skäl' }),
							pictures: n % 2 === 0
						});
					});
					const there = standings([opened(), ...done]);
					const brought = [...incoming(table(there), standings()).values()];
					for (const { unit, fields, verdict } of brought.filter(isTakenByItself)) {
						const wanted = there.find((standing) => standing.unit.id === unit)!;
						expect(fields).toEqual(wanted.fields);
						expect(verdict?.status ?? 'draft').toBe(wanted.status);
						expect(verdict?.reason ?? null).toBe(wanted.verdict?.reason ?? null);
						expect(verdict?.pictures ?? false).toBe(wanted.verdict?.pictures ?? false);
					}
					const other = chosen.map((n) => units[n]!.id);
					expect(brought.filter(({ kind }) => kind !== 'same').map(({ unit }) => unit)).toEqual(
						units.map(({ id }) => id).filter((id) => other.includes(id))
					);
				}
			),
			{ numRuns: 20 }
		);
	});
});

describe('what a table brings', () => {
	it('is changed, and by itself no approval', () => {
		const here = standings([opened(), judged(one([], NEXT), 'approved')]);
		const cells = set(table(here), NEXT, 'text', { words: 'إلى الأمام' });
		expect(incoming(cells, here).get(NEXT)).toMatchObject({ kind: 'changed', verdict: null });
	});

	it('is approved by whom the file names', () => {
		const cells = set(table(standings()), NEXT, 'text', {
			words: 'إلى الأمام',
			status: 'approved',
			by: 'Hodan'
		});
		expect(incoming(cells, standings()).get(NEXT)?.verdict).toEqual({
			status: 'approved',
			by: 'Hodan',
			on: TODAY
		});
	});

	it('is told from what was changed here meanwhile', () => {
		const cells = table(standings());
		const here = standings([opened(), changed(NEXT, { text: 'هنا' })]);
		expect(incoming(cells, here).get(NEXT)?.kind).toBe('elsewhere');
		set(cells, NEXT, 'text', { words: 'هناك' });
		expect(incoming(cells, here).get(NEXT)?.kind).toBe('both');
	});

	it('is stale where the Swedish has changed, and unknown where the unit is no more', () => {
		const cells = table(standings());
		set(cells, NEXT, 'text', { words: 'جديد', swedish: 'Vidare' });
		set(cells, 'texts/ui.skip', 'text', { unit: 'texts/gone' });
		const found = incoming(cells, standings());
		expect(found.get(NEXT)?.kind).toBe('stale');
		expect(found.get('texts/gone')?.kind).toBe('unknown');
	});

	it.each([
		['emptied', 'text', { words: '' }, 'empty'],
		['markup', 'text', { words: '<i>نعم</i>' }, 'markup'],
		['a place that isn’t there', 'say', { place: 'nowhere' }, 'noSuchPlace'],
		['a personal number in its note', 'text', { note: '811218-9876' }, 'personalNumber']
	])('can’t be taken with %s', (_, place, to, code) => {
		const found = incoming(set(table(standings()), NEXT, place, to), standings()).get(NEXT);
		expect(found?.kind).toBe('broken');
		expect(found?.faults.map((fault) => fault.code)).toContain(code);
	});
});

describe('a table is refused', () => {
	it.each([
		['two languages', { language: 'so' }, 'language'],
		['an unknown status', { status: 'klar' }, 'status'],
		['approved by nobody', { status: 'approved', by: ' ' }, 'noReviewer'],
		['rejected without a reason', { status: 'rejected', by: 'Rim' }, 'noReason'],
		['a day that is none', { status: 'approved', by: 'Rim', on: '22/11' }, 'day'],
		['a personal number', { status: 'approved', by: '811218-9876' }, 'personalNumber']
	])('with %s', (_, to, code) => {
		const cells = set(table(standings().slice(0, 3)), 'texts/ui.skip', 'text', to);
		expect(readTable(cells)).toMatchObject({ ok: false, error: { code } });
	});

	it('without a column, with cells too few, or with the same place twice', () => {
		const cells = table(standings().slice(0, 2));
		expect(readTable(cells.map((row) => row.slice(1)))).toMatchObject({
			error: { code: 'columns', column: 'language' }
		});
		expect(readTable([...cells, ['ar']])).toMatchObject({ error: { code: 'cells' } });
		expect(readTable([...cells, cells[1]!])).toMatchObject({
			error: { code: 'twice', row: cells.length + 1 }
		});
		expect(readTable([])).toMatchObject({ error: { code: 'empty' } });
	});
});
