import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ended } from '../../src/lib/domain/mapping/events';
import type { Outcome } from '../../src/lib/domain/mapping/outcome';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import type { VoiceLayer } from '../../src/lib/domain/mapping/voice';
import { evidenceOfStep } from '../../src/lib/domain/scoring/evidence-of-run';
import { outcomeOf } from '../../src/lib/domain/scoring/outcome-of';
import { canReachLimit, stopApplies, twoBlank } from '../../src/lib/domain/scoring/stop-rule';
import { JournalBuilder, type RunSpec } from '../support/journal';
import { smallInstrument } from '../support/small-instrument';
import { RULES } from '../support/small-steps';

const RANK: Record<Outcome, number> = { shown: 3, emerging: 2, unclear: 1, tried: 1, notTried: 0 };
const STEPS = ['R0', 'R1', 'R2', 'R4', 'W0', 'W3'] as const;
const ENDED: readonly (Ended | null)[] = ['complete', 'stop', 'wish', 'time', 'noVoice', null];

const instrument = smallInstrument();
const drafts = smallInstrument({
	review: Object.fromEntries(STEPS.map((id) => [id, { text: 'draft' as const }]))
});

const run = (step: string, form: 'A' | 'B' = 'A'): fc.Arbitrary<RunSpec> => {
	const count = RULES[step]?.items ?? 0;
	return fc.record({
		step: fc.constant(step),
		form: fc.constant(form),
		follows: fc.constant(form === 'B'),
		items: fc.string({
			unit: fc.constantFrom('r', 'r', 'w', 'h', 's', '-'),
			minLength: count,
			maxLength: count
		}),
		ended: fc.constantFrom(...ENDED)
	});
};

/** One step's series: form A, for some with form B. */
const series = fc.constantFrom(...STEPS).chain((step) => {
	const second = RULES[step]?.withB ? fc.option(run(step, 'B'), { nil: null }) : fc.constant(null);
	return fc.tuple(run(step), second).map(([a, b]) => (b ? [a, b] : [a]));
});

function journalOf(runs: readonly RunSpec[]): JournalBuilder {
	const journal = new JournalBuilder().begin();
	for (const one of runs) journal.run(one);
	return journal;
}

function outcomeIn(runs: readonly RunSpec[], data = instrument): Outcome {
	const evidence = evidenceOfStep(journalOf(runs).state, data, runs[0]?.step ?? '');
	return evidence ? outcomeOf(evidence).outcome : 'notTried';
}

describe('properties', () => {
	it('folds a journal alike in whatever order its events arrive', () => {
		const shuffled = series.chain((runs) => {
			const { events } = journalOf(runs);
			const all = { minLength: events.length, maxLength: events.length };
			return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, all));
		});
		fc.assert(
			fc.property(shuffled, ([events, arrived]) => {
				expect(reduceMapping(arrived)).toEqual(reduceMapping(events));
			})
		);
	});

	it('no outcome gets better when a right response turns wrong', () => {
		fc.assert(
			fc.property(series, fc.boolean(), fc.nat(), (runs, reviewed, pick) => {
				const data = reviewed ? instrument : drafts;
				const places = runs.flatMap((one, at) =>
					[...one.items].flatMap((sign, item) => (sign === 'r' ? [{ at, item }] : []))
				);
				const place = places[pick % Math.max(1, places.length)];
				fc.pre(place !== undefined);
				const turned = runs.map((one, at) =>
					at === place?.at
						? {
								...one,
								items: one.items.slice(0, place.item) + 'w' + one.items.slice(place.item + 1)
							}
						: one
				);
				expect(RANK[outcomeIn(turned, data)]).toBeLessThanOrEqual(RANK[outcomeIn(runs, data)]);
			}),
			{ numRuns: 500 }
		);
	});

	it('unreviewed stimuli give visat or oklart, nothing else', () => {
		fc.assert(
			fc.property(series, (runs) => {
				expect(['shown', 'unclear']).toContain(outcomeIn(runs, drafts));
			})
		);
	});

	it('never stops while the limit can be reached, whatever comes', () => {
		const responses = fc.array(
			fc.record({
				right: fc.constantFrom(null, 0, 0, 1),
				help: fc.boolean(),
				blank: fc.boolean()
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(fc.constantFrom(...STEPS), responses, fc.nat(6), (step, given, undone) => {
				const rule = RULES[step];
				fc.pre(rule !== undefined && given.length <= (rule?.items ?? 0));
				if (!rule || !canReachLimit(rule, given)) return;
				const rest = rule.items - given.length;
				const all = [...given, ...Array.from({ length: rest }, () => ({ right: 1, help: false }))];
				const alone = all
					.filter((one) => !one.help)
					.reduce((sum, one) => sum + (one.right ?? 0), 0);
				expect(alone).toBeGreaterThanOrEqual(rule.limit);
				expect(stopApplies(rule, given, undone)).toBe(false);
				expect(twoBlank(rule, given, undone)).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it('withdrawing the last event equals not having written it', () => {
		fc.assert(
			fc.property(series, fc.nat(), (runs, cut) => {
				const whole = journalOf(runs);
				const journal = new JournalBuilder();
				journal.events.push(...whole.events.slice(0, 1 + (cut % whole.events.length)));
				const before = reduceMapping(journal.events.slice(0, -1));
				journal.add('event.withdrawn', { event: journal.events.at(-1)?.id ?? '' });
				const { last: _after, instrument: _i, ...rest } = journal.state;
				const { last: _before, instrument: _j, ...expected } = before;
				expect(rest).toEqual(expected);
			})
		);
	});

	it('which voice was heard never changes what is right', () => {
		const layers = fc.constantFrom<VoiceLayer>(
			'humanApproved',
			'humanUnreviewed',
			'synthetic',
			'device',
			'mediatorRoom',
			'mediatorPhone',
			'none'
		);
		fc.assert(
			fc.property(run('R2'), layers, layers, (spec, one, other) => {
				const right = (voice: VoiceLayer) =>
					evidenceOfStep(journalOf([{ ...spec, voice }]).state, instrument, 'R2')?.items.map(
						(item) => item.right
					);
				expect(right(one)).toEqual(right(other));
			})
		);
	});
});
