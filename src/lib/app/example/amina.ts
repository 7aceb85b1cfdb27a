import { PURPOSE_KEYS } from './purpose-keys';
import type { ExampleJournal } from './example-journal';
import { writeRun } from './example-run';

/** Reads nothing: the oral path, with what she knows by heart and by hand. */
export function amina(journal: ExampleJournal): void {
	journal.openSitting('2026-11-10');
	const mediator = begin(journal);
	interview(journal);
	journal.closeSitting('pause');

	journal.openSitting('2026-11-13');
	const heard = { voice: 'mediatorRoom', mediator } as const;
	writeRun(journal, { step: 'R0', items: 'rrwrww' });
	writeRun(journal, { step: 'R1', items: 'wwww', ended: 'stop', ...heard });
	writeRun(journal, { step: 'W0', items: '1110', observations: ['grip-tense', 'direction-rtl'] });
	writeRun(journal, { step: 'W1', items: '1101', observations: ['stroke-by-stroke'] });
	for (const step of ['R2', 'R3', 'R4', 'W2', 'W3'])
		journal.add('step.passed', { step, strand: 'school', reason: 'wish' });
	summary(journal);
	journal.closeSitting('finished');
}

function begin(journal: ExampleJournal): string {
	journal.add('language.chosen', { tag: 'ar', variety: 'sudanese', by: 'participant' });
	journal.add('sense.noted', { sense: 'sight', choice: 'larger', by: 'participant' });
	journal.add('sense.noted', { sense: 'hearing', choice: 'good', by: 'participant' });
	const mediator = journal.mediator({
		role: 'interpreter',
		name: 'Hind',
		language: 'ar',
		variety: 'sudanese',
		presence: 'room',
		understanding: 'well'
	});
	journal.add('purpose.told', {
		told: PURPOSE_KEYS,
		ownWords: 'Vi pratar om vad jag kan, och läraren får veta det jag säger ja till.',
		participates: 'yes',
		by: 'participant'
	});
	journal.add('address.chosen', { address: 'f', by: 'participant' });
	journal.add('school.found', {
		tag: null,
		languages: [
			{ tag: 'ar', name: 'arabiska', where: ['family'], years: null, read: 'no', write: 'no' }
		],
		reason: { code: 'noneLearned' },
		by: 'participant'
	});
	journal.add('entrance.chosen', { entrance: 'oral', proposed: 'oral' });
	return mediator;
}

function interview(journal: ExampleJournal): void {
	journal.answer('q4', [], { languages: ['ar'], other: 'fur' });
	journal.note('q4', 'Fur hemma som barn, arabiska med grannar och på marknaden.');
	journal.answer('q8', [], { ratings: { ar: { read: 'notYet', write: 'notYet' } } });
	journal.answer('q10', ['notSchool'], { quantity: 0 });
	journal.answer('q13', ['family']);
	journal.note('q13', 'Mormor lärde henne sånger och berättelser utantill.');
	journal.answer('q17', ['farming', 'food', 'trade']);
	journal.note('q17', 'Odlade hirs och sesam, sålde på marknaden i tolv år.');
	journal.answer('q18', ['remember', 'tell', 'count']);
	journal.skill({
		what: 'Brygger te och lagar mat till fester för hundra gäster',
		learned: 'Av sin mor och sina fastrar',
		shown: 'Berättade steg för steg hur maten planeras och fördelas',
		resembles: 'Kock'
	});
	journal.answer('q23', ['listen', 'family']);
	journal.answer('q24', ['logo', 'memory', 'ask']);
	journal.answer('q25', ['memory', 'person']);
	journal.answer('q30', ['tell']);
	journal.answer('q31', ['smartphone']);
	journal.answer('q32', ['call', 'voiceMessage']);
	journal.answer('q36', ['now'], { when: '2026-08' });
	journal.answer('q37', ['unknown']);
	journal.answer('q38', ['repeat', 'talking', 'doing']);
	journal.note('q38', 'Svårt när läraren bara skriver på tavlan.');
	journal.answer('q40', ['unknown']);
	journal.answer('q49', ['health', 'talk']);
	journal.answer('q50', ['food']);
	journal.note('q50', 'Vill laga mat för många, gärna i ett skolkök.');
}

function summary(journal: ExampleJournal): void {
	journal.choose('line', 'W0.shown', 'R0.emerging', 'W1.emerging');
	journal.choose('line', 'q18.remember', 'q18.tell', 'q18.count', 'q17.food', 'q17.trade');
	journal.choose('line', 'q24.logo', 'q23.listen');
	journal.add('line.struck', { kind: 'line', id: 'q24.logo', by: 'participant' });
	journal.choose('next', 'R0.together', 'R0.told', 'R1.numbers', 'W1.line');
	journal.choose('reason', 'oral-first');
	journal.add('plan.agreed', {
		what: 'Provlektion i gruppen som börjar muntligt, med språkstöd på arabiska.',
		who: 'SFI-läraren ringer tolken',
		when: '2026-11-24',
		conditions: ['Stor text och god belysning.', 'Hämtar barn, kan till klockan 14.'],
		ispKnown: 'no',
		ispTookPart: 'no',
		firstSfi: '2026-08-17',
		receiver: 'SFI-läraren på Lärcentrum'
	});
	journal.release('setting', 'canDo', 'languages', 'schooling', 'work', 'readingWriting');
	journal.release('everyday', 'swedish', 'conditions', 'goals', 'nextSteps', 'reasons');
	journal.withhold('digital');
}
