import type { RecorderPhase } from './recorder.svelte';

/** The participant's own voice on a screen, as the components see it. Plain, so that tests can stand in. */
export interface RecordingFace {
	readonly phase: RecorderPhase;
	/** ms recorded so far. */
	readonly ms: number;
	/** Length in ms of what was last recorded on this screen; null where there is nothing. */
	readonly kept: number | null;
	/** One hears oneself. */
	readonly listening: boolean;
	/** `lost`: no microphone. `full`: it can't go on; what was said is kept. */
	readonly problem: 'lost' | 'full' | null;
	start(): void;
	stop(): void;
	/** Plays what was last recorded here; while it plays, stops it. */
	listen(): void;
	/** Erases what was last recorded here. */
	erase(): void;
	/** The person doesn't want to be recorded any more: nothing here offers it. */
	refuse(): void;
	/** Another screen, another voice: what is recorded is kept, what is heard falls silent. */
	leave(): void;
}
