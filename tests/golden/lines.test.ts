import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/lib/domain/instrument/interview';
import { lineStates, proposedLines } from '../../src/lib/domain/scoring/lines';
import { allOutcomes } from '../../src/lib/domain/scoring/outcome-of-step';
import { questionStatus } from '../../src/lib/domain/scoring/question-status';
import { JournalBuilder } from '../support/journal';
import { type SmallOptions, smallInstrument } from '../support/small-instrument';
import { runOf } from './routing-cases';

/** Provenance: report texts’ own conditions; “an unreviewed visat may support a reason, oklart never does”. */
const proposed = (journal: JournalBuilder, options: SmallOptions = {}) => {
	const instrument = smallInstrument(options);
	const results = allOutcomes(journal.state, instrument);
	return proposedLines(journal.state, instrument, results).map((line) => line.id);
};
const after = (signs: string) => {
	const journal = new JournalBuilder().begin('blue');
	for (const sign of signs.split(' ')) journal.run(runOf(sign));
	return journal;
};

describe('golden: lines', () => {
	it('follow from visat and på väg, next steps from what is not visat yet', () => {
		const journal = after('R1+ R4-');
		journal.run({ step: 'R3', items: 'rrrrrwww' });
		expect(proposed(journal)).toEqual(['R1.a', 'R3.b', 'R3.n', 'R4.n', 'beginner']);
	});

	it('a reason needs all its steps tried', () => {
		expect(proposed(after('R4+'))).not.toContain('second-script');
		expect(proposed(after('R4+ L-R1-'))).toContain('second-script');
		expect(proposed(after('R4+ L-R1+'))).not.toContain('second-script');
		expect(proposed(after('R3-'))).not.toContain('beginner');
	});

	it('a reason may rest on an unreviewed visat, never on an oklart', () => {
		const draft = { text: 'draft' } as const;
		expect(proposed(after('R4+ L-R1-'), { review: { R4: draft } })).toContain('second-script');
		const unclear = { review: { 'L-R1': draft } };
		expect(proposed(after('R4+ L-R1-'), unclear)).not.toContain('second-script');
		const overridden = after('R4+ L-R1-');
		overridden.add('outcome.overridden', {
			step: 'L-R1',
			strand: 'latin',
			outcome: 'tried',
			reason: 'säkert'
		});
		expect(proposed(overridden, unclear)).not.toContain('second-script');
	});

	it('follow from an option of the interview', () => {
		const journal = new JournalBuilder().begin();
		const answer = { options: ['self'] };
		journal.add('question.answered', { question: 'q23', answer, by: 'participant' });
		expect(proposed(journal)).toEqual(['letters']);
		journal.add('question.declined', { question: 'q23', by: 'participant' });
		expect(proposed(journal)).toEqual([]);
	});

	it('stand as proposed, chosen or struck, with the pedagogue’s own beside', () => {
		const journal = after('R1+ R3+ R4-');
		journal.add('line.chosen', { kind: 'line', id: 'R1.a' });
		journal.add('line.struck', { kind: 'line', id: 'R3.a', by: 'participant' });
		journal.add('line.chosen', { kind: 'next', id: 'R3.n' });
		journal.add('line.chosen', { kind: 'line', id: 'own-1', text: 'Räknar i huvudet.' });
		const instrument = smallInstrument();
		const states = lineStates(journal.state, instrument, allOutcomes(journal.state, instrument));
		expect(states.map(({ id, state, own }) => [id, state, own])).toEqual([
			['R1.a', 'chosen', null],
			['R3.a', 'struck', null],
			['R4.n', 'proposed', null],
			['R3.n', 'chosen', null],
			['own-1', 'chosen', 'Räknar i huvudet.']
		]);
		expect(states.find((line) => line.id === 'R3.n')?.bank?.sv).toBe('Korta ord.');
		expect(states.find((line) => line.id === 'own-1')?.bank).toBeNull();
	});
});

/** Provenance: equal treatment, every core question ends as asked, declined or not asked. */
describe('golden: question status', () => {
	const question = (id: string): Question => {
		const found = smallInstrument().interview.questions.find((one) => one.id === id);
		if (!found) throw new Error(`no ${id}`);
		return found;
	};
	const status = (journal: JournalBuilder, id: string) =>
		questionStatus(question(id), journal.state);

	it('is answered by options, or by a note, unless it is to come back to', () => {
		const journal = new JournalBuilder();
		expect(status(journal, 'q23')).toBe('notAsked');
		const answered = (options: string[]) =>
			journal.add('question.answered', { question: 'q23', answer: { options }, by: 'participant' });
		answered(['self']);
		expect(status(journal, 'q23')).toBe('asked');
		answered([]);
		expect(status(journal, 'q23')).toBe('notAsked');
		journal.add('question.noted', { question: 'q24', text: 'tänker efter', later: true });
		expect(status(journal, 'q24')).toBe('notAsked');
		journal.add('question.noted', { question: 'q24', text: 'berättar om byn', later: false });
		expect(status(journal, 'q24')).toBe('asked');
		journal.add('question.declined', { question: 'q24', by: 'participant' });
		expect(status(journal, 'q24')).toBe('declined');
	});

	it('is answered by the screen that asks it', () => {
		const journal = new JournalBuilder();
		expect(['q1', 'q2', 'q3'].map((id) => status(journal, id))).toEqual(Array(3).fill('notAsked'));
		const told = { told: ['purpose'], by: 'pedagogue' } as const;
		journal.add('purpose.told', {
			...told,
			told: [...told.told],
			ownWords: null,
			participates: 'yes'
		});
		journal.mediator();
		expect(['q1', 'q2', 'q3'].map((id) => status(journal, id))).toEqual([
			'asked',
			'notAsked',
			'asked'
		]);
		journal.add('question.declined', { question: 'q2', by: 'participant' });
		expect(status(journal, 'q2')).toBe('declined');
	});
});
