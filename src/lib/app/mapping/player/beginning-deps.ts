import type { MappingSession } from '../mapping-session.svelte';
import type { WordSource } from '../voice/spoken';

export interface BeginningDeps {
	readonly session: MappingSession;
	readonly words: () => WordSource;
	/** Plays the check tone inside the tap. */
	readonly checkSound: () => void;
	/** Remembered for this sitting only: whether the sound was heard. */
	readonly heard: { answer: string | null };
}
