import * as v from 'valibot';
import { NotTriedReasonSchema } from '../mapping/events';
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
 * Other edits can't be seen. A step that doesn't hold by itself is named before
 * one that only leans on it.
 */
export function verifyHandover({ steps }: Pick<Handover, 'steps'>): Result<void, HandoverFault> {
	const twice = steps.find((step, at) => steps.findIndex(({ id }) => id === step.id) !== at);
	const fault =
		twice ??
		steps.find((step) => !holdsAlone(step)) ??
		steps.find((step) => !step.evidence && !isRightlyCovered(step, steps));
	return fault ? err({ code: 'outcome', step: fault.id }) : ok(undefined);
}

function holdsAlone(step: HandoverStep): boolean {
	if (!step.evidence) return step.outcome === 'notTried' && v.is(NotTriedReasonSchema, step.reason);
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
function isRightlyCovered(step: HandoverStep, steps: readonly HandoverStep[]): boolean {
	const covering = steps.filter((other) => isAbove(other, step) && finalOutcome(other) === 'shown');
	if (step.reason === 'covered') return covering.some(({ id }) => id === step.coveredBy);
	const raised = step.override !== null && step.override.outcome !== 'notTried';
	return step.coveredBy === undefined && (raised || covering.length === 0);
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
