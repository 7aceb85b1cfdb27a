import type { Rule, Step } from '../instrument/ladder';
import type { StimulusItem } from '../instrument/stimuli';
import type { RunState } from '../mapping/state';
import { pointsOfItem, writtenAs } from './points-of-item';

/** One item in the order it was met; points null for a skip. */
export interface GivenResponse {
	readonly right: number | null;
	readonly help?: boolean;
	readonly blank?: boolean;
}

type Numbers = Pick<Rule, 'items' | 'points' | 'limit'>;

const FIRST = 4;
const IN_A_ROW = 3;
const BLANKS = 2;

/**
 * The standard stop rule: the first four all wrong, or three wrong in a row
 * later (the third of them after the fourth response); never while the limit
 * can still be reached. A skip is no response and breaks no run.
 *
 * @param undoneAfter responses (skips apart) given when the pedagogue undid a
 *   stop in this run: what came before no longer counts towards a new one.
 */
export function stopApplies(
	rule: Numbers,
	responsesInOrder: readonly GivenResponse[],
	undoneAfter = 0
): boolean {
	if (canReachLimit(rule, responsesInOrder)) return false;
	const wrong = responsesInOrder.filter(isGiven).map((response) => response.right === 0);
	if (wrong.length === FIRST && undoneAfter === 0) return wrong.every(Boolean);
	const later = wrong.slice(undoneAfter);
	return wrong.length > FIRST && endsWith(later, IN_A_ROW);
}

/** Writing: two blank in a row; never while the limit can still be reached. */
export function twoBlank(
	rule: Numbers,
	responsesInOrder: readonly GivenResponse[],
	undoneAfter = 0
): boolean {
	if (canReachLimit(rule, responsesInOrder)) return false;
	const blank = responsesInOrder.filter(isGiven).map((response) => response.blank === true);
	return endsWith(blank.slice(undoneAfter), BLANKS);
}

/** The step's own stop rule on a run as it stands; what was undone isn't proposed again. */
export function stopAppliesToRun(
	step: Step,
	run: RunState,
	items: readonly StimulusItem[]
): boolean {
	if (step.stopRule === 'none') return false;
	const applies = step.stopRule === 'standard' ? stopApplies : twoBlank;
	const undoneAt = items.findLastIndex((item) => run.undoneStops.includes(item.id));
	const before = responsesOfRun(step, run, items.slice(0, undoneAt + 1)).filter(isGiven);
	return applies(step.rule, responsesOfRun(step, run, items), before.length);
}

/** Responses and skips in the items' order, items not met yet left out. */
export function responsesOfRun(
	step: Step,
	run: RunState,
	items: readonly StimulusItem[]
): readonly GivenResponse[] {
	return items.flatMap((item) => {
		const right = pointsOfItem(step, run, item);
		if (right === null && !run.skipped.includes(writtenAs(item))) return [];
		const blank = run.judgements[writtenAs(item)]?.blank ?? false;
		return [{ right, blank, help: run.helped.includes(writtenAs(item)) }];
	});
}

/** Whether items not met yet could still bring the points, without help, to the limit. */
export function canReachLimit(rule: Numbers, responses: readonly GivenResponse[]): boolean {
	const alone = responses.reduce((sum, r) => sum + (r.help ? 0 : (r.right ?? 0)), 0);
	return alone + (rule.items - responses.length) * rule.points >= rule.limit;
}

function isGiven(response: GivenResponse): boolean {
	return response.right !== null;
}

function endsWith(flags: readonly boolean[], count: number): boolean {
	return flags.length >= count && flags.slice(-count).every(Boolean);
}
