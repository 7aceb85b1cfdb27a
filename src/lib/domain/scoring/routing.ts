import { type Instrument, stimuliOf } from '../instrument/instrument';
import type { Part, Step, StepId, Strand } from '../instrument/ladder';
import type { LanguageTag } from '../language/language';
import type { NotTriedReason } from '../mapping/events';
import type { MappingState } from '../mapping/state';
import { afterNewestRun } from './after-run';
import type { Entrance } from './entrance';
import { missingFor, needsMissing } from './missing';
import { ladderOf, languageOf, outcomesOf, type StepResult } from './outcome-of-step';

/** Why this step is proposed, or why none is. */
export type RouteWhy =
	| 'start'
	/** The newest step is still open. */
	| 'open'
	/** One short: form B, or the same once more. */
	| 'oneShort'
	| 'lower'
	| 'higher'
	/** Round what is missing (a voice, reviewed stimuli). */
	| 'around'
	| 'noEntrance'
	| 'noContent'
	| 'twoNotShown'
	| 'ladderEnds'
	| 'wish'
	| 'time'
	| 'noVoice'
	| 'unreviewed';

export interface Route {
	readonly step: StepId | null;
	readonly why: RouteWhy;
}

/** The oral path goes no higher; source: the project's rule for the oral entrance. */
const ORAL_TOP = 1;

/** Dictated signs stop nobody from writing words: W3 makes no pair with the step below it. */
const NEVER_GATES: readonly StepId[] = ['W3', 'L-W3'];

/** First step: green and oral the lowest there is, blue the highest there is up to the named one. */
export function startStep(
	instrument: Instrument,
	part: Part,
	entrance: Entrance,
	language: LanguageTag | null,
	strand: Strand = 'school'
): StepId | null {
	const steps = availableSteps(instrument, part, entrance, language, strand);
	if (entrance !== 'blue' || strand === 'latin') return steps[0]?.id ?? null;
	const wished = instrument.head.entrances.blue[part];
	const top = ladderOf(instrument, strand, part).find((step) => step.id === wished)?.rung;
	const start = steps.findLast((step) => top === undefined || step.rung <= top) ?? steps[0];
	return start?.id ?? null;
}

/**
 * Strands whose steps are proposed, in order. The Latin strand is left to the pedagogue's own
 * choice where the person has said no to it, and on the oral path: no written language is a
 * full mapping of its own, not the beginning of one in a second script.
 */
export function proposedStrands({ entrance, wishes }: MappingState): readonly Strand[] {
	const latin = wishes.latin !== false && entrance?.entrance !== 'oral';
	return latin ? ['school', 'latin'] : ['school'];
}

/**
 * The next step of one ladder: a proposal each time, the pedagogue may pick any.
 *
 * @param resumed true to go on in a later sitting although wish or time ended the last one
 */
export function nextStep(
	state: MappingState,
	instrument: Instrument,
	strand: Strand,
	part: Part,
	resumed = false
): Route {
	const entrance = state.entrance?.entrance;
	if (!entrance) return none('noEntrance');
	const language = languageOf(state, strand);
	const available = availableSteps(instrument, part, entrance, language, strand);
	if (available.length === 0) return none('noContent');
	const results = outcomesOf(state, instrument, strand, part).filter((r) => !r.step.beside);
	if (state.wishes[strand] === false) return none('wish');
	const unfinished = goOnWith(state, instrument, results, resumed);
	if (unfinished) return unfinished;
	const ladder = results.filter((r) => isTried(r) || available.includes(r.step));
	if (!ladder.some(isTried)) {
		return { step: startStep(instrument, part, entrance, language, strand), why: 'start' };
	}
	return downOrUp(state, instrument, language, ladder);
}

/** Steps with stimuli in the language, lowest first, as far up as the entrance goes. */
function availableSteps(
	instrument: Instrument,
	part: Part,
	entrance: Entrance,
	language: LanguageTag | null,
	strand: Strand
): readonly Step[] {
	return ladderOf(instrument, strand, part).filter(
		(step) =>
			(entrance !== 'oral' || step.rung <= ORAL_TOP) &&
			language !== null &&
			stimuliOf(instrument, step, language) !== undefined
	);
}

/** What the newest run of this ladder asks for before any other step. */
function goOnWith(
	state: MappingState,
	instrument: Instrument,
	results: readonly StepResult[],
	resumed: boolean
): Route | null {
	const newest = state.runs.findLast((run) => results.some((r) => r.step.id === run.step));
	const step = results.find((r) => r.step.id === newest?.step)?.step;
	if (!newest || !step) return null;
	if (!newest.closed) return { step: step.id, why: 'open' };
	const { ended } = newest.closed;
	if (!resumed && (ended === 'wish' || ended === 'time')) return none(ended);
	return afterNewestRun(state, instrument, step) === 'none'
		? null
		: { step: step.id, why: 'oneShort' };
}

function downOrUp(
	state: MappingState,
	instrument: Instrument,
	language: LanguageTag | null,
	ladder: readonly StepResult[]
): Route {
	const highestShown = ladder.findLastIndex((result) => result.outcome === 'shown');
	const lowestTried = ladder.findIndex(isTried);
	const open = (result: StepResult) => !isTried(result) && !isPassed(state, result);
	const below = highestShown < 0 ? ladder.slice(0, lowestTried).filter(open).toReversed() : [];
	const above = ladder.slice(highestShown + 1).filter(open);

	const missing = missingFor(ladder);
	if (missing) {
		const around = [...below, ...above].find(
			({ step }) => language && !needsMissing(missing, state, instrument, step, language)
		);
		if (around) return { step: around.step.id, why: 'around' };
		if (missing.cause === 'noVoice') return none('noVoice');
	}
	if (below[0]) return { step: below[0].step.id, why: 'lower' };
	if (isStopped(ladder.slice(highestShown + 1))) return none(missing?.cause ?? 'twoNotShown');
	return above[0] ? { step: above[0].step.id, why: 'higher' } : none('ladderEnds');
}

/** Two neighbours above the highest *visat* tried, and neither *visat*. */
function isStopped(above: readonly StepResult[]): boolean {
	return above.some((upper, at) => {
		const lower = above[at - 1];
		return lower && isTried(lower) && isTried(upper) && !NEVER_GATES.includes(upper.step.id);
	});
}

function isTried(result: StepResult): boolean {
	return result.outcome !== 'notTried';
}

/** `noContent` is said of a step whose words the person doesn't know by ear yet. */
const ON_PURPOSE: readonly NotTriedReason[] = ['wish', 'noVoice', 'noMediator', 'noContent'];

/** Left unopened on purpose; for time or order it may still come. */
function isPassed(state: MappingState, { step }: StepResult): boolean {
	const reason = state.passed[step.id];
	return reason !== undefined && ON_PURPOSE.includes(reason);
}

function none(why: RouteWhy): Route {
	return { step: null, why };
}
