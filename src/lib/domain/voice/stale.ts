import { staleClips, type KnownClip } from './coverage';
import type { Utterance } from './utterances';

/** A recording of words that have been changed since. */
export interface StaleClip {
	readonly clip: KnownClip;
	/** What is said now in the same place. */
	readonly now: Utterance;
}

/** Each clip whose words have changed, with the words that took their place. */
export function staleWithNow(
	utterances: readonly Utterance[],
	clips: readonly KnownClip[]
): readonly StaleClip[] {
	const byRef = utterancesByRef(utterances);
	return staleClips(utterances, clips).flatMap((clip) => {
		const now = nowSaid(byRef, clip.refs);
		return now ? [{ clip, now }] : [];
	});
}

/** The first utterance of each place. */
export function utterancesByRef(utterances: readonly Utterance[]): ReadonlyMap<string, Utterance> {
	const byRef = new Map<string, Utterance>();
	for (const utterance of utterances)
		for (const { ref } of utterance.uses) if (!byRef.has(ref)) byRef.set(ref, utterance);
	return byRef;
}

export function nowSaid(
	byRef: ReadonlyMap<string, Utterance>,
	refs: readonly string[]
): Utterance | null {
	for (const ref of refs) {
		const now = byRef.get(ref);
		if (now) return now;
	}
	return null;
}
