import type { ReviewProblem } from '$lib/app/voice/review/review-desk.svelte';
import type { StaffWords } from '$lib/i18n/staff-words.svelte';
import { fieldProblem } from '../../shell/problem';

const OWN = ['notHeard', 'noReason', 'personalNumber', 'ownVoice'] as const;
type Own = (typeof OWN)[number];

/** The one place where a code of a review becomes words. */
export function reviewProblem(words: StaffWords, code: ReviewProblem): string {
	return isOwn(code) ? words.t(`voices.review.problem.${code}`) : fieldProblem(words.t, code);
}

/** A reason of the list in the interface's language; own words as they are. */
export function reasonWords(words: StaffWords, reason: string): string {
	const key = `voices.review.reason.${reason}`;
	return /^\w+$/.test(reason) && words.has(key) ? words.t(key) : reason;
}

function isOwn(code: ReviewProblem): code is Own {
	return (OWN as readonly string[]).includes(code);
}
