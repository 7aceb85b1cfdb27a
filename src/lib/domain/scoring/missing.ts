import { type Instrument, stimuliOf } from '../instrument/instrument';
import type { Step } from '../instrument/ladder';
import type { LanguageTag } from '../language/language';
import type { MappingState } from '../mapping/state';
import type { StepEvidence } from './evidence';
import { isConfirmed } from './review-of-run';
import type { StepResult } from './outcome-of-step';

type Mark = keyof StepEvidence['review'];

/** A cause that isn't the person's and left two steps of a ladder *oklart*. */
export type Missing =
	{ readonly cause: 'noVoice' } | { readonly cause: 'unreviewed'; readonly marks: readonly Mark[] };

/** @returns what two steps (overridden ones apart) lacked, or null. */
export function missingFor(ladder: readonly StepResult[]): Missing | null {
	const because = (cause: string) =>
		ladder.filter((r) => r.outcome === 'unclear' && r.computed.reason === cause);
	if (because('noVoice').length >= 2) return { cause: 'noVoice' };
	const unreviewed = because('unreviewed');
	if (unreviewed.length < 2) return null;
	const marks = (['text', 'picture', 'voice'] as const).filter((mark) =>
		unreviewed.every(({ evidence }) => evidence?.review[mark] === 'draft')
	);
	return { cause: 'unreviewed', marks };
}

/** Whether a step would meet the same lack: it is heard, or carries the same draft mark. */
export function needsMissing(
	missing: Missing,
	state: MappingState,
	instrument: Instrument,
	step: Step,
	language: LanguageTag
): boolean {
	const form = stimuliOf(instrument, step, language)?.A;
	if (!form) return true;
	if (missing.cause === 'noVoice') {
		return form.review.voice !== 'none' && form.items.some((item) => item.heard);
	}
	if (isConfirmed(state, step.id, 'A')) return false;
	const drafts = missing.marks.length > 0 ? missing.marks : (['text', 'picture', 'voice'] as const);
	return drafts.some((mark) => form.review[mark] === 'draft');
}
