import { PURPOSE_KEYS } from './purpose-keys';
import type { Stroke } from '../../domain/mapping/stroke';
import type { ExampleJournal } from './example-journal';
import { writeRun } from './example-run';

/** Reads Arabic well and meets a second script. */
export function yusuf(journal: ExampleJournal): void {
	journal.openSitting('2026-11-19');
	const mediator = begin(journal);
	interview(journal);
	writeRun(journal, { step: 'R4', items: 'rrrrrrrrrr' });
	writeRun(journal, {
		step: 'W3',
		items: '11111101',
		reader: true,
		voice: 'mediatorRoom',
		mediator,
		observations: ['grip-secure', 'joins', 'flowing'],
		strokes: STROKES
	});
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
	journal.answer('q23', ['self', 'translate']);
	journal.answer('q24', ['read', 'map']);
	journal.answer('q31', ['smartphone', 'computer']);
	journal.answer('q32', ['textMessage', 'map', 'translate']);
	journal.answer('q36', ['waiting']);
	journal.answer('q37', ['notStarted']);
	journal.answer('q38', ['doing', 'pictures']);
	journal.answer('q40', ['unknown']);
	journal.answer('q49', ['work', 'forms']);
	journal.note('q49', 'Läsa ritningar och beställningar på svenska.');
	journal.decline('q50');
}

function summary(journal: ExampleJournal): void {
	journal.choose('line', 'R4.shown.words', 'R4.shown.own', 'W3.shown', 'q23.self');
	journal.choose('line', 'q17.building', 'q18.organise', 'q24.map', 'q32.textMessage');
	journal.add('line.chosen', {
		kind: 'next',
		id: 'own-1',
		text: 'Latinska bokstäver i ord från bygget, från början med egen ordlista.'
	});
	journal.choose('reason', 'new-script', 'on-to-words');
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
