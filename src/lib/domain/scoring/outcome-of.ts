import type { Computed, ItemEvidence, StepEvidence, UnclearReason } from './evidence';

/** Points that count for the limit: without help. */
export function pointsAlone(items: readonly Pick<ItemEvidence, 'right' | 'help'>[]): number {
	return items.reduce((sum, item) => sum + (item.help ? 0 : (item.right ?? 0)), 0);
}

/** Points that count for “above”: with or without help. */
export function pointsWithHelp(items: readonly Pick<ItemEvidence, 'right'>[]): number {
	return items.reduce((sum, item) => sum + (item.right ?? 0), 0);
}

export function isReviewed(review: StepEvidence['review']): boolean {
	return ![review.text, review.picture, review.voice].includes('draft');
}

/**
 * The outcome of an opened step: the first rule that fits, in the order of the
 * project's outcome rules (2–7; rule 1, not opened, is `outcomesOf`). Two
 * reasons of an *oklart* have no number of their own there; they are read so:
 * - `noReader`: before rule 3, since points given by someone who doesn't read
 *   the language are no points and can't make the step *visat*;
 * - `noVoice`: an ending that isn't the person's doing, so with rule 5, and like
 *   every ending it takes nothing away from points that are enough already.
 * A step that is still open is taken as broken off here: nothing yet missing
 * in it speaks against the person.
 */
export function outcomeOf(evidence: StepEvidence): Computed {
	const { rule, ended } = evidence;
	if (evidence.practice === 'notUnderstood' || ended === 'practice') return unclear('practice');
	if (evidence.judge === 'reader' && !evidence.reader) return unclear('noReader');
	if (pointsAlone(evidence.items) >= rule.limit) return { outcome: 'shown', reason: null };
	if (!isReviewed(evidence.review)) return unclear('unreviewed');
	if (pointsWithHelp(evidence.items) >= rule.above) return { outcome: 'emerging', reason: null };
	if (ended === 'noVoice') return unclear('noVoice');
	if (isBrokenOff(evidence)) return unclear('interrupted');
	return { outcome: 'tried', reason: null };
}

/** Ended by wish or for time, still open, or so much skipped that the limit was out of reach. */
function isBrokenOff({ ended, items, rule }: StepEvidence): boolean {
	if (ended === null || ended === 'wish' || ended === 'time') return true;
	const left = items.filter((item) => isLeftOut(item, ended === 'complete')).length;
	return (rule.items - left) * rule.points < rule.limit;
}

/** In a step that was gone through, an item without a response was passed over: a skip. */
function isLeftOut(item: ItemEvidence, wentThrough: boolean): boolean {
	return item.skipped || (wentThrough && item.right === null);
}

function unclear(reason: UnclearReason): Computed {
	return { outcome: 'unclear', reason };
}
