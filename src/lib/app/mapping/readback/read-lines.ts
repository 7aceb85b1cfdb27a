import type { Instrument } from '../../../domain/instrument/instrument';
import type { Question, ReportSectionId } from '../../../domain/instrument/interview';
import type { StaffText } from '../../../domain/instrument/wording';
import type { Answer } from '../../../domain/mapping/events';
import type { MappingState, SummaryLine } from '../../../domain/mapping/state';
import { answerLines } from '../../../domain/handover/answer-lines';
import { screenLines } from '../../../domain/handover/screen-lines';
import { skillLines } from '../../../domain/handover/skill-lines';
import { asTyped } from '../../../domain/handover/words/words';
import { type LineState, lineStates } from '../../../domain/scoring/lines';
import { allOutcomes } from '../../../domain/scoring/outcome-of-step';

/** A line of the read-back. */
export interface ReadLine {
	readonly id: string;
	readonly text: StaffText;
	/** Keys of texts.json that say the same to the participant; empty: “läses upp av tolk”. */
	readonly keys: readonly string[];
	/** A line of the bank or of the pedagogue's own, which can be chosen and struck. */
	readonly line: LineState | null;
	/** Question it comes from. */
	readonly question: Question | null;
	/** Id of the know-how without papers it tells of. */
	readonly skill?: string;
	readonly picture: string | null;
}

const BANK: Partial<Record<ReportSectionId, SummaryLine['kind']>> = {
	canDo: 'line',
	nextSteps: 'next',
	reasons: 'reason'
};

/** Everything a section of the report says, as it is read back. */
export function readLines(
	section: ReportSectionId,
	state: MappingState,
	instrument: Instrument
): readonly ReadLine[] {
	const kind = BANK[section];
	const fromBank = kind ? bankLines(kind, state, instrument) : [];
	const landing = instrument.interview.questions.filter(({ lands }) => lands === section);
	return [
		...fromBank,
		...(section === 'work' ? skillReadLines(state, instrument) : []),
		...landing.flatMap((question) => questionLines(question, state, instrument))
	];
}

/** Told in the person's own words: the interpreter reads them aloud. */
function skillReadLines(state: MappingState, instrument: Instrument): readonly ReadLine[] {
	return state.skills.flatMap((skill, at) =>
		skillLines(skill, at + 1, instrument).map(({ ref, text }) => ({
			id: ref,
			text,
			keys: [],
			line: null,
			question: null,
			skill: skill.skill,
			picture: null
		}))
	);
}

function bankLines(
	kind: SummaryLine['kind'],
	state: MappingState,
	instrument: Instrument
): readonly ReadLine[] {
	return lineStates(state, instrument, allOutcomes(state, instrument)).flatMap((line) => {
		const text = line.own === null ? line.bank : asTyped(line.own);
		if (line.kind !== kind || !text) return [];
		const keys = line.own === null ? [`${kind}.${line.id}`] : [];
		return [{ id: `${kind}.${line.id}`, text, keys, line, question: null, picture: line.picture }];
	});
}

function questionLines(
	question: Question,
	state: MappingState,
	instrument: Instrument
): readonly ReadLine[] {
	const given = state.questions[question.id];
	const said = partsOf(question, given?.answer ?? null).flatMap(({ answer, keys }) =>
		answerLines(question, answer, instrument).map((line) => ({ ...line, keys }))
	);
	const screen = screenLines(question, state, instrument).map((line) => ({
		...line,
		keys: screenKeys(question, state)
	}));
	const noted = given?.note
		? [{ text: asTyped(given.note), keys: [] as readonly string[], picture: undefined }]
		: [];
	return [...screen, ...said, ...noted].map((line, place) => ({
		id: `${question.id}.${place}`,
		text: line.text,
		keys: line.keys,
		line: null,
		question,
		picture: line.picture ?? null
	}));
}

interface Part {
	readonly answer: Answer;
	readonly keys: readonly string[];
}

/** An answer taken apart, each part with the participant's own words for it. */
function partsOf(question: Question, answer: Answer | null): readonly Part[] {
	if (!answer) return [];
	const { options, other, languages, ratings, rated, quantity, when } = answer;
	const label = (option: string) => `q.${question.number}.o.${option}`;
	// “Inte än” alone says nothing: the first one is heard after its question.
	const parts: Part[] = options
		.filter((option) => option !== 'other')
		.map((option, at) => ({
			answer: { options: [option] },
			keys: [...(at === 0 ? [`q.${question.number}`] : []), label(option)]
		}));
	if (languages?.length)
		parts.push({
			answer: { options: [], languages },
			keys: languages.map((tag) => `language.${tag}`)
		});
	if (quantity !== undefined) parts.push({ answer: { options: [], quantity }, keys: [] });
	if (when !== undefined) parts.push({ answer: { options: [], when }, keys: [] });
	for (const [tag, rows] of Object.entries(ratings ?? {})) {
		const keys = Object.entries(rows).flatMap(([row, value]) => [
			`q.${question.number}.row.${row}`,
			label(value)
		]);
		parts.push({
			answer: { options: [], ratings: { [tag]: rows } },
			keys: [`language.${tag}`, ...keys]
		});
	}
	// In the order of the question, as the report has them.
	for (const { id } of question.rated?.rows ?? []) {
		const value = rated?.[id];
		if (value === undefined) continue;
		parts.push({
			answer: { options: [], rated: { [id]: value } },
			keys: [`q.${question.number}.row.${id}`, label(value)]
		});
	}
	if (other) parts.push({ answer: { options: [], other }, keys: [] });
	return parts;
}

function screenKeys(question: Question, state: MappingState): readonly string[] {
	const by = question.answeredBy;
	return by === 'sight' || by === 'hearing' ? [`${by}.${state[by] ?? ''}`] : [];
}
