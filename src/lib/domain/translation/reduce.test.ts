import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranslationEvent, WordEvent } from './journal';
import { reduceTranslation, wordEvents } from './reduce';

const opened = (id: string): TranslationEvent => ({
	id,
	time: '0',
	type: 'translation.opened',
	language: 'so'
});
const received = (events: readonly WordEvent[], trusted: readonly string[] = []) => ({
	id: 'received-0000000000',
	time: '9',
	type: 'words.received' as const,
	events: [...events],
	trusted: [...trusted]
});

const who = fc.record({ by: fc.constantFrom('Rim', 'Hodan'), on: fc.constant('2026-11-22') });
const happened: fc.Arbitrary<WordEvent> = fc
	.tuple(
		fc.uuid(),
		fc.integer({ min: 1, max: 40 }),
		fc.constantFrom('a', 'b'),
		who,
		fc.oneof(
			fc.record({
				type: fc.constant('words.changed' as const),
				changes: fc.dictionary(
					fc.constantFrom('text', 'say'),
					fc.record({ from: fc.string(), to: fc.string() }),
					{ minKeys: 1 }
				)
			}),
			fc.record({
				type: fc.constant('words.judged' as const),
				status: fc.constantFrom('approved', 'rejected', 'draft'),
				words: fc.constant({}),
				source: fc.constant('')
			})
		)
	)
	.map(([id, time, unit, by, rest]) => ({
		...rest,
		...by,
		id,
		time: String(time).padStart(4, '0'),
		unit
	})) as fc.Arbitrary<WordEvent>;
const journal = fc.uniqueArray(happened, { selector: ({ id }) => id, maxLength: 12 });

/** What two devices have to agree on: the words, and what happened. */
function words(events: readonly TranslationEvent[]) {
	const state = reduceTranslation(events)!;
	const edits = [...state.edits].map(([unit, places]) => [
		unit,
		[...places].map(([at, edit]) => [at, edit.words]).sort()
	]);
	return {
		edits: edits.sort(),
		ids: wordEvents(state)
			.map(({ id }) => id)
			.sort()
	};
}

describe('journals that have exchanged their files', () => {
	it('hold the same words on both devices, whatever came first', () => {
		fc.assert(
			fc.property(journal, journal, (one, other) => {
				const here = [opened('here-0000000000000'), ...one, received(other)];
				const there = [opened('there-000000000000'), ...other, received(one)];
				expect(words(here)).toEqual(words(there));
			})
		);
	});

	it('change nothing by being taken again', () => {
		fc.assert(
			fc.property(journal, journal, (one, other) => {
				const once = [opened('here-0000000000000'), ...one, received(other)];
				expect(words([...once, received(other), received(one)])).toEqual(words(once));
			})
		);
	});

	it('take over no verdict of anybody who isn’t trusted', () => {
		fc.assert(
			fc.property(journal, fc.subarray(['Rim', 'Hodan']), (other, trusted) => {
				const state = reduceTranslation([opened('here-0000000000000'), received(other, trusted)])!;
				for (const { by } of state.marks.values()) expect(trusted).toContain(by);
				for (const { by } of state.carried.values()) expect(trusted).not.toContain(by);
			})
		);
	});
});

describe('a journal', () => {
	it('that opens as nothing is none', () => {
		expect(reduceTranslation([])).toBeNull();
	});
});
