import { PURPOSE_KEYS } from './purpose-keys';
import type { ExampleJournal } from './example-journal';
import { writeRun } from './example-run';

/** Reads and writes Somali, knows Latin letters and meets Swedish sounds. */
export function hodan(journal: ExampleJournal): void {
	journal.openSitting('2026-11-16');
	const mediator = begin(journal);
	interview(journal);
	journal.closeSitting('pause');

	journal.openSitting('2026-11-17');
	steps(journal, mediator);
	latin(journal);
	summary(journal);
	journal.closeSitting('finished');
}

function begin(journal: ExampleJournal): string {
	journal.add('language.chosen', { tag: 'so', variety: 'northern', by: 'participant' });
	journal.add('sense.noted', { sense: 'sight', choice: 'glasses', by: 'participant' });
	journal.add('sense.noted', { sense: 'hearing', choice: 'good', by: 'participant' });
	const mediator = journal.mediator({
		role: 'motherTongueTeacher',
		name: 'Asha',
		language: 'so',
		variety: 'northern',
		presence: 'room',
		understanding: 'well'
	});
	journal.add('purpose.told', {
		told: PURPOSE_KEYS,
		ownWords: 'Ni vill veta vad jag kan, och jag bestämmer vad läraren får se.',
		participates: 'yes',
		by: 'participant'
	});
	journal.add('school.found', {
		tag: 'so',
		languages: [
			{ tag: 'so', name: 'somaliska', where: ['school'], years: 5, read: 'yes', write: 'little' },
			{ tag: 'ar', name: 'arabiska', where: ['quran'], years: 3, read: 'little', write: 'no' }
		],
		reason: { code: 'readsAndWritesBest' },
		by: 'participant'
	});
	journal.add('entrance.chosen', { entrance: 'blue', proposed: 'blue' });
	return mediator;
}

function interview(journal: ExampleJournal): void {
	journal.answer('q4', [], { languages: ['so', 'ar'] });
	const ratings = {
		so: { read: 'yes', write: 'withHelp' },
		ar: { read: 'withHelp', write: 'notYet' }
	};
	journal.answer('q8', [], { ratings });
	journal.answer('q10', ['breaks'], { quantity: 5 });
	journal.answer('q11', [], { languages: ['so'] });
	journal.answer('q13', ['quran']);
	journal.answer('q17', ['trade', 'food']);
	journal.note('q17', 'Sålde tyger på marknaden i Hargeisa, höll räkning på skulder i huvudet.');
	journal.answer('q18', ['count', 'tell', 'people']);
	journal.skill({
		what: 'Köper in, prissätter och säljer tyger',
		learned: 'Av sin moster, som hon hjälpte från femton års ålder',
		shown: 'Räknade ut pris på sju och en halv meter i huvudet, två gånger på olika sätt',
		resembles: 'Butikssäljare'
	});
	journal.answer('q23', ['listen', 'family']);
	journal.answer('q24', ['number', 'read']);
	journal.answer('q31', ['smartphone']);
	journal.answer('q32', ['call', 'voiceMessage', 'video']);
	journal.answer('q36', ['now'], { when: '2026-09' });
	journal.answer('q37', ['unknown']);
	journal.answer('q38', ['talking', 'repeat']);
	journal.answer('q40', ['unknown']);
	journal.answer('q49', ['work', 'talk']);
	journal.answer('q50', ['trade']);
	journal.note('q50', 'Vill arbeta i butik och med tiden ha en egen.');
}

function steps(journal: ExampleJournal, mediator: string): void {
	const so = { language: 'so' } as const;
	const heard = { ...so, voice: 'mediatorRoom', mediator } as const;
	writeRun(journal, { step: 'R4', items: 'rrrrrrrrrr', ...so });
	writeRun(journal, { step: 'R5', items: 'rrrrrwrr', ...so });
	writeRun(journal, { step: 'R6', items: 'rrwrhwrw', ...heard });
	const judged = { reader: true, mediator, observations: ['grip-secure', 'deliberate'] };
	writeRun(journal, { step: 'W4', items: '221121', ...heard, ...judged });
	writeRun(journal, { step: 'W5', items: '21110', ...heard, ...judged });
}

function latin(journal: ExampleJournal): void {
	journal.add('strand.wished', { strand: 'latin', wish: true, by: 'participant' });
	const swedish = { language: 'sv', voice: 'mediatorRoom' } as const;
	writeRun(journal, { step: 'L-R2', items: 'rrrrwrrrwrrr', ...swedish });
	writeRun(journal, { step: 'L-R3', items: 'rrrrrrrw', ...swedish });
	writeRun(journal, { step: 'L-R3c', items: 'rwrwwrrw', ...swedish });
	writeRun(journal, { step: 'L-W3', items: '11110111', reader: true, ...swedish });
	journal.add('strand.wished', { strand: 'latin', wish: false, by: 'participant' });
}

function summary(journal: ExampleJournal): void {
	journal.choose('line', 'R5.shown.sentence', 'R6.emerging', 'W4.shown', 'W5.emerging');
	journal.choose('line', 'L-R3.shown', 'L-W3.shown', 'q17.trade', 'q18.count', 'q24.number');
	journal.choose('next', 'R6.purpose', 'L-R3c.groups', 'W5.forms');
	journal.choose('reason', 'reads-sentences', 'latin-values', 'latin-known');
	journal.add('plan.agreed', {
		what: 'Studiebesök i en butik med språkstöd på somaliska.',
		who: 'SFI-läraren och Hodan',
		when: '2026-12-01',
		conditions: ['Läsglasögon.', 'Kan på förmiddagar.'],
		ispKnown: 'partly',
		ispTookPart: 'no',
		firstSfi: '2026-09-07',
		receiver: 'SFI-läraren på Lärcentrum'
	});
	journal.release('setting', 'canDo', 'languages', 'schooling', 'work', 'readingWriting');
	journal.release('everyday', 'digital', 'swedish', 'conditions', 'goals', 'nextSteps', 'reasons');
}
