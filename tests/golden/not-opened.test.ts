import { describe, expect, it } from 'vitest';
import { allOutcomes, outcomesOf } from '../../src/lib/domain/scoring/outcome-of-step';
import { JournalBuilder } from '../support/journal';
import { smallInstrument } from '../support/small-instrument';
import { runOf } from './routing-cases';

/** Provenance: outcome rule 1, not opened → inte prövat, with a reason. */
const instrument = smallInstrument();
const reasons = (journal: JournalBuilder, with_ = instrument) =>
	Object.fromEntries(
		outcomesOf(journal.state, with_, 'school', 'reading').map((result) => [
			result.step.id,
			result.coveredBy ?? result.computed.reason ?? result.computed.outcome
		])
	);

describe('golden: not opened', () => {
	it('is covered by the nearest higher step that is visat, else not reached', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run(runOf('R4+'));
		journal.run(runOf('R2+'));
		expect(reasons(journal)).toEqual({
			R0: 'R2',
			R1: 'R2',
			R2: 'shown',
			R3: 'R4',
			R4: 'shown',
			R5: 'notReached'
		});
	});

	it('reading covers nothing in writing, nor school steps in the Latin strand', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run(runOf('R4+'));
		const covered = allOutcomes(journal.state, instrument).filter((result) => result.coveredBy);
		expect(covered.map((result) => result.step.id)).toEqual(['R0', 'R1', 'R2', 'R3']);
	});

	it('says why in the pedagogue’s words, but covered stands before', () => {
		const journal = new JournalBuilder().begin('green');
		const passed = (step: string, reason: 'wish' | 'noMediator' | 'covered') =>
			journal.add('step.passed', { step, strand: 'school', reason });
		passed('R0', 'noMediator');
		passed('R3', 'wish');
		passed('R4', 'covered');
		expect(reasons(journal)).toMatchObject({ R0: 'noMediator', R3: 'wish', R4: 'notReached' });
		journal.run(runOf('R2+'));
		expect(reasons(journal)).toMatchObject({ R0: 'R2', R3: 'wish' });
	});

	it('an overridden visat covers, an overridden away one doesn’t', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run(runOf('R4-'));
		journal.run(runOf('R2+'));
		const given = { strand: 'school', reason: 'läste i telefonen' } as const;
		journal.add('outcome.overridden', { step: 'R4', outcome: 'shown', ...given });
		journal.add('outcome.overridden', { step: 'R2', outcome: 'unclear', ...given });
		expect(reasons(journal)).toMatchObject({ R0: 'R4', R1: 'R4', R3: 'R4' });
	});

	it('has no content in a language without stimuli, or without the step', () => {
		expect(reasons(new JournalBuilder().begin('green', 'so'))).toMatchObject({ R0: 'noContent' });
		const part = smallInstrument({ content: ['R0'] });
		expect(reasons(new JournalBuilder().begin(), part)).toMatchObject({
			R0: 'notReached',
			R1: 'noContent'
		});
	});

	it('counts no run in another language than the school language', () => {
		const journal = new JournalBuilder().begin('green', 'ar');
		journal.run(runOf('R1+'));
		journal.begin('green', 'so');
		expect(reasons(journal)).toMatchObject({ R1: 'noContent' });
	});

	it('follows the oral path in the talk language', () => {
		const journal = new JournalBuilder().begin('oral', null);
		journal.run(runOf('R0+'));
		expect(reasons(journal)).toMatchObject({ R0: 'shown', R1: 'notReached' });
	});
});
