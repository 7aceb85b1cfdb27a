import type { Instrument, LanguagePack } from '../../domain/instrument/instrument';
import type { Review, Stimuli, StepStimuli } from '../../domain/instrument/stimuli';

/**
 * The instrument with every stimulus marked as reviewed, so that the example
 * can show all five outcomes. For the example workspace alone: a hand-over made
 * with it says `example: true`.
 */
export function markReviewed(instrument: Instrument): Instrument {
	const languages = Object.fromEntries(
		Object.entries(instrument.languages).map(([tag, pack]) => [tag, packReviewed(pack)])
	);
	return { ...instrument, languages };
}

function packReviewed(pack: LanguagePack): LanguagePack {
	return {
		...pack,
		reading: pack.reading && stimuliReviewed(pack.reading),
		writing: pack.writing && stimuliReviewed(pack.writing)
	};
}

function stimuliReviewed(stimuli: Stimuli): Stimuli {
	const steps = Object.fromEntries(
		Object.entries(stimuli.steps).map(([id, step]) => [id, stepReviewed(step)])
	);
	return { ...stimuli, status: 'reviewed', steps };
}

function stepReviewed(step: StepStimuli): StepStimuli {
	const A = { ...step.A, review: marksReviewed(step.A.review) };
	return step.B
		? { ...step, A, B: { ...step.B, review: marksReviewed(step.B.review) } }
		: { ...step, A };
}

function marksReviewed({ picture, voice }: Review): Review {
	const raised = <M extends Review['picture']>(mark: M) => (mark === 'none' ? mark : 'reviewed');
	return { text: 'reviewed', picture: raised(picture), voice: raised(voice), by: 'example' };
}
