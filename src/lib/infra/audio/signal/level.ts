import { LOUDNESS } from '../../../domain/voice/pack';
import type { LoudnessMeter } from './loudness';

export interface Levelled {
	readonly samples: Float32Array;
	/** Loudness reached, in LUFS. */
	readonly lufs: number;
	/** True peak reached, in dBTP. */
	readonly peak: number;
	/** The peak stopped it short of the target. */
	readonly limited: boolean;
}

/**
 * One gain over the whole clip to -18 LUFS, or as near as a true peak of -1
 * dBTP allows; nothing is squeezed. Silence comes back as it was.
 */
export function level(samples: Float32Array, rate: number, meter: LoudnessMeter): Levelled {
	const lufs = meter.integrated(samples, rate);
	const peak = meter.truePeak(samples, rate);
	if (lufs === -Infinity || peak === -Infinity) return { samples, lufs, peak, limited: false };
	const wanted = LOUDNESS.target - lufs;
	const allowed = LOUDNESS.peak - peak;
	const gain = Math.min(wanted, allowed);
	const factor = 10 ** (gain / 20);
	return {
		samples: samples.map((sample) => sample * factor),
		lufs: lufs + gain,
		peak: peak + gain,
		limited: allowed < wanted
	};
}
