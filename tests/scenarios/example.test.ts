import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../scripts/example-handovers';
import {
	type ExampleParticipant,
	exampleParticipants
} from '../../src/lib/app/example/example-participants';
import { markReviewed } from '../../src/lib/app/example/mark-reviewed';
import { HandoverSchema } from '../../src/lib/domain/handover/handover';
import { releasedSections } from '../../src/lib/domain/handover/released';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { hasForms } from '../../src/lib/domain/instrument/wording';
import { parseEvent } from '../../src/lib/domain/mapping/events';
import { HeaderEventSchema, reduceHeader } from '../../src/lib/domain/mapping/header';
import { OutcomeSchema } from '../../src/lib/domain/mapping/outcome';
import { containsPersonalNumber } from '../../src/lib/domain/mapping/personal-number';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import { proposedLines } from '../../src/lib/domain/scoring/lines';
import { allOutcomes } from '../../src/lib/domain/scoring/outcome-of-step';
import { realInstrument } from '../support/real-instrument';

let instrument: Instrument;
let people: readonly ExampleParticipant[];
beforeAll(async () => {
	instrument = await realInstrument();
	people = exampleParticipants(instrument);
});

function outcomesOf(alias: string): Record<string, string> {
	const person = people.find(({ header }) => reduceHeader(header).alias === alias);
	const state = reduceMapping(person?.events ?? []);
	const results = allOutcomes(state, markReviewed(instrument));
	return Object.fromEntries(results.map(({ step, outcome }) => [step.id, outcome]));
}

describe('the example participants', () => {
	it('are five, written in events that the journal accepts, the same each time', () => {
		expect(people.map(({ header }) => reduceHeader(header).alias)).toHaveLength(5);
		for (const { header, events } of people) {
			for (const event of header) expect(v.is(HeaderEventSchema, event)).toBe(true);
			for (const event of events) expect(parseEvent(event), event.id).toEqual(event);
			expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
			const times = events.map(({ time }) => time);
			expect(times).toEqual([...times].sort());
		}
		expect(exampleParticipants(instrument)).toEqual(people);
		expect(containsPersonalNumber(JSON.stringify(people))).toBe(false);
	});

	it('show all five outcomes between them', () => {
		const seen = new Set(['Amina', 'Salma', 'Yusuf'].flatMap((a) => Object.values(outcomesOf(a))));
		expect(seen).toEqual(new Set(OutcomeSchema.options));
	});

	it('stand where their stories say', () => {
		expect(outcomesOf('Amina')).toMatchObject({ R0: 'emerging', R1: 'tried', W0: 'shown' });
		expect(outcomesOf('Salma')).toMatchObject({ R2: 'shown', R3: 'emerging', R4: 'unclear' });
		expect(outcomesOf('Yusuf')).toMatchObject({ R4: 'shown', R0: 'notTried', W3: 'shown' });
		expect(outcomesOf('Yusuf')).toMatchObject({ R6: 'shown', R7: 'emerging', W6: 'shown' });
		expect(outcomesOf('Yusuf')).toMatchObject({ 'L-R1': 'shown', 'L-R2': 'emerging' });
		expect(outcomesOf('Hodan')).toMatchObject({ R5: 'shown', R6: 'emerging', W4: 'shown' });
		expect(outcomesOf('Hodan')).toMatchObject({ 'L-R3': 'shown', 'L-R3c': 'tried' });
		const mariam = people.find(({ header }) => reduceHeader(header).alias === 'Mariam');
		const state = reduceMapping(mariam?.events ?? []);
		expect(state.runs.some(({ closed }) => closed === null)).toBe(true);
		expect(releasedSections(state)).toEqual([]);
	});

	it('answer with options that the interview has', () => {
		for (const { events } of people) {
			for (const event of events) {
				if (event.type !== 'question.answered') continue;
				const { question: id, answer } = event.payload;
				const question = instrument.interview.questions.find((q) => q.id === id);
				const known = question?.choice?.options.map((option) => option.id) ?? [];
				expect(question, id).toBeDefined();
				for (const option of answer.options) expect(known, id).toContain(option);
			}
		}
	});

	it('choose only lines that follow, and of their own only what they say', () => {
		for (const { events } of people) {
			const state = reduceMapping(events);
			const reviewed = markReviewed(instrument);
			const proposed = proposedLines(state, reviewed, allOutcomes(state, reviewed));
			const follow = proposed.map(({ kind, id }) => `${kind} ${id}`);
			for (const line of state.lines.filter(({ text }) => text === null))
				expect(follow).toContain(`${line.kind} ${line.id}`);
		}
	});

	it('the mark as reviewed leaves the instrument as it was', () => {
		const before = JSON.stringify(instrument);
		const marked = markReviewed(instrument);
		expect(JSON.stringify(instrument)).toBe(before);
		expect(JSON.stringify(marked.languages['ar']?.reading)).not.toContain('"draft"');
		expect(marked.hash).toBe(instrument.hash);
	});
});

describe('npm run example', () => {
	it('writes valid hand-overs that say they are examples, in files without names', () => {
		const made = exampleHandovers(instrument);
		expect(made.map(({ file }) => file)).toEqual([
			'example-ar-1.json',
			'example-ar-2.json',
			'example-ar-3.json',
			'example-so-1.json'
		]);
		for (const { handover } of made) {
			expect(v.safeParse(HandoverSchema, handover).issues).toBeUndefined();
			expect(handover.example).toBe(true);
		}
	});

	it('covers both directions of writing, with forms of address and without', () => {
		const written = exampleHandovers(instrument).map(({ handover }) => {
			const pack = instrument.languages[handover.setting.languages.talk ?? '']!;
			return `${pack.language.direction} ${hasForms(pack.texts ?? {}) ? 'forms' : 'plain'}`;
		});
		expect(written).toContain('rtl forms');
		expect(written).toContain('ltr plain');
	});
});
