import { type Instrument, stepById } from '../../domain/instrument/instrument';
import type { Practice, PracticeDone, PracticeStep } from '../../domain/instrument/practice';
import type { MappingState } from '../../domain/mapping/state';
import { evidenceOfStep } from '../../domain/scoring/evidence-of-run';

export interface PracticeProgress {
	/** In the order of the steps. */
	readonly done: readonly boolean[];
	/** The first that isn't done; null when all are. */
	readonly now: PracticeStep | null;
}

/** Where the practice stands, seen in what has been done; nothing else is kept. */
export function practiceProgress(
	practice: Practice,
	state: MappingState,
	instrument: Instrument
): PracticeProgress {
	const done = practice.steps.map((step) => isDone(step.done, state, instrument));
	return { done, now: practice.steps[done.indexOf(false)] ?? null };
}

function isDone(done: PracticeDone, state: MappingState, instrument: Instrument): boolean {
	switch (done.kind) {
		case 'mediator':
			return state.mediators.length > 0;
		case 'beginning':
			return (
				state.purpose?.participates === 'yes' && state.school !== null && state.entrance !== null
			);
		case 'question': {
			const question = state.questions[done.question];
			return question !== undefined && (question.answer !== null || question.declined);
		}
		case 'step':
			return isThrough(done.step, state, instrument);
		case 'released':
			return state.sections[done.section]?.release === 'released';
		case 'handover':
			return state.handovers.length > 0;
	}
}

/** Ended, and nothing in it that somebody still has to look at. */
function isThrough(id: string, state: MappingState, instrument: Instrument): boolean {
	const evidence = evidenceOfStep(state, instrument, id);
	if (!evidence?.ended) return false;
	const judged = stepById(instrument, id)?.judge !== 'key';
	return !judged || evidence.items.every((item) => item.right !== null || item.skipped);
}
