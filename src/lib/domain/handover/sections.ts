import type { Instrument } from '../instrument/instrument';
import type { Question, ReportSectionId } from '../instrument/interview';
import type { MappingState } from '../mapping/state';
import { questionStatus } from '../scoring/question-status';
import { answerLines } from './answer-lines';
import type { Handover, HandoverLine } from './handover';
import { releasedSections } from './released';
import { screenLines } from './screen-lines';
import { skillLines } from './skill-lines';
import { canDoLines, nextLines } from './summary-lines';
import { asTyped, fill, inBoth } from './words/words';

/** Released sections with their lines and what became of their core questions. */
export function sectionsOf(state: MappingState, instrument: Instrument): Handover['sections'] {
	return releasedSections(state).map((id) => {
		const landing = instrument.interview.questions.filter(({ lands }) => lands === id);
		return {
			id,
			lines: [...ownLines(id, state, instrument), ...interviewLines(landing, state, instrument)],
			questions: landing
				.filter(({ core }) => core)
				.map((question) => ({
					id: question.id,
					text: { sv: question.sv, en: question.en },
					status: questionStatus(question, state)
				}))
		};
	});
}

/** Lines that don't come from a question. */
function ownLines(
	id: ReportSectionId,
	state: MappingState,
	instrument: Instrument
): readonly HandoverLine[] {
	if (id === 'canDo') return canDoLines(state, instrument);
	if (id === 'nextSteps') return nextLines(state, instrument);
	if (id === 'work')
		return state.skills.flatMap((skill, at) => skillLines(skill, at + 1, instrument));
	const other = state.talk?.other;
	if (id !== 'setting' || !other) return [];
	const text = inBoth((words) => fill(words.lines.talkOther, { name: other }));
	return [{ ref: 'talk', text, kind: 'fact' }];
}

/** Answers and notes, question by question; one that was declined says nothing but that. */
function interviewLines(
	questions: readonly Question[],
	state: MappingState,
	instrument: Instrument
): readonly HandoverLine[] {
	return questions.flatMap((question) => {
		const given = state.questions[question.id];
		const lines = [
			...screenLines(question, state, instrument),
			...(given?.answer ? answerLines(question, given.answer, instrument) : [])
		];
		if (given?.note) lines.push({ ref: question.id, text: asTyped(given.note), kind: 'note' });
		return lines;
	});
}
