import { type Instrument, stimuliOf } from '../instrument/instrument';
import type { Step } from '../instrument/ladder';
import type { StepStimuli } from '../instrument/stimuli';
import type { MappingState } from '../mapping/state';
import type { StepEvidence } from './evidence';
import { evidenceOfStep, runsOfStep } from './evidence-of-run';
import { pointsAlone } from './outcome-of';

export type AfterRun = 'formB' | 'repeat' | 'none';

/**
 * Exactly one short of the limit, counted without help: form B at once, or for
 * R0 and W0–W2 the same once more. Only after a step that was gone through:
 * one ended by the stop rule gets no form B, one ended by wish is ended.
 */
export function afterRun(
	step: Pick<Step, 'oneShort' | 'rule'>,
	evidence: StepEvidence,
	stimuli: Pick<StepStimuli, 'B'> | undefined
): AfterRun {
	if (evidence.form !== 'A' || evidence.ended !== 'complete') return 'none';
	if (evidence.practice === 'notUnderstood' || !evidence.reader) return 'none';
	if (pointsAlone(evidence.items) !== evidence.rule.limit - 1) return 'none';
	if (step.oneShort === 'repeat') return 'repeat';
	return step.rule.withB && stimuli?.B ? 'formB' : 'none';
}

/** What follows the newest run of a step; `none` when its second run has been opened already. */
export function afterNewestRun(state: MappingState, instrument: Instrument, step: Step): AfterRun {
	const newest = runsOfStep(state, step).at(-1);
	const evidence = evidenceOfStep(state, instrument, step.id);
	if (!newest || newest.follows !== null || !evidence) return 'none';
	return afterRun(step, evidence, stimuliOf(instrument, step, newest.language));
}
