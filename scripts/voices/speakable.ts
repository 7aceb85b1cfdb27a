import { err, ok, type Result } from '../../src/lib/domain/result';
import type { Utterance } from '../../src/lib/domain/voice/utterances';
import type { EngineInput, FrontEnd } from './front-ends/front-end';
import type { TraceFault } from './trace';

/** Something that can't be said, or isn't said as it should be. */
export interface UnspokenFault {
	/** Key or item id, and the words. */
	readonly ref: string;
	readonly say: string;
	readonly code: 'silentSign' | TraceFault['code'];
	/** IPA; where the code is of the trace. */
	readonly expected?: string;
	readonly got?: string;
	/** Where the code is `silentSign`. */
	readonly sign?: string;
	readonly at?: number;
}

/** What the engine is given for an utterance. */
export function speakable(
	frontEnd: FrontEnd,
	{ say, uses }: Utterance
): Result<EngineInput, UnspokenFault> {
	const input = frontEnd(say);
	if (input.ok) return ok(input.value);
	return err({ ref: uses[0].ref, say, code: 'silentSign', ...input.error });
}

export function faultLine({ ref, say, code, expected, got, sign, at }: UnspokenFault): string {
	const why = {
		silentSign: `no sound for "${sign}" at ${at}`,
		empty: 'nothing was said',
		silent: 'nothing is heard',
		otherLanguage: `spoken as another language: ${got}`,
		differs: `expected ${expected}, got ${got}`
	}[code];
	return `${ref} "${say}": ${why}`;
}
