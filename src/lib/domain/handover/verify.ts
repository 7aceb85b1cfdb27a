import type { Outcome } from '../mapping/outcome';
import { err, ok, type Result } from '../result';
import type { StepEvidence } from '../scoring/evidence';
import { outcomeOf } from '../scoring/outcome-of';
import type { Handover, HandoverStep } from './handover';

export interface HandoverFault {
	readonly code: 'outcome';
	/** Step id, the first that doesn't hold. */
	readonly step: HandoverStep['id'];
}

/**
 * Computes each outcome of a hand-over again from the evidence it carries.
 * Other edits can't be seen.
 */
export function verifyHandover({ steps }: Pick<Handover, 'steps'>): Result<void, HandoverFault> {
	const seen = new Set<string>();
	for (const step of steps) {
		if (seen.has(step.id) || !holds(step, steps)) return err({ code: 'outcome', step: step.id });
		seen.add(step.id);
	}
	return ok(undefined);
}

function holds(step: HandoverStep, steps: readonly HandoverStep[]): boolean {
	if (!step.evidence) return isNotTried(step, steps);
	if (step.coveredBy !== undefined || !isWhole(step, step.evidence)) return false;
	const { outcome, reason } = outcomeOf(step.evidence);
	return outcome === step.outcome && reason === step.reason;
}

/** The numbers agree with each other and with the items they are about. */
function isWhole(step: HandoverStep, evidence: StepEvidence): boolean {
	const { rule, items } = evidence;
	return (
		evidence.id === step.id &&
		evidence.part === step.part &&
		evidence.strand === step.strand &&
		items.length === rule.items &&
		new Set(items.map(({ id }) => id)).size === items.length &&
		items.every(({ right, skipped }) => (right ?? 0) <= rule.points && !(skipped && right)) &&
		rule.above <= rule.limit &&
		rule.limit <= rule.items * rule.points
	);
}

/** Not opened: `covered` exactly where a higher step of the ladder is *visat*. */
function isNotTried(step: HandoverStep, steps: readonly HandoverStep[]): boolean {
	if (step.outcome !== 'notTried' || step.reason === null || isUnclearReason(step)) return false;
	const covering = steps.filter((other) => isAbove(other, step) && finalOutcome(other) === 'shown');
	if (step.reason === 'covered') return covering.some(({ id }) => id === step.coveredBy);
	const opened = step.override !== null && step.override.outcome !== 'notTried';
	return step.coveredBy === undefined && (opened || covering.length === 0);
}

function isUnclearReason({ reason }: HandoverStep): boolean {
	// `noVoice` belongs to both lists.
	return ['practice', 'unreviewed', 'interrupted', 'noReader'].includes(reason ?? '');
}

function isAbove(other: HandoverStep, step: HandoverStep): boolean {
	return other.part === step.part && other.strand === step.strand && rung(other) > rung(step);
}

/** Steps are numbered from the bottom of their ladder. */
function rung({ id }: HandoverStep): number {
	return Number(id.at(-1));
}

/** The override where there is one, else the computed outcome. */
export function finalOutcome({ outcome, override }: HandoverStep): Outcome {
	return override?.outcome ?? outcome;
}
