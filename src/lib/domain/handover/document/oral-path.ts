import type { Handover } from '../handover';

/** The highest rung of the oral path; source: the project's rule for the oral entrance. */
const TOP = 1;

/**
 * Without a written language the oral path is a full mapping: steps above it that
 * nobody opened are no gap, and the report leaves them out.
 */
export function withoutStepsBeyond(handover: Handover): Handover {
	if (handover.setting.entrance !== 'oral') return handover;
	const steps = handover.steps.filter(
		({ id, evidence, override }) =>
			evidence !== null || override !== null || Number(id.at(-1)) <= TOP
	);
	return { ...handover, steps };
}
