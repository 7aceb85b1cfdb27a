import type { StimulusItem } from '../../../domain/instrument/stimuli';
import { type GivenResponse, stopApplies, twoBlank } from '../../../domain/scoring/stop-rule';
import {
	isHeard,
	optionAt,
	type PaperDraft,
	type PaperRow,
	type PaperTask,
	rowOf,
	rowsThatCount
} from './draft';

/** What has to be seen to before it can be saved. `number` is the row's on paper. */
export type DraftProblem =
	| { readonly code: 'ending' | 'readBy' | 'stopNotDue' | 'tooFewKnown' }
	| { readonly code: 'gap'; readonly number: string };

/** null where the draft can be written as it stands. */
export function checkDraft(task: PaperTask, draft: PaperDraft): DraftProblem | null {
	const { ended } = draft;
	if (ended === null) return { code: 'ending' };
	if (ended === 'practice') return null;
	if (isHeard(task, draft) && draft.readBy === null) return { code: 'readBy' };
	const rows = rowsThatCount(task, draft);
	if (task.step.recogniseFirst && rows.length < task.step.rule.items)
		return { code: 'tooFewKnown' };
	const last = rows.findLastIndex(({ item }) => isGiven(draft, item));
	const upTo = ended === 'complete' ? rows.length : last + 1;
	const gap = rows.slice(0, upTo).find(({ item }) => !isGiven(draft, item));
	if (gap) return { code: 'gap', number: gap.number };
	if (ended === 'stop' && !isStopDue(task, draft)) return { code: 'stopNotDue' };
	return null;
}

/** Something stands in the row; what shares another item's writing shares its skip and blank page. */
function isGiven(draft: PaperDraft, item: StimulusItem): boolean {
	const written = item.of === undefined ? null : draft.rows[item.of]?.given;
	if (written === 'skipped' || written === 'blank' || written === 'unjudged') return true;
	return rowOf(draft, item).given !== null;
}

/** Whether the step's own rule would have stopped after the last row given. */
export function isStopDue(task: PaperTask, draft: PaperDraft): boolean {
	const { stopRule, rule } = task.step;
	const given = rowsThatCount(task, draft).flatMap(({ item }) => {
		const row = rowOf(draft, item);
		return row.given === null ? [] : [responseOf(task, item, row)];
	});
	if (stopRule === 'standard') return stopApplies(rule, given);
	return stopRule === 'twoBlank' && twoBlank(rule, given);
}

function responseOf({ step }: PaperTask, item: StimulusItem, row: PaperRow): GivenResponse {
	const blank = row.given === 'blank';
	return { right: blank ? 0 : pointsIn(step.rule.points, item, row), blank, help: row.helped };
}

function pointsIn(most: number, item: StimulusItem, { given }: PaperRow): number | null {
	const option = optionAt(item, given);
	if (option !== null) return option === item.key ? most : 0;
	if (given === 'yes' || given === 'no') return given === 'yes' ? most : 0;
	const points = given === null ? null : /^p(\d)$/.exec(given)?.[1];
	return points === undefined || points === null ? null : Number(points);
}
