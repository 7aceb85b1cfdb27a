import { describe, expect, it } from 'vitest';
import { nextStep, startStep } from '../../src/lib/domain/scoring/routing';
import { JournalBuilder } from '../support/journal';
import { smallInstrument } from '../support/small-instrument';
import { ROUTING_CASES, runOf } from './routing-cases';

describe('golden routing', () => {
	it.each(ROUTING_CASES.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
		const { content, review } = golden;
		const instrument = smallInstrument({ ...(content && { content }), ...(review && { review }) });
		const tag = golden.entrance === 'oral' ? null : 'ar';
		const journal = new JournalBuilder().begin(golden.entrance, tag);
		for (const sign of golden.tried.split(' ').filter(Boolean)) journal.run(runOf(sign));
		const part = golden.part ?? 'reading';
		expect(nextStep(journal.state, instrument, 'school', part, golden.resumed)).toEqual(
			golden.expect
		);
	});

	const instrument = smallInstrument();

	it('stays with the step that is open', () => {
		const journal = new JournalBuilder().begin();
		journal.run({ step: 'R2', items: 'ww----------', ended: null });
		expect(nextStep(journal.state, instrument, 'school', 'reading')).toEqual({
			step: 'R2',
			why: 'open'
		});
	});

	it('proposes form B at once, and goes on once it has been given', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run({ step: 'R4', items: 'rrrrrrrwww' });
		const next = () => nextStep(journal.state, instrument, 'school', 'reading');
		expect(next()).toEqual({ step: 'R4', why: 'oneShort' });
		journal.run({ step: 'R4', form: 'B', follows: true, items: 'rrrrrrrrww' });
		expect(next()).toEqual({ step: 'R3', why: 'lower' });
	});

	it('passes over a step that was left out by wish', () => {
		const journal = new JournalBuilder().begin();
		journal.run(runOf('R0+'));
		journal.add('step.passed', { step: 'R1', strand: 'school', reason: 'wish' });
		expect(nextStep(journal.state, instrument, 'school', 'reading').step).toBe('R2');
	});

	it('goes round unreviewed stimuli to a step that was confirmed on the spot', () => {
		const review = Object.fromEntries(
			['R0', 'R1', 'R2', 'R3', 'R4', 'R5'].map((id) => [id, { text: 'draft' as const }])
		);
		const journal = new JournalBuilder().begin('green').confirm('R3');
		for (const sign of ['R0+', 'R1-', 'R2-']) journal.run(runOf(sign));
		expect(nextStep(journal.state, smallInstrument({ review }), 'school', 'reading')).toEqual({
			step: 'R3',
			why: 'around'
		});
	});

	it('waits for an entrance, and has nothing in a language without content', () => {
		expect(nextStep(new JournalBuilder().state, instrument, 'school', 'reading')).toEqual({
			step: null,
			why: 'noEntrance'
		});
		const somali = new JournalBuilder().begin('green', 'so');
		expect(nextStep(somali.state, instrument, 'school', 'reading')).toEqual({
			step: null,
			why: 'noContent'
		});
	});

	it('routes the Latin strand apart, from its lowest step', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run(runOf('R4+'));
		expect(nextStep(journal.state, instrument, 'latin', 'reading')).toEqual({
			step: 'L-R1',
			why: 'start'
		});
		expect(startStep(instrument, 'reading', 'blue', 'so')).toBeNull();
	});
});
