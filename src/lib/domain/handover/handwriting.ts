import { type Instrument, stepById, stimuliOf } from '../instrument/instrument';
import type { MappingState, RunState } from '../mapping/state';
import type { Handover } from './handover';

/** What was written on the screen, item by item. Strokes of the real name are never events. */
export function handwritingOf(
	state: MappingState,
	instrument: Instrument
): Handover['handwriting'] {
	return state.runs.flatMap((run) =>
		Object.entries(run.strokes).flatMap(([item, strokes]) => {
			const gloss = glossOf(run, item, instrument);
			return gloss && strokes.length > 0
				? [{ step: run.step, item, gloss, strokes: strokes.map((stroke) => ({ ...stroke })) }]
				: [];
		})
	);
}

function glossOf(run: RunState, item: string, instrument: Instrument) {
	const step = stepById(instrument, run.step);
	const stimuli = step && stimuliOf(instrument, step, run.language);
	const form = stimuli?.[run.form];
	return form?.items.find(({ id }) => id === item)?.gloss;
}
