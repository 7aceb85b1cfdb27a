import { beforeAll, describe, expect, it } from 'vitest';
import { booklet } from '../../src/lib/domain/instrument/paper/booklet';
import {
	type PaperChoice,
	printableSteps
} from '../../src/lib/domain/instrument/paper/paper-steps';
import { keySheet, protocol } from '../../src/lib/domain/instrument/paper/protocol';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { StimulusItem } from '../../src/lib/domain/instrument/stimuli';
import { shippedInstrument } from '../support/open-session';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const everything = (school: string, talk = school): PaperChoice => ({
	talk,
	school,
	forms: ['A', 'B'],
	steps: printableSteps(instrument, school).map(({ id }) => id)
});

/** Every item there is for a language, read straight from its data. */
function itemsInData(...tags: string[]): StimulusItem[] {
	return tags.flatMap((tag) =>
		(['reading', 'writing'] as const).flatMap((part) =>
			Object.values(instrument.languages[tag]?.[part]?.steps ?? {}).flatMap((step) => [
				...step.practice,
				...step.A.items,
				...(step.B?.items ?? []),
				step.success
			])
		)
	);
}
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();

describe.each(['ar', 'so'])('the paper of %s, with the Latin strand', (school) => {
	it('has every item once in the booklet, but for those judged on another’s writing', () => {
		const printed = booklet(instrument, everything(school)).flatMap(({ groups }) =>
			groups.flatMap(({ items }) => items.map(({ item }) => item))
		);
		const own = itemsInData(school, 'sv').filter((item) => item.of === undefined);
		expect(own.length).toBeGreaterThan(50);
		expect(ids(printed)).toEqual(ids(own));
	});

	it('has every item once in the protocol, under the same number as in the booklet', () => {
		const sections = protocol(instrument, everything(school));
		const rows = sections.flatMap((section) => section.rows);
		expect(ids(rows.map(({ item }) => item))).toEqual(ids(itemsInData(school, 'sv')));
		const numbers = new Map(rows.map(({ item, number }) => [item.id, number]));
		for (const { groups } of booklet(instrument, everything(school)))
			for (const { item, number } of groups.flatMap(({ items }) => items))
				expect(numbers.get(item.id)).toBe(number);
		for (const { rows: own } of sections) {
			const here = own.map(({ number }) => number);
			expect(new Set(here).size).toBe(here.length);
		}
	});

	it('prints each notice once a form, and each passage again only for the item at the end', () => {
		for (const { groups, step, form, source } of booklet(instrument, everything(school))) {
			const counted = groups.filter(({ items }) => items[0]?.role !== 'success');
			const shown = counted.flatMap(({ page, passage }) => page ?? passage ?? []);
			expect(new Set(shown).size, `${step.id} ${form}`).toBe(shown.length);
			const named = groups.flatMap(({ items }) => items.map(({ item }) => item));
			const missing = named.filter(
				({ page, passage }) =>
					(page !== undefined && !source.pages?.[page]) ||
					(passage !== undefined && !source.passages?.[passage])
			);
			expect(missing).toEqual([]);
		}
	});

	it('has a key sheet that says the place of the right option and of nothing else', () => {
		const keyed = keySheet(instrument, everything(school)).flatMap(({ rows }) => rows);
		const chosen = itemsInData(school, 'sv').filter((item) => item.key !== undefined);
		expect(ids(keyed)).toEqual(ids(chosen));
		for (const item of chosen) {
			const place = keyed.find(({ id }) => id === item.id)?.place ?? 0;
			expect(item.options?.[place - 1]?.id).toBe(item.key);
		}
	});
});

describe('what is chosen', () => {
	it('prints practice with the first form only, and only the steps and forms named', () => {
		const one = { ...everything('ar'), steps: ['R2'] };
		const [a, b] = booklet(instrument, one);
		const roles = (section: typeof a) =>
			new Set(section?.groups.flatMap(({ items }) => items.map(({ role }) => role)));
		expect([...roles(a)]).toEqual(['practice', 'item', 'success']);
		expect([...roles(b)]).toEqual(['item']);
		const alone = booklet(instrument, { ...one, forms: ['B'] });
		expect(alone.map(({ form }) => form)).toEqual(['B']);
		expect([...roles(alone[0])]).toEqual(['practice', 'item', 'success']);
	});

	it('prints a step without form B once, and nothing for a language without content', () => {
		const r0 = protocol(instrument, { ...everything('ar'), steps: ['R0'] });
		expect(r0.map(({ form }) => form)).toEqual(['A']);
		const strands = printableSteps(instrument, 'en').map(({ strand }) => strand);
		expect(new Set(strands)).toEqual(new Set(['latin']));
	});

	it('asks in the talk language and reads in the school language', () => {
		const [section] = booklet(instrument, { ...everything('ar'), steps: ['R2'] });
		expect(section?.language).toBe('ar');
		expect(section?.instruction).toBe(instrument.languages['ar']?.texts?.['instr.R2']?.text);
		const [silent] = booklet(instrument, { ...everything('ar'), talk: null, steps: ['R2'] });
		expect(silent?.instruction).toBeNull();
	});
});

describe('the own name', () => {
	it('is never printed: its card is blank, and the sign that may take its place stands beside it', () => {
		const [section] = protocol(instrument, { ...everything('ar'), forms: ['A'], steps: ['R1'] });
		const [name, instead] = section?.rows.filter(({ role }) => role === 'item') ?? [];
		expect(name?.number).toBe('A 1');
		expect(name?.options).toHaveLength(4);
		expect(name?.options.every((option) => option.name && option.text === null)).toBe(true);
		expect(instead?.number).toBe('A 1b');
		expect(instead?.item.kind).toBe('name-substitute');
		expect(section?.names.length).toBeGreaterThan(3);
	});
});
