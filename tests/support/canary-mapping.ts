import { ExampleJournal } from '../../src/lib/app/example/example-journal';
import { writeRun } from '../../src/lib/app/example/example-run';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Question, ReportSectionId } from '../../src/lib/domain/instrument/interview';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import type { MappingState } from '../../src/lib/domain/mapping/state';

/** A text that may be found only when these sections are released. */
export interface Canary {
	readonly text: string;
	/** All of these; for `anyOf` one of them is enough. */
	readonly needs: readonly ReportSectionId[];
	readonly anyOf?: true;
}

export const ALIAS = 'Alias Kanarie';
export const TALK = 'xta';
export const SCHOOL = 'xsc';

/** The instrument with two languages more whose names are canaries. */
export function canaryInstrument(instrument: Instrument): Instrument {
	const ar = instrument.languages['ar'];
	if (!ar?.texts) throw new Error('the canary needs Arabic content');
	const named = (tag: string, name: string) => ({
		...ar,
		language: { ...ar.language, tag, sv: `${name}sv`, en: `${name}en`, autonym: `${name}autonym` }
	});
	const texts = Object.fromEntries(
		Object.entries(ar.texts).map(([key, text]) => [
			key,
			{ text: `original-${key}`, status: text.status }
		])
	);
	const talk = { ...named(TALK, 'talkname'), texts };
	const languages = {
		...instrument.languages,
		[TALK]: talk,
		[SCHOOL]: named(SCHOOL, 'schoolname')
	};
	return { ...instrument, languages };
}

/** A whole mapping with something unique in every place where a person's words can stand. */
export function canaryMapping(instrument: Instrument): {
	readonly state: MappingState;
	readonly canaries: readonly Canary[];
} {
	const journal = new ExampleJournal(instrument, 9);
	const canaries: Canary[] = [];
	const put = (name: string, ...needs: ReportSectionId[]) => {
		const text = `Canary-${name}-yrk`;
		canaries.push({ text, needs });
		return text;
	};
	journal.openSitting('2026-02-03');
	for (const text of ['2026-02-03', '3 februari 2026']) canaries.push({ text, needs: ['setting'] });
	journal.add('language.chosen', { tag: TALK, variety: 'sudanese', by: 'participant' });
	canaries.push({ text: 'sudanesisk', needs: ['setting'] });
	journal.add('sense.noted', { sense: 'sight', choice: 'glasses', by: 'participant' });
	journal.mediator({
		role: 'relative',
		name: put('mediator', 'setting'),
		language: TALK,
		variety: null,
		presence: 'phone',
		understanding: 'partly'
	});
	journal.add('purpose.told', {
		told: [],
		ownWords: put('ownwords', 'setting'),
		participates: 'yes',
		by: 'participant'
	});
	journal.add('school.found', {
		tag: SCHOOL,
		languages: [
			{
				tag: null,
				name: put('finder', 'languages'),
				where: [],
				years: 3,
				read: 'yes',
				write: 'yes'
			}
		],
		reason: { code: 'saidBest', note: put('findernote', 'languages') },
		by: 'pedagogue'
	});
	journal.add('entrance.chosen', { entrance: 'blue', proposed: 'blue' });
	canaries.push({ text: '"entrance":"blue"', needs: ['readingWriting'] });
	interview(journal, put, canaries);
	steps(journal, put, canaries);
	lines(journal, put, canaries);
	const languages = [
		{ text: `"${TALK}"`, needs: ['setting'] },
		{ text: 'talkname', needs: ['setting'] },
		{ text: `"${SCHOOL}"`, needs: ['languages', 'readingWriting'], anyOf: true },
		{ text: 'schoolname', needs: ['languages', 'readingWriting'], anyOf: true }
	] as const;
	return { state: reduceMapping(journal.events), canaries: [...canaries, ...languages] };
}

type Put = (name: string, ...needs: ReportSectionId[]) => string;

function interview(journal: ExampleJournal, put: Put, canaries: Canary[]): void {
	for (const question of journal.instrument.interview.questions) {
		const { id, lands } = question;
		journal.note(id, put(`note-${id}`, lands));
		if (question.core) canaries.push({ text: question.sv, needs: [lands] });
		if (question.answeredBy) continue;
		const first = question.choice?.options[0];
		if (first) canaries.push({ text: first.report?.sv ?? first.sv, needs: [lands] });
		journal.answer(id, first ? [first.id] : [], {
			other: put(`other-${id}`, lands),
			...(question.languages ? { languages: [put(`language-${id}`, lands)] } : {}),
			...(question.rated ? { rated: firstRow(question.rated) } : {})
		});
		const row = question.rated?.rows[0];
		const name = row?.report?.sv ?? row?.sv;
		if (name) canaries.push({ text: `${name}: `, needs: [lands] });
	}
	journal.add('skill.noted', {
		skill: 'canary-skill-0001',
		what: put('skill', 'work'),
		learned: put('learned', 'work'),
		shown: put('shown', 'work'),
		resembles: put('resembles', 'work'),
		struck: false
	});
}

/** The first row at the first point of the scale. */
function firstRow({ rows, scale }: NonNullable<Question['rated']>): Record<string, string> {
	const [row, way] = [rows[0]?.id ?? '', scale[0]?.id ?? ''];
	return { [row]: way };
}

function steps(journal: ExampleJournal, put: Put, canaries: Canary[]): void {
	const language = SCHOOL;
	writeRun(journal, { step: 'R4', items: 'rrrrrrrrrr', language });
	const stroke = { pointer: 'pen', at: 0, x: [7654321], y: [1], t: [0], p: [0.5] } as const;
	const copied = { ...stroke, x: [...stroke.x], y: [1], t: [0], p: [0.5] };
	writeRun(journal, { step: 'W0', items: '1111', language, strokes: [copied] });
	canaries.push({ text: '7654321', needs: ['readingWriting'] });
	journal.add('outcome.overridden', {
		step: 'W1',
		strand: 'school',
		outcome: 'emerging',
		reason: put('override', 'readingWriting')
	});
	for (const step of journal.instrument.reading.steps)
		canaries.push({ text: step.title.sv, needs: ['readingWriting'] });
}

function lines(journal: ExampleJournal, put: Put, canaries: Canary[]): void {
	const { lines, next, reasons } = journal.instrument.report.sv;
	const of = (id: string, list: readonly { id: string; text: string }[]) =>
		list.find((entry) => entry.id === id)?.text ?? `no ${id}`;
	journal.choose('line', 'R4.shown.words', 'q17.farming');
	canaries.push({ text: of('R4.shown.words', lines), needs: ['canDo', 'readingWriting'] });
	canaries.push({ text: of('q17.farming', lines), needs: ['canDo', 'work'] });
	canaries.push({
		text: 'original-line.R4.shown.words',
		needs: ['canDo', 'readingWriting', 'setting']
	});
	journal.add('line.chosen', { kind: 'line', id: 'own-a', text: put('ownline', 'canDo') });
	journal.choose('next', 'R4.again');
	canaries.push({ text: of('R4.again', next), needs: ['nextSteps', 'readingWriting'] });
	journal.add('line.chosen', { kind: 'next', id: 'own-b', text: put('ownnext', 'nextSteps') });
	journal.choose('reason', 'new-script');
	canaries.push({ text: of('new-script', reasons), needs: ['reasons', 'readingWriting'] });
	journal.add('line.chosen', { kind: 'reason', id: 'own-c', text: put('ownreason', 'reasons') });
	journal.add('plan.agreed', {
		what: put('what', 'nextSteps'),
		who: put('who', 'nextSteps'),
		when: '2031-05-06',
		conditions: [put('condition', 'conditions')],
		ispKnown: 'partly',
		ispTookPart: 'yes',
		firstSfi: '1999-07-23',
		receiver: 'nobody'
	});
	for (const text of ['2031-05-06', '6 maj 2031']) canaries.push({ text, needs: ['nextSteps'] });
	for (const text of ['1999-07-23', '23 juli 1999']) canaries.push({ text, needs: ['swedish'] });
}
