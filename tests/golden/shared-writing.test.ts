import { describe, expect, it } from 'vitest';
import { proposedLines } from '../../src/lib/domain/scoring/lines';
import { allOutcomes, outcomesOf } from '../../src/lib/domain/scoring/outcome-of-step';
import { JournalBuilder } from '../support/journal';
import { realInstrument } from '../support/real-instrument';
import { FULL_STEPS, smallInstrument } from '../support/small-instrument';

const instrument = smallInstrument({ steps: FULL_STEPS });

/** Origin: honest outcomes; four full fields alone reach W5's limit of 7 of 10. */
describe('what a form says of a sentence', async () => {
	const shipped = await realInstrument();
	const lines = (points: readonly number[]) => {
		const journal = new JournalBuilder().begin('blue');
		const run = 'run-form-0000000001';
		const { items } = shipped.languages['ar']!.writing!.steps['W5']!.A;
		const opened = { run, step: 'W5', strand: 'school', language: 'ar', form: 'A' } as const;
		journal.add('step.opened', { ...opened, follows: null, proposed: null, ownName: false });
		items.forEach(({ id: item }, at) => {
			journal.add('item.shown', { run, item });
			journal.add('writing.judged', {
				...{ run, item, points: points[at] ?? 0, mode: 'paper', reader: true },
				...{ judge: 'pedagogue', blank: false, observations: [] }
			} as const);
		});
		journal.add('step.closed', { run, ended: 'complete' });
		const { state } = journal;
		const proposed = proposedLines(state, shipped, allOutcomes(state, shipped));
		return proposed.flatMap(({ id }) => (id.startsWith('W5.shown') ? [id] : []));
	};

	it.each([
		[
			[2, 2, 2, 2, 2],
			['W5.shown.form', 'W5.shown.sentence']
		],
		[[2, 2, 2, 2, 0], ['W5.shown.form']],
		[[2, 2, 2, 2, 1], ['W5.shown.form']],
		[
			[2, 2, 1, 0, 2],
			['W5.shown.form', 'W5.shown.sentence']
		],
		[[2, 1, 1, 0, 2], []]
	])('%j says %j', (points, said) => {
		expect(lines(points)).toEqual(said);
	});
});

/**
 * Origin: the table of the writing steps. W4 8 of 12, på väg from 5; W5 7 of 10, from 4;
 * W6 4 of 6, from 2; W7 6 of 8, from 3; one writing, several criteria.
 */
describe('one writing judged by several criteria', () => {
	const outcome = (journal: JournalBuilder, step: string) =>
		outcomesOf(journal.state, instrument, 'school', 'writing').find((r) => r.step.id === step)
			?.computed;
	const played = (step: string, items: string, reader = true) => {
		const journal = new JournalBuilder().begin('blue');
		journal.run({ step, items, reader });
		return outcome(journal, step);
	};

	it.each([
		['W6', '211', 'shown'],
		['W6', '202', 'shown'],
		['W6', '110', 'emerging'],
		['W6', '001', 'tried'],
		['W7', '2121', 'shown'],
		['W7', '1110', 'emerging'],
		['W7', '1100', 'tried'],
		['W5', '22210', 'shown'],
		['W5', '21100', 'emerging'],
		['W5', '10110', 'tried'],
		['W4', '222200', 'shown'],
		['W4', '221000', 'emerging'],
		['W4', '211000', 'tried']
	])('%s judged %s is %s', (step, items, expected) => {
		expect(played(step, items)?.outcome).toBe(expected);
	});

	it('is unclear where nobody reads the language, whatever points were set', () => {
		expect(played('W6', '222', false)).toEqual({ outcome: 'unclear', reason: 'noReader' });
	});

	it('counts an empty page as empty by every criterion', () => {
		const journal = new JournalBuilder().begin('blue');
		const run = journal.run({ step: 'W6', items: '0--' });
		for (const at of [2, 3]) journal.add('item.shown', { run, item: `W6.A${at}` });
		expect(outcome(journal, 'W6')).toEqual({ outcome: 'tried', reason: null });
	});

	it('passed over is passed over by every criterion: broken off, never against the person', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run({ step: 'W7', items: 's---' });
		expect(outcome(journal, 'W7')).toEqual({ outcome: 'unclear', reason: 'interrupted' });
		const evidence = outcomesOf(journal.state, instrument, 'school', 'writing').find(
			(r) => r.step.id === 'W7'
		)?.evidence;
		expect(evidence?.items.map(({ skipped }) => skipped)).toEqual([true, true, true, true]);
	});

	it('waits for all criteria before anything is said', () => {
		expect(played('W6', '2--')).toEqual({ outcome: 'unclear', reason: 'noReader' });
	});
});
