import type { ListedParticipant } from '../../../app/workspace/participants.svelte';

/** What is about to be erased: a participant with everything, or one mapping. */
export interface Erasure {
	readonly participant: ListedParticipant;
	/** null erases the participant. */
	readonly mapping: string | null;
}
