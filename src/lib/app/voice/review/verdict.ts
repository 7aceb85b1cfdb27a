import { containsPersonalNumber } from '$lib/domain/mapping/personal-number';
import type { ReviewMark } from '$lib/domain/voice/pack';

/** Why a clip is turned down; own words are possible beside. */
export const VOICE_REASONS = [
	'otherWords',
	'mispronounced',
	'unclear',
	'cut',
	'noise',
	'otherVariety'
] as const;

/** Why words aren't right. */
export const WORDING_REASONS = [
	'spelling',
	'meaning',
	'unnatural',
	'difficult',
	'address',
	'hurtful'
] as const;

/** null: right. A code of the lists above, or own words. */
export interface Verdict {
	readonly voice: string | null;
	readonly wording: string | null;
}

export const RIGHT: Verdict = { voice: null, wording: null };

export type ReasonProblem = 'noReason' | 'personalNumber';

/** @returns what is wrong with a reason, or null. */
export function reasonProblem(reason: string): ReasonProblem | null {
	if (!reason.trim()) return 'noReason';
	return containsPersonalNumber(reason) ? 'personalNumber' : null;
}

/** @param day `2026-11-22`. */
export function markOf(reason: string | null, by: string, on: string): ReviewMark {
	if (reason === null) return { status: 'approved', by, on };
	return { status: 'rejected', by, on, reason: reason.trim().slice(0, 200) };
}
