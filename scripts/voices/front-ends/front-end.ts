import type { Result } from '../../../src/lib/domain/result';

/** What the synthesiser is given for one utterance. */
export interface EngineInput {
	/** espeak-ng voice, e.g. `ar`. */
	readonly voice: string;
	/** Text, or phoneme mnemonics where `phonemes` is true (sent as `[[...]]`). */
	readonly input: string;
	readonly phonemes: boolean;
	/**
	 * The IPA trace that must come back, stress marks and spaces removed; null
	 * where espeak's own rules decide.
	 */
	readonly expected: string | null;
}

/** A sign of the text, or a run of them, that has no sound in this language; `at` is its UTF-16 index. */
export interface SilentSign {
	readonly sign: string;
	readonly at: number;
}

/** What is said → what the engine is given; a fault where a sign has no sound. */
export type FrontEnd = (say: string) => Result<EngineInput, SilentSign>;
