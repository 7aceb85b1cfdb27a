import type { LanguageTag } from '../domain/language/language';
import type { Pace } from '../domain/voice/pack';

/**
 * How a sound ended: to its end, by us, or by the device (a call, the screen's
 * lock). silent: nothing sounded, since it can't be decoded or the device let
 * nothing be heard.
 */
export type Ending = 'ended' | 'stopped' | 'interrupted' | 'silent';

/** A clip that can be played now. */
export interface Clip {
	readonly layer: 'humanApproved' | 'humanUnreviewed' | 'synthetic';
	readonly pace: Pace;
	/** Starts the sound at once where it was prepared. */
	play(): Promise<Ending>;
}

/** Words in a language, as they are to be spoken. */
export interface Words {
	readonly language: LanguageTag;
	readonly say: string;
}

/** A person's clip that lies on this device. */
export interface HeldSound extends Words {
	readonly variety: string | null;
	readonly pace: Pace;
	readonly layer: 'humanApproved' | 'humanUnreviewed';
	/** MP3. */
	readonly mp3: Uint8Array<ArrayBuffer>;
}

/** Clips and device voices of one exact language; never another one in its place. */
export interface VoiceSource {
	/**
	 * Loads the packs of a language and holds them until another mapping is opened.
	 *
	 * @param variety clips of this one come first, the common ones after; no other's.
	 */
	open(language: LanguageTag, variety: string | null): Promise<void>;
	/** People's clips, decrypted: they take the place of all that were held before. */
	hold(sounds: readonly HeldSound[]): void;
	/** Clips bound to exactly these words, best first; one that turned out not to decode is none. */
	clips(words: Words): readonly Clip[];
	/** Decodes what a screen is about to say, so that it sounds at the touch. */
	prepare(all: readonly Words[]): Promise<void>;
	/** A local (never network) device voice of exactly this language, or null. */
	device(words: Words): (() => Promise<Ending>) | null;
	stop(): void;
	/** Unlocks the audio context inside a gesture and plays the check tone. */
	check(): Promise<boolean>;
	/**
	 * Called when sound can be heard again after an interruption, while the page is visible.
	 *
	 * @returns the end of that.
	 */
	onback(call: () => void): () => void;
}
