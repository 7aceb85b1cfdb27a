import type { Instrument } from '../../../domain/instrument/instrument';
import type { Question } from '../../../domain/instrument/interview';
import type { MappingState } from '../../../domain/mapping/state';
import { questionStatus } from '../../../domain/scoring/question-status';

type Section = Instrument['interview']['sections'][number];

export interface SectionOverview {
	readonly section: Section;
	readonly questions: readonly Question[];
	/** Asked or declined. */
	readonly done: number;
	/** Core questions that are neither. */
	readonly coreLeft: number;
}

/** The themes of the interview with how far each has come. */
export function sectionsOverview(
	instrument: Instrument,
	state: MappingState
): readonly SectionOverview[] {
	const { sections, questions } = instrument.interview;
	return sections.map((section) => {
		const own = questions.filter((question) => question.section === section.id);
		const left = own.filter((question) => questionStatus(question, state) === 'notAsked');
		return {
			section,
			questions: own,
			done: own.length - left.length,
			coreLeft: left.filter((question) => question.core).length
		};
	});
}

/** The next question in the interview's order, across themes; null after the last. */
export function questionAfter(instrument: Instrument, id: string): Question | null {
	const { sections, questions } = instrument.interview;
	const inOrder = sections.flatMap((section) =>
		questions.filter((question) => question.section === section.id)
	);
	return inOrder[inOrder.findIndex((question) => question.id === id) + 1] ?? null;
}
