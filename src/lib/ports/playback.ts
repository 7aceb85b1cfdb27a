/** Plays one recorded sound at a time. */
export interface Playback {
	/** Resolves when it has ended, was stopped, or can't be played. */
	play(sound: Blob): Promise<void>;
	stop(): void;
}
