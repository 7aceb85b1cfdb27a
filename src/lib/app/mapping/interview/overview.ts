import type { Instrument } from '../../../domain/instrument/instrument';
import type { Question } from '../../../domain/instrument/interview';
import type { MappingState } from '../../../domain/mapping/state';
import { questionStatus } from '../../../domain/scoring/question-status';

type Section = Instrument['interview']['sections'][number];

export interface SectionOverview {
	readonly section: Section;
	/** Core questions first, then the further ones, each in the order of the interview. */
	readonly questions: readonly Question[];
	readonly core: {
		/** Asked or declined. */
		readonly done: number;
		readonly all: number;
		readonly left: number;
	};
	readonly further: { readonly done: number; readonly all: number };
}

/** The themes of the interview with how far each has come. */
export function sectionsOverview(
	instrument: Instrument,
	state: MappingState
): readonly SectionOverview[] {
	return instrument.interview.sections.map((section) => {
		const questions = questionsOf(instrument, section.id);
		const count = (core: boolean) => {
			const own = questions.filter((question) => question.core === core);
			const left = own.filter((question) => questionStatus(question, state) === 'notAsked').length;
			return { done: own.length - left, all: own.length, left };
		};
		return { section, questions, core: count(true), further: count(false) };
	});
}

/** Questions of a theme, core first. */
export function questionsOf({ interview }: Instrument, section: string): readonly Question[] {
	const own = interview.questions.filter((question) => question.section === section);
	return [...own.filter(({ core }) => core), ...own.filter(({ core }) => !core)];
}

/** Something has been said, noted or marked: a further question doesn't fold away then. */
export function isTouched(question: Question, state: MappingState): boolean {
	const own = state.questions[question.id];
	if (questionStatus(question, state) !== 'notAsked') return true;
	return own !== undefined && (own.later || own.note.trim() !== '');
}

/**
 * The next question, across themes: core questions, and the further ones of the
 * themes that are unfolded; null after the last.
 */
export function questionAfter(
	instrument: Instrument,
	id: string,
	unfolded: ReadonlySet<string> = new Set()
): Question | null {
	const inOrder = instrument.interview.sections.flatMap((section) =>
		questionsOf(instrument, section.id).filter(
			(question) => question.core || question.id === id || unfolded.has(section.id)
		)
	);
	return inOrder[inOrder.findIndex((question) => question.id === id) + 1] ?? null;
}
