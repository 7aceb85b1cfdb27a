import type { StepResult } from '../../../domain/scoring/outcome-of-step';

/**
 * The steps there are to begin: a set of its own beside a step is offered when that step is
 * *visat*, and stays where it has been begun.
 */
export function offeredOf(results: readonly StepResult[]): readonly StepResult[] {
	const shown = new Set(
		results.flatMap(({ step, outcome }) => (outcome === 'shown' ? [step.id] : []))
	);
	return results.filter(({ step, outcome, evidence }) => {
		if (step.beside === undefined) return true;
		return shown.has(step.beside) || evidence !== null || outcome !== 'notTried';
	});
}
