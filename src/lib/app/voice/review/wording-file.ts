import type { WordingReview } from '$lib/domain/voice/wording-review';

/** No person's name: only language and variety. */
export function wordingFileName({ language, variety }: WordingReview): string {
	return `spraksteg-granskning-${language}${variety === null ? '' : `-${variety}`}.json`;
}
