import { describe, expect, it } from 'vitest';
import { evidenceOfStep, itemsOfRun } from '../../src/lib/domain/scoring/evidence-of-run';
import { outcomeOf } from '../../src/lib/domain/scoring/outcome-of';
import { stopAppliesToRun } from '../../src/lib/domain/scoring/stop-rule';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import { JournalBuilder } from '../support/journal';
import { smallInstrument } from '../support/small-instrument';
import { smallStep } from '../support/small-steps';

const instrument = smallInstrument();
const R2 = smallStep('R2');
const stimuli = instrument.languages['ar']?.reading?.steps['R2'];
if (!stimuli) throw new Error('no stimuli');
const items = itemsOfRun(stimuli, 'A', true);

const outcome = (journal: JournalBuilder, step: string) => {
	const evidence = evidenceOfStep(journal.state, instrument, step);
	return evidence && outcomeOf(evidence).outcome;
};

describe('undoing (journal: event.withdrawn counts as not written)', () => {
	it('takes a stop back: the step is open again and the same stop is not proposed twice', () => {
		const journal = new JournalBuilder().begin();
		const run = journal.run({ step: 'R2', items: 'wwww', ended: 'stop', stopAfter: 4 });
		const stopped = journal.state.runs[0];
		expect(stopped && stopAppliesToRun(R2, stopped, items)).toBe(true);
		expect(outcome(journal, 'R2')).toBe('tried');

		journal.add('event.withdrawn', { event: stopped?.stop?.event ?? '' });
		journal.add('event.withdrawn', { event: stopped?.closed?.event ?? '' });
		expect(journal.state.runs[0]).toMatchObject({ stop: null, closed: null });
		expect(outcome(journal, 'R2')).toBe('unclear');

		const respond = (number: number, option: string) =>
			journal.add('item.responded', { run, item: `R2.A${number}`, option });
		const proposed = () => {
			const now = journal.state.runs[0];
			return now && stopAppliesToRun(R2, now, items);
		};
		respond(5, 'b');
		expect(proposed()).toBe(false);
		respond(6, 'a');
		respond(7, 'b');
		respond(8, 'b');
		expect(proposed()).toBe(false);
		respond(9, 'b');
		expect(proposed()).toBe(true);
	});

	it('counts the last choice before next (“last choice”)', () => {
		const journal = new JournalBuilder().begin();
		const run = journal.run({ step: 'R1', items: 'rrrrrwww', ended: null });
		journal.add('item.responded', { run, item: 'R1.A6', option: 'a' });
		journal.add('step.closed', { run, ended: 'complete' });
		expect(outcome(journal, 'R1')).toBe('shown');
	});

	it('brings a withdrawn response back when the withdrawal is withdrawn', () => {
		const journal = new JournalBuilder().begin();
		journal.run({ step: 'R1', items: 'rrrrrrww' });
		const sixth = journal.state.runs[0]?.responses['R1.A6']?.event ?? '';
		const withdrawal = journal.add('event.withdrawn', { event: sixth });
		expect(outcome(journal, 'R1')).toBe('emerging');
		journal.add('event.withdrawn', { event: withdrawal });
		expect(outcome(journal, 'R1')).toBe('shown');
	});

	it('merges a journal with its own copy without counting anything twice', () => {
		const journal = new JournalBuilder().begin();
		journal.run({ step: 'R1', items: 'rrrrrrww' });
		expect(reduceMapping([...journal.events, ...journal.events])).toEqual(journal.state);
	});

	it('takes a skip back when something is written and judged after it', () => {
		const journal = new JournalBuilder().begin();
		const run = journal.run({ step: 'W1', items: 's22w', ended: null });
		expect(journal.state.runs[0]?.skipped).toEqual(['W1.A1']);
		const judged = { run, item: 'W1.A1', points: 2, mode: 'paper', reader: true } as const;
		journal.add('writing.judged', {
			...judged,
			judge: 'pedagogue',
			blank: false,
			observations: []
		});
		expect(journal.state.runs[0]?.skipped).toEqual([]);
		journal.add('item.skipped', { run, item: 'W1.A1' });
		expect(evidenceOfStep(journal.state, instrument, 'W1')?.items[0]?.right).toBeNull();
		expect(journal.state.runs[0]?.judgements['W1.A1']).toBeUndefined();
	});
});
