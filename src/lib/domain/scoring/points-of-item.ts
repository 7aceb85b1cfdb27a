import type { Step } from '../instrument/ladder';
import type { StimulusItem } from '../instrument/stimuli';
import type { RunState } from '../mapping/state';

/** The item whose writing is judged: several criteria share one writing. */
export function writtenAs(item: StimulusItem): string {
	return item.of ?? item.id;
}

/**
 * Points of one item in a run: by the key, by observation, or as judged.
 * null for a skip, for an item without a response, and for writing that
 * someone judged who doesn't read the language where the step asks for that.
 */
export function pointsOfItem(step: Step, run: RunState, item: StimulusItem): number | null {
	if (run.skipped.includes(writtenAs(item))) return null;
	if (isBlank(run, item)) return 0;
	const judgement = run.judgements[item.id];
	if (judgement) {
		if (step.judge === 'reader' && !judgement.reader) return null;
		return judgement.points === null ? null : Math.min(judgement.points, step.rule.points);
	}
	const response = run.responses[item.id];
	if (!response) return null;
	if (response.observed !== null) return response.observed ? step.rule.points : 0;
	if (response.option === null || item.key === undefined) return null;
	return response.option === item.key ? step.rule.points : 0;
}

/** Something was written that nobody who reads the language has judged yet. */
export function lacksReader(step: Step, run: RunState, item: StimulusItem): boolean {
	const writing = writtenAs(item);
	if (step.judge !== 'reader' || run.skipped.includes(writing)) return false;
	if (isBlank(run, item)) return false;
	const judgement = run.judgements[item.id];
	if (judgement) return !judgement.reader || judgement.points === null;
	const written = (run.strokes[writing]?.length ?? 0) > 0 || Boolean(run.responses[writing]?.text);
	return written || run.closed?.ended === 'complete';
}

/** Nothing was written: for the item, or for the writing it is judged on. */
function isBlank(run: RunState, item: StimulusItem): boolean {
	return [item.id, writtenAs(item)].some((id) => run.judgements[id]?.blank);
}
