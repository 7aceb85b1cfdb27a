import { type Instrument, stepById, stimuliOf } from '../../../domain/instrument/instrument';
import type { Step } from '../../../domain/instrument/ladder';
import type { StepStimuli, StimulusItem } from '../../../domain/instrument/stimuli';
import type { RunState } from '../../../domain/mapping/state';
import { itemsOfRun, scoredItems } from '../../../domain/scoring/evidence-of-run';

/** What a run of a step is made of. */
export interface RunMaterial {
	readonly step: Step;
	readonly stimuli: StepStimuli;
	/** The whole form. */
	readonly pool: readonly StimulusItem[];
	/** What is scored: of the pool, where words are recognised first, those that were. */
	readonly items: readonly StimulusItem[];
	/** Items with a screen of their own; the others are judged on what is written for one of these. */
	readonly screens: readonly StimulusItem[];
}

export function materialOf(instrument: Instrument, run: RunState): RunMaterial {
	const step = stepById(instrument, run.step);
	const stimuli = step && stimuliOf(instrument, step, run.language);
	if (!step || !stimuli) throw new Error(`No content for ${run.step}`);
	const items = scoredItems(step, stimuli, run);
	return {
		step,
		stimuli,
		pool: itemsOfRun(stimuli, run.form, run.ownName),
		items,
		screens: items.filter((item) => item.of === undefined)
	};
}
