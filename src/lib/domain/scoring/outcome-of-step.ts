import { type Instrument, stepsOf, stimuliOf } from '../instrument/instrument';
import type { Part, Step, StepId, Strand } from '../instrument/ladder';
import type { LanguageTag } from '../language/language';
import type { NotTriedReason } from '../mapping/events';
import type { Outcome } from '../mapping/outcome';
import type { MappingState } from '../mapping/state';
import type { Computed, StepEvidence } from './evidence';
import { hasWrittenLanguage } from './entrance';
import { evidenceOfStep } from './evidence-of-run';
import { outcomeOf } from './outcome-of';

/** A step with all that stands about it. */
export interface StepResult {
	readonly step: Step;
	readonly evidence: StepEvidence | null;
	/** What the rules make of the evidence; stays beside an override. */
	readonly computed: Computed;
	readonly override: { readonly outcome: Outcome; readonly reason: string } | null;
	/** What counts: the override where there is one, else the computed outcome. */
	readonly outcome: Outcome;
	/** The nearest higher step that is *visat*, where the reason is `covered`. */
	readonly coveredBy: StepId | null;
}

/**
 * The strand's language: Swedish, or the school language (on the oral path, without one, the
 * talk language). null before the finder, and for a school language we have no data for.
 */
export function languageOf(state: MappingState, strand: Strand): LanguageTag | null {
	if (strand === 'latin') return 'sv';
	if (!state.school) return null;
	return hasWrittenLanguage(state.school) ? state.school.tag : (state.talk?.tag ?? null);
}

/** The rungs of one ladder, lowest first; sets of their own beside a step are no rungs. */
export function ladderOf(instrument: Instrument, strand: Strand, part: Part): readonly Step[] {
	return stepsOf(instrument, part)
		.filter((step) => step.strand === strand && step.beside === undefined)
		.toSorted((a, b) => a.rung - b.rung);
}

/** Results of one ladder, lowest step first, a set of its own after the step it stands beside. */
export function outcomesOf(
	state: MappingState,
	instrument: Instrument,
	strand: Strand,
	part: Part
): readonly StepResult[] {
	const results = ladderOf(instrument, strand, part).map((step) =>
		openedOrNot(state, instrument, step)
	);
	const beside = stepsOf(instrument, part).filter((step) => step.strand === strand && step.beside);
	return results.flatMap((result, at) => [
		coveredOr(result, results.slice(at + 1)),
		...beside
			.filter((step) => step.beside === result.step.id)
			.map((step) => openedOrNot(state, instrument, step))
	]);
}

/** What a higher step shows, the lower one needn't show again. */
function coveredOr(result: StepResult, higher: readonly StepResult[]): StepResult {
	if (result.computed.outcome !== 'notTried') return result;
	const covering = higher.find(({ outcome }) => outcome === 'shown');
	if (!covering) return result;
	const computed = { ...result.computed, reason: 'covered' as const };
	return { ...result, computed, coveredBy: covering.step.id };
}

/** Both strands, reading before writing. */
export function allOutcomes(state: MappingState, instrument: Instrument): readonly StepResult[] {
	return (['school', 'latin'] as const).flatMap((strand) =>
		(['reading', 'writing'] as const).flatMap((part) => outcomesOf(state, instrument, strand, part))
	);
}

function openedOrNot(state: MappingState, instrument: Instrument, step: Step): StepResult {
	const evidence = evidenceOfStep(state, instrument, step.id);
	const computed: Computed = evidence
		? outcomeOf(evidence)
		: { outcome: 'notTried', reason: notTriedReason(state, instrument, step) };
	const given = state.overrides[step.id];
	const override = given ? { outcome: given.outcome, reason: given.reason } : null;
	const outcome = override?.outcome ?? computed.outcome;
	return { step, evidence, computed, override, outcome, coveredBy: null };
}

/** What the pedagogue said counts first; `covered` is for the ladder to find, not to be said. */
function notTriedReason(state: MappingState, instrument: Instrument, step: Step): NotTriedReason {
	const said = state.passed[step.id];
	if (said && said !== 'covered') return said;
	if (state.wishes[step.strand] === false) return 'wish';
	const language = languageOf(state, step.strand);
	return language && stimuliOf(instrument, step, language) ? 'notReached' : 'noContent';
}
