import { PURPOSE_KEYS } from './purpose-keys';
import type { ExampleJournal } from './example-journal';
import { writeRun } from './example-run';

/** Reads partly: letters and sounds are there, words on their way. */
export function salma(journal: ExampleJournal): void {
	journal.openSitting('2026-11-18');
	const mediator = begin(journal);
	interview(journal);
	journal.closeSitting('pause');

	journal.openSitting('2026-11-21');
	const heard = { voice: 'mediatorRoom', mediator } as const;
	writeRun(journal, { step: 'R0', items: 'rrrrrr' });
	writeRun(journal, { step: 'R1', items: 'rrrwrrrr', ...heard });
	// One short of the limit, so that form B follows at once.
	const first = writeRun(journal, { step: 'R2', items: 'rrrwrrwrrrww', ...heard });
	writeRun(journal, { step: 'R2', form: 'B', follows: first, items: 'rrrrrwrrrrrw', ...heard });
	writeRun(journal, { step: 'R3', items: 'rrwrhwrw', ...heard });
	writeRun(journal, { step: 'R4', items: 'rwr', ended: 'wish' });
	writeRun(journal, { step: 'W0', items: '1111', observations: ['grip-secure', 'flowing'] });
	writeRun(journal, { step: 'W1', items: '1111', observations: ['grip-secure', 'baseline'] });
	writeRun(journal, { step: 'W2', items: '11', observations: ['direction-rtl'] });
	writeRun(journal, { step: 'W3', items: '11101100', reader: false, ...heard });
	journal.add('outcome.overridden', {
		step: 'W1',
		strand: 'school',
		outcome: 'shown',
		reason: 'Skrev av hela adresslappen utan fel när glasögonen kom på.'
	});
	summary(journal);
	journal.closeSitting('finished');
}

function begin(journal: ExampleJournal): string {
	journal.add('language.chosen', { tag: 'ar', variety: 'sudanese', by: 'participant' });
	journal.add('sense.noted', { sense: 'sight', choice: 'glasses', by: 'participant' });
	journal.add('sense.noted', { sense: 'hearing', choice: 'closer', by: 'participant' });
	const mediator = journal.mediator({
		role: 'interpreter',
		name: 'Amal',
		language: 'ar',
		variety: 'sudanese',
		presence: 'room',
		understanding: 'well'
	});
	journal.add('purpose.told', {
		told: PURPOSE_KEYS,
		ownWords: 'Ni vill se hur jag lär mig. Min lärare får läsa, ingen annan.',
		participates: 'yes',
		by: 'participant'
	});
	journal.add('address.chosen', { address: 'f', by: 'participant' });
	journal.add('school.found', {
		tag: 'ar',
		languages: [
			{
				tag: 'ar',
				name: 'arabiska',
				where: ['school', 'quran'],
				years: 3,
				read: 'little',
				write: 'little'
			}
		],
		reason: { code: 'onlyLearned' },
		by: 'participant'
	});
	journal.add('entrance.chosen', { entrance: 'green', proposed: 'green' });
	return mediator;
}

function interview(journal: ExampleJournal): void {
	journal.answer('q4', [], { languages: ['ar', 'sv'] });
	journal.answer('q8', [], { ratings: { ar: { read: 'withHelp', write: 'withHelp' } } });
	journal.answer('q10', ['breaks'], { quantity: 3 });
	journal.answer('q11', [], { languages: ['ar'] });
	journal.answer('q13', ['quran']);
	journal.note('q13', 'Koranskola ett år, läste tillsammans högt.');
	journal.answer('q17', ['food', 'homeCare']);
	journal.note('q17', 'Storkök och inköp i tio år, planerade mat för trettio personer.');
	journal.answer('q18', ['count', 'organise']);
	journal.answer('q23', ['listen', 'family']);
	journal.note('q23', 'Dottern läser brev från skolan.');
	journal.answer('q24', ['number', 'logo']);
	journal.answer('q31', ['smartphone']);
	journal.answer('q32', ['call', 'voiceMessage', 'video']);
	journal.answer('q36', ['before'], { when: '2025-03' });
	journal.answer('q37', ['courseOnly']);
	journal.note('q37', 'Kurs A, våren 2025.');
	journal.answer('q38', ['ownLanguage', 'doing']);
	journal.answer('q40', ['unknown']);
	journal.answer('q49', ['children', 'letters']);
	journal.note('q49', 'Läsa barnens veckobrev själv.');
	journal.answer('q50', ['food']);
}

function summary(journal: ExampleJournal): void {
	journal.choose('line', 'R2.shown.sound', 'R1.shown.signs', 'R1.shown.numbers', 'W2.shown.name');
	journal.choose('line', 'R3.emerging', 'W1.shown.word', 'q17.food', 'q18.organise');
	journal.choose('next', 'R3.blend', 'R3.change');
	journal.choose('reason', 'blending-next');
	journal.add('plan.agreed', {
		what: 'Tid med studievägledaren om studieplanen.',
		who: 'Salma och SFI-läraren',
		when: '2026-12-01',
		conditions: ['Läsglasögon och stor text.', 'Hämtar barn halv fyra.'],
		ispKnown: 'no',
		ispTookPart: 'no',
		firstSfi: '2025-03-10',
		receiver: 'SFI-läraren på Lärcentrum'
	});
	journal.release('setting', 'canDo', 'languages', 'schooling', 'work', 'readingWriting');
	journal.release('digital', 'swedish', 'conditions', 'goals', 'nextSteps', 'reasons');
	journal.withhold('everyday');
}
