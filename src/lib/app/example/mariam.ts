import { PURPOSE_KEYS } from './purpose-keys';
import type { ExampleJournal } from './example-journal';
import { writeRun } from './example-run';

/** Half-way: the talk has begun, a step is open, nothing is read back yet. */
export function mariam(journal: ExampleJournal): void {
	journal.openSitting('2026-11-20');
	journal.add('language.chosen', { tag: 'ar', variety: 'iraqi', by: 'participant' });
	journal.add('sense.noted', { sense: 'sight', choice: 'good', by: 'participant' });
	journal.add('sense.noted', { sense: 'hearing', choice: 'louder', by: 'participant' });
	const mediator = journal.mediator({
		role: 'interpreter',
		name: 'Tolk 31',
		language: 'ar',
		variety: 'iraqi',
		presence: 'phone',
		understanding: 'partly'
	});
	journal.add('purpose.told', {
		told: PURPOSE_KEYS,
		ownWords: null,
		participates: 'yes',
		by: 'participant'
	});
	journal.add('address.chosen', { address: 'f', by: 'participant' });
	journal.add('school.found', {
		tag: 'ar',
		languages: [
			{ tag: 'ar', name: 'arabiska', where: ['school'], years: 4, read: 'little', write: 'no' }
		],
		reason: { code: 'onlyLearned' },
		by: 'participant'
	});
	journal.add('entrance.chosen', { entrance: 'green', proposed: 'green' });
	journal.answer('q4', [], { languages: ['ar'] });
	journal.answer('q10', ['breaks'], { quantity: 4 });
	journal.answer('q17', ['textile', 'homeCare']);
	journal.note('q17', 'Syr kläder på beställning hemma.');
	journal.add('question.noted', {
		question: 'q18',
		text: 'Ville tänka till nästa gång.',
		later: true
	});
	writeRun(journal, { step: 'R0', items: 'rrrrwr' });
	const heard = { voice: 'mediatorPhone', mediator } as const;
	writeRun(journal, { step: 'R1', items: 'rrw', ended: null, ...heard });
	journal.closeSitting('pause');
}
