import type { Utterance } from '$lib/domain/voice/utterances';

/** What a mapping can't be led without, or everything. */
export type ReviewExtent = 'core' | 'all';

export function isCore({ uses }: Utterance): boolean {
	return uses.some(({ core }) => core);
}
