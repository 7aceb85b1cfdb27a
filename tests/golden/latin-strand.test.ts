import { describe, expect, it } from 'vitest';
import { proposedLines } from '../../src/lib/domain/scoring/lines';
import { allOutcomes, outcomesOf } from '../../src/lib/domain/scoring/outcome-of-step';
import { nextStep, proposedStrands } from '../../src/lib/domain/scoring/routing';
import { JournalBuilder } from '../support/journal';
import { realInstrument } from '../support/real-instrument';
import { FULL_STEPS, smallInstrument } from '../support/small-instrument';

const instrument = smallInstrument({ steps: FULL_STEPS });
const latin = (journal: JournalBuilder) =>
	outcomesOf(journal.state, instrument, 'latin', 'reading').map(({ step, computed, coveredBy }) => [
		step.id,
		computed.outcome,
		computed.reason,
		coveredBy
	]);

/** Origin: the strands are routed and judged apart, and the Latin one goes as far as the person wishes. */
describe('the Latin strand', () => {
	it('has cluster words beside L-R3: never covered by a higher step, covering none', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run({ step: 'L-R4', items: 'rrrrrrrrrr' });
		expect(latin(journal)).toEqual([
			['L-R1', 'notTried', 'covered', 'L-R4'],
			['L-R2', 'notTried', 'covered', 'L-R4'],
			['L-R3', 'notTried', 'covered', 'L-R4'],
			['L-R3c', 'notTried', 'notReached', null],
			['L-R4', 'shown', null, null],
			['L-R5', 'notTried', 'notReached', null]
		]);
		journal.run({ step: 'L-R3c', items: 'rrrrrrrr' });
		expect(latin(journal)[2]).toEqual(['L-R3', 'notTried', 'covered', 'L-R4']);
	});

	it('lets cluster words gate nothing: the route is the same whatever came of them', () => {
		const next = (clusters: string | null) => {
			const journal = new JournalBuilder().begin('blue');
			for (const step of ['L-R1', 'L-R2', 'L-R3']) {
				journal.run({ step, items: 'r'.repeat(step === 'L-R2' ? 12 : 8) });
			}
			if (clusters) journal.run({ step: 'L-R3c', items: clusters });
			return nextStep(journal.state, instrument, 'latin', 'reading');
		};
		expect(next(null)).toEqual({ step: 'L-R4', why: 'higher' });
		expect(next('wwwwwwww')).toEqual(next(null));
		expect(next('rrrrrrrr')).toEqual(next(null));
	});

	it('is told apart from the school language: nothing in one ladder covers the other', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run({ step: 'R4', items: 'rrrrrrrrrr' });
		const said = latin(journal).map(([, outcome, reason]) => `${outcome} ${reason}`);
		expect(new Set(said)).toEqual(new Set(['notTried notReached']));
	});

	it('is left to the person’s wish: no means not tried by wish, and nothing is proposed', () => {
		const journal = new JournalBuilder().begin('blue');
		journal.run({ step: 'L-R1', items: 'rrrrrrrr' });
		journal.add('strand.wished', { strand: 'latin', wish: false, by: 'participant' });
		expect(latin(journal).map(([, outcome, reason]) => reason ?? outcome)).toEqual([
			'shown',
			...Array.from({ length: 5 }, () => 'wish')
		]);
		const next = (strand: 'latin' | 'school') =>
			nextStep(journal.state, instrument, strand, 'reading');
		expect(next('latin')).toEqual({ step: null, why: 'wish' });
		expect(next('school').step).toBe('R4');
		journal.add('strand.wished', { strand: 'latin', wish: true, by: 'participant' });
		expect(next('latin')).toEqual({ step: 'L-R2', why: 'higher' });
	});

	it('is proposed after the school language, and not at all on the oral path', () => {
		const strands = (entrance: 'green' | 'blue' | 'oral') =>
			proposedStrands(
				new JournalBuilder().begin(entrance, entrance === 'oral' ? null : 'ar').state
			);
		expect(strands('blue')).toEqual(['school', 'latin']);
		expect(strands('green')).toEqual(['school', 'latin']);
		expect(strands('oral')).toEqual(['school']);
	});

	it('takes the pedagogue’s confirmation of Swedish, and of no other language', () => {
		const review = { 'L-R1': { text: 'draft' as const }, R1: { text: 'draft' as const } };
		const draft = smallInstrument({ steps: FULL_STEPS, review });
		const outcome = (step: string, confirm: boolean) => {
			const journal = new JournalBuilder().begin('green');
			journal.run({ step, items: 'rrrrrwww' });
			if (confirm) journal.add('stimuli.confirmed', { step, form: 'A', mediator: null });
			journal.run({ step, form: 'B', follows: true, items: 'wwwwwwww' });
			if (confirm) journal.add('stimuli.confirmed', { step, form: 'B', mediator: null });
			return allOutcomes(journal.state, draft).find((r) => r.step.id === step)?.computed;
		};
		expect(outcome('L-R1', false)).toEqual({ outcome: 'unclear', reason: 'unreviewed' });
		expect(outcome('L-R1', true)).toEqual({ outcome: 'tried', reason: null });
		expect(outcome('R1', true)).toEqual({ outcome: 'unclear', reason: 'unreviewed' });
	});
});

/** Origin: the syllabus gives basic literacy teaching to who writes with another script. */
describe('reasons that rest on the script of the school language', async () => {
	const shipped = await realInstrument();
	const reasons = (school: string) => {
		const journal = new JournalBuilder().begin('blue', school);
		const { state } = journal;
		const results = allOutcomes(state, shipped).map((result) =>
			result.step.id === 'R4'
				? {
						...result,
						outcome: 'shown' as const,
						computed: { outcome: 'shown' as const, reason: null }
					}
				: result
		);
		return proposedLines(state, shipped, results).flatMap(({ kind, id }) =>
			kind === 'reason' ? [id] : []
		);
	};

	it('speaks of a new script to who reads Arabic, and of known letters to who reads Somali', () => {
		expect(reasons('ar')).toContain('new-script');
		expect(reasons('ar')).not.toContain('latin-values');
		expect(reasons('so')).toContain('latin-values');
		expect(reasons('so')).not.toContain('new-script');
	});
});
