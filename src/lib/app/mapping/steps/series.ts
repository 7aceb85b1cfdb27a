import { type Instrument, stepById, stimuliOf } from '../../../domain/instrument/instrument';
import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { MappingState, RunState } from '../../../domain/mapping/state';
import { runsOfStep, scoredItems } from '../../../domain/scoring/evidence-of-run';
import { lacksReader, pointsOfItem } from '../../../domain/scoring/points-of-item';

/** One item of a run as the pedagogue sees it. */
export interface ItemRow {
	readonly run: RunState;
	readonly item: StimulusItem;
	/** Points; null for a skip, without a response or without a judgement. */
	readonly points: number | null;
	readonly skipped: boolean;
	readonly helped: boolean;
	/** Something was drawn, chosen or put on paper. */
	readonly given: boolean;
	/** A response that somebody has to look at before it counts. */
	readonly waits: boolean;
}

/** The newest series of a step: its first run and the form B or repetition that followed. */
export function seriesOf(state: MappingState, step: Step): readonly RunState[] {
	const runs = runsOfStep(state, step);
	const first = runs.findLast((run) => run.follows === null);
	if (!first) return [];
	const second = runs.findLast((run) => run.follows === first.id);
	return second ? [first, second] : [first];
}

/** Items of a run in their order, with what became of each. */
export function rowsOf(instrument: Instrument, run: RunState): readonly ItemRow[] {
	const step = stepById(instrument, run.step);
	const stimuli = step && stimuliOf(instrument, step, run.language);
	if (!step || !stimuli) return [];
	return scoredItems(step, stimuli, run).map((item) => {
		// What has no screen of its own is judged on what was written for another item.
		const written = item.of ?? item.id;
		const response = run.responses[written];
		const judged = run.judgements[item.id] !== undefined || response?.observed != null;
		const given = response !== undefined || hasWriting(run, written);
		const looked = step.judge === 'key' || judged;
		return {
			run,
			item,
			points: pointsOfItem(step, run, item),
			skipped: run.skipped.includes(written),
			helped: run.helped.includes(item.id),
			given,
			waits: (!looked && run.shown.includes(written)) || lacksReader(step, run, item)
		};
	});
}

/** Items that somebody still has to look at. */
export function waitingIn(instrument: Instrument, runs: readonly RunState[]): number {
	return runs.flatMap((run) => rowsOf(instrument, run)).filter((row) => row.waits).length;
}

function hasWriting(run: RunState, item: string): boolean {
	return (run.strokes[item]?.length ?? 0) > 0 || (run.photos[item]?.length ?? 0) > 0;
}
