import type { Result } from '../domain/result';

export type MicrophoneError =
	/** None is connected. */
	| 'noMicrophone'
	/** Permission was refused, now or before. */
	| 'refused'
	/** Another program has it, or it failed. */
	| 'busy'
	/** No secure context, or a browser that can't record. */
	| 'unsupported';

/** What a browser may do to the sound, each asked to be off. */
export type Processing = 'gain' | 'noise' | 'echo';

/** An open microphone. Close it: the browser shows that it listens. */
export interface Microphone {
	/** As the device calls it; may be empty. */
	readonly name: string;
	/** What the browser does to the sound all the same. */
	readonly processing: readonly Processing[];
	/** Loudness right now, dBFS of the RMS over about 50 ms; −100 for silence. */
	level(): number;
	/** Starts a recording; one at a time. */
	record(): Recording;
	/** Called once when the device takes the microphone away. */
	onlost(call: () => void): void;
	close(): void;
}

export interface Recording {
	/**
	 * Encoded pieces in order, about one a second; together they are one file that
	 * plays. Throws after the last where the recorder broke: the end is missing.
	 */
	readonly slices: AsyncIterable<Blob>;
	/** Media type of the slices. */
	readonly type: string;
	/** Ends it; `slices` ends after the last piece. */
	stop(): void;
}

export interface Microphones {
	open(): Promise<Result<Microphone, MicrophoneError>>;
}

/** What is made of a recording for a pack. */
export interface FinishedTake {
	/** MP3, mono, 48 kbit/s. */
	readonly mp3: Uint8Array<ArrayBuffer>;
	readonly ms: number;
	readonly lufs: number;
	readonly peak: number;
	/** How it looks: the peaks of equal stretches, 0–1. */
	readonly shape: readonly number[];
	readonly verdict: TakeVerdict;
}

export type TakeVerdict =
	| 'good'
	| 'tooQuiet'
	/** Over the top of the scale: it crackles. */
	| 'tooLoud'
	/** Too near to the room's own noise. */
	| 'noisy'
	/** Sound at the very beginning or end: part of it is missing, or the tap is heard. */
	| 'cut'
	/** Nothing was said; `mp3` is empty. */
	| 'empty'
	/** Longer than a clip may be; `mp3` is empty. */
	| 'tooLong';

export type FinishError =
	/** It isn't sound that the browser can read. */
	| 'undecodable'
	/** What does the work couldn't be had, or broke; the sound may be whole. */
	| 'unfinished';

/** Decodes, trims, brings to loudness and encodes, away from the page's own thread. */
export interface TakeFinisher {
	/** @param noise the room's level from the room check, dBFS. */
	finish(recording: Blob, noise: number): Promise<Result<FinishedTake, FinishError>>;
	/** Whether a clip from elsewhere decodes, and how long and loud it really is. */
	probe(mp3: Uint8Array<ArrayBuffer>): Promise<Result<{ ms: number; lufs: number }, FinishError>>;
	/** Plays something once. */
	play(sound: Blob): Promise<void>;
	stop(): void;
}
