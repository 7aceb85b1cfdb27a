import type { Question } from '../instrument/interview';
import type { Answer } from '../mapping/events';
import type { MappingState, QuestionState } from '../mapping/state';

export type QuestionStatus = 'asked' | 'declined' | 'notAsked';

/**
 * Equal treatment: every core question ends as one of three. A note carries a
 * response as well as an option does, unless it is marked to come back to.
 */
export function questionStatus(question: Question, state: MappingState): QuestionStatus {
	if (question.answeredBy && hasHappened(question.answeredBy, state)) return 'asked';
	const own = state.questions[question.id];
	if (!own) return 'notAsked';
	if (own.declined) return 'declined';
	return isAnswered(own) ? 'asked' : 'notAsked';
}

/** Questions met on a screen of their own are answered by that screen's event. */
function hasHappened(by: NonNullable<Question['answeredBy']>, state: MappingState): boolean {
	switch (by) {
		case 'purpose':
			return state.purpose !== null && state.purpose.participates !== null;
		case 'ownWords':
			return (state.purpose?.ownWords ?? '').trim() !== '';
		case 'mediator':
			return state.mediators.length > 0;
		case 'schoolLanguage':
			return state.school !== null;
		case 'sight':
			return state.sight !== null;
		case 'hearing':
			return state.hearing !== null;
		case 'readBack':
			return Object.keys(state.sections).length > 0;
	}
}

function isAnswered(own: QuestionState): boolean {
	return (own.answer !== null && hasContent(own.answer)) || (own.note.trim() !== '' && !own.later);
}

function hasContent(answer: Answer): boolean {
	return (
		answer.options.length > 0 ||
		(answer.other ?? '').trim() !== '' ||
		answer.quantity !== undefined ||
		answer.when !== undefined ||
		(answer.languages ?? []).length > 0 ||
		Object.keys(answer.ratings ?? {}).length > 0 ||
		Object.keys(answer.rated ?? {}).length > 0
	);
}
