import { PURPOSE_KEYS } from './purpose-keys';
import type { Stroke } from '../../domain/mapping/stroke';
import type { ExampleJournal } from './example-journal';
import { writeRun } from './example-run';

/** Reads Arabic well and meets a second script. */
export function yusuf(journal: ExampleJournal): void {
	journal.openSitting('2026-11-19');
	const mediator = begin(journal);
	interview(journal);
	const heard = { voice: 'mediatorRoom', mediator } as const;
	writeRun(journal, { step: 'R4', items: 'rrrrrrrrrr' });
	writeRun(journal, { step: 'R5', items: 'rrrrrrrr' });
	writeRun(journal, { step: 'R6', items: 'rrrrrwrr', ...heard });
	writeRun(journal, { step: 'R7', items: 'rrrwrwrw', ...heard });
	writeRun(journal, {
		step: 'W3',
		items: '11111101',
		reader: true,
		voice: 'mediatorRoom',
		mediator,
		observations: ['grip-secure', 'joins', 'flowing'],
		strokes: STROKES
	});
	const judged = { reader: true, mediator, observations: ['grip-secure', 'joins', 'flowing'] };
	writeRun(journal, { step: 'W4', items: '212222', ...heard, ...judged });
	writeRun(journal, { step: 'W5', items: '22221', ...heard, ...judged });
	writeRun(journal, { step: 'W6', items: '211', ...judged });
	journal.add('strand.wished', { strand: 'latin', wish: true, by: 'participant' });
	const swedish = { language: 'sv', voice: 'mediatorRoom' } as const;
	writeRun(journal, { step: 'L-R1', items: 'rrrrrrwr', ...swedish });
	writeRun(journal, { step: 'L-R2', items: 'rwrrwrrwrrww', ...swedish });
	writeRun(journal, { step: 'L-W1', items: '2211', language: 'sv' });
	journal.add('strand.wished', { strand: 'latin', wish: false, by: 'participant' });
	summary(journal);
	journal.closeSitting('finished');
}

/** A drawn line and a dot: not a letter that anyone wrote. */
const STROKES: readonly Stroke[] = [
	{
		pointer: 'pen',
		at: 0,
		x: [640, 600, 540, 470, 410, 380],
		y: [180, 230, 262, 264, 238, 190],
		t: [0, 40, 80, 120, 160, 200],
		p: [0.4, 0.5, 0.55, 0.55, 0.5, 0.4]
	},
	{ pointer: 'pen', at: 520, x: [508, 512], y: [310, 312], t: [0, 30], p: [0.5, 0.5] }
];

function begin(journal: ExampleJournal): string {
	journal.add('language.chosen', { tag: 'ar', variety: 'syrian', by: 'participant' });
	journal.add('sense.noted', { sense: 'sight', choice: 'good', by: 'participant' });
	journal.add('sense.noted', { sense: 'hearing', choice: 'good', by: 'participant' });
	const mediator = journal.mediator({
		role: 'motherTongueTeacher',
		name: 'Rim',
		language: 'ar',
		variety: 'syrian',
		presence: 'room',
		understanding: 'well'
	});
	journal.add('purpose.told', {
		told: PURPOSE_KEYS,
		ownWords: 'Vi går igenom språk, skola och arbete, och läraren på SFI får läsa.',
		participates: 'yes',
		by: 'participant'
	});
	journal.add('address.chosen', { address: 'm', by: 'participant' });
	journal.add('school.found', {
		tag: 'ar',
		languages: [
			{ tag: 'ar', name: 'arabiska', where: ['school'], years: 9, read: 'yes', write: 'yes' },
			{ tag: 'en', name: 'engelska', where: ['school'], years: 2, read: 'little', write: 'no' }
		],
		reason: { code: 'readsAndWritesBest' },
		by: 'participant'
	});
	journal.add('entrance.chosen', { entrance: 'blue', proposed: 'blue' });
	return mediator;
}

function interview(journal: ExampleJournal): void {
	journal.answer('q4', [], { languages: ['ar', 'en'] });
	const ratings = { ar: { read: 'yes', write: 'yes' }, en: { read: 'withHelp', write: 'notYet' } };
	journal.answer('q8', [], { ratings });
	journal.answer('q10', ['steady'], { quantity: 9 });
	journal.answer('q11', [], { languages: ['ar'] });
	journal.answer('q13', ['self']);
	journal.answer('q17', ['building', 'trade']);
	journal.note('q17', 'Snickare med egen verkstad, skrev offerter och räknade material.');
	journal.answer('q18', ['hands', 'organise', 'people']);
	journal.skill({
		what: 'Bygger och lagar möbler',
		learned: 'I sin farbrors verkstad från tolv års ålder',
		shown: 'Visade bilder på ett skåp i telefonen och ritade hur hörnen fogas',
		resembles: 'Möbelsnickare'
	});
	journal.answer('q21', ['notYet']);
	journal.answer('q23', ['self', 'translate']);
	journal.answer('q24', ['read', 'map']);
	journal.answer('q31', ['smartphone', 'computer']);
	journal.answer('q32', ['textMessage', 'map', 'translate']);
	journal.answer('q34', [], { rated: { bankId: 'yes', email: 'yes', booking: 'withHelp' } });
	journal.answer('q36', ['waiting']);
	journal.answer('q37', ['notStarted']);
	journal.answer('q38', ['doing', 'pictures']);
	journal.answer('q40', ['unknown']);
	journal.answer('q49', ['work', 'forms']);
	journal.note('q49', 'Läsa ritningar och beställningar på svenska.');
	journal.decline('q50');
}

function summary(journal: ExampleJournal): void {
	journal.choose('line', 'R6.shown.message', 'R6.shown.find', 'R7.emerging', 'W6.shown');
	journal.choose('line', 'W5.shown.form', 'L-R1.shown', 'L-R2.emerging', 'q23.self');
	journal.choose('line', 'q17.building', 'q18.organise', 'q24.map', 'q32.textMessage');
	journal.add('line.chosen', {
		kind: 'next',
		id: 'own-1',
		text: 'Latinska bokstäver i ord från bygget, från början med egen ordlista.'
	});
	journal.choose('next', 'R7.combine', 'L-R2.letters');
	journal.choose('reason', 'new-script', 'latin-letters-next', 'writes-text');
	journal.add('plan.agreed', {
		what: 'Besök på yrkesutbildningen i bygg.',
		who: 'Yusuf och studievägledaren',
		when: '2026-12-03',
		conditions: ['Kan på förmiddagar.'],
		ispKnown: 'no',
		ispTookPart: 'no',
		firstSfi: null,
		receiver: 'SFI-läraren på Lärcentrum'
	});
	journal.release('setting', 'canDo', 'languages', 'schooling', 'work', 'readingWriting');
	journal.release('everyday', 'digital', 'swedish', 'conditions', 'goals', 'nextSteps', 'reasons');
}
