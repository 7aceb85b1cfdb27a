import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import { LOUDNESS, type PackClip } from '../../../src/lib/domain/voice/pack';
import { clipBytes, type Pack } from '../../../src/lib/domain/voice/pack-file';
import { type LoudnessMeter, loudnessMeter } from '../../../src/lib/infra/audio/signal/loudness';
import { mp3Decoder } from '../../voices/decode';
import { signalWasm } from '../../voices/wasm';
import { fileOf } from './clips';

/** One clip in so many is decoded, the same each time: those whose hash is a multiple. */
export const ONE_IN = 8;
/** How far a decoded clip may be from what its header says, LU: what the codec does to it. */
const CODEC = 1;

export interface SoundCheck {
	readonly decoded: number;
	readonly faults: readonly InstrumentFault[];
}

/**
 * Clips really decoded and measured: as loud as the header says, at -18 ±1.5 LUFS
 * unless the peak stopped it short, and no sample at full scale.
 */
export async function soundFaults(pack: Pack, oneIn = ONE_IN): Promise<SoundCheck> {
	const meter = await loudnessMeter((await signalWasm()).loudness);
	const chosen = pack.head.clips.filter(
		({ sha256 }) => Number.parseInt(sha256.slice(0, 8), 16) % oneIn === 0
	);
	const faults: InstrumentFault[] = [];
	const decoded = await mp3Decoder();
	for (const clip of chosen) {
		const reason = soundFault(await decoded(clipBytes(pack, clip)), clip, meter);
		if (reason) faults.push({ file: fileOf(pack), path: `${clip.refs[0]} "${clip.say}"`, reason });
	}
	return { decoded: chosen.length, faults };
}

function soundFault(
	samples: Float32Array,
	{ ms, lufs, peak }: PackClip,
	meter: LoudnessMeter
): string | null {
	const rate = 22050;
	if (Math.round((samples.length / rate) * 1000) !== ms) return `${samples.length} samples decoded`;
	if (samples.some((sample) => Math.abs(sample) >= 1)) return 'clipped';
	const heard = meter.integrated(samples, rate);
	if (Math.abs(heard - lufs) > CODEC) return `${heard.toFixed(1)} LUFS, not ${lufs}`;
	// A peak that the codec pushed over full scale was taken down by half decibels.
	const limited = peak > LOUDNESS.peak - 1;
	if (heard > LOUDNESS.target + LOUDNESS.tolerance) return `${heard.toFixed(1)} LUFS: too loud`;
	if (heard < LOUDNESS.target - LOUDNESS.tolerance && !limited)
		return `${heard.toFixed(1)} LUFS: too quiet`;
	return null;
}
