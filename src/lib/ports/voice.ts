import type { LanguageTag } from '../domain/language/language';

/** A clip that can be played now. */
export interface Clip {
	readonly layer: 'humanApproved' | 'humanUnreviewed' | 'synthetic';
	/** Starts the sound; resolves when it has ended or was stopped. */
	play(): Promise<void>;
}

/** Clips and device voices of one exact language; never another one in its place. */
export interface VoiceSource {
	/** Clips bound to exactly these words, best first. */
	clips(language: LanguageTag, say: string): readonly Clip[];
	/** A local (never network) device voice of exactly this language, or null. */
	device(language: LanguageTag, say: string): (() => Promise<void>) | null;
	stop(): void;
	/** Unlocks the audio context inside a gesture and plays the check tone. */
	check(): Promise<boolean>;
}
