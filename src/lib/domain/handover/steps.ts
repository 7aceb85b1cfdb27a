import type { Instrument } from '../instrument/instrument';
import type { MappingState } from '../mapping/state';
import { outcomeOf } from '../scoring/outcome-of';
import { outcomesOf, type StepResult } from '../scoring/outcome-of-step';
import type { HandoverStep } from './handover';

/** Every step of the instrument, opened or not, with what its outcome rests on. */
export function stepsOf(state: MappingState, instrument: Instrument): HandoverStep[] {
	return (['school', 'latin'] as const).flatMap((strand) =>
		(['reading', 'writing'] as const).flatMap((part) =>
			outcomesOf(state, instrument, strand, part).map(handoverStep)
		)
	);
}

function handoverStep({ step, evidence, computed, override, coveredBy }: StepResult): HandoverStep {
	const { outcome, reason } = evidence ? outcomeOf(evidence) : computed;
	return {
		id: step.id,
		part: step.part,
		strand: step.strand,
		title: { ...step.title },
		evidence,
		outcome,
		reason,
		override: override ? { ...override } : null,
		...(coveredBy && reason === 'covered' ? { coveredBy } : {}),
		...(step.beside ? { beside: step.beside } : {}),
		...(step.laslliam ? { laslliam: { ...step.laslliam } } : {})
	};
}
