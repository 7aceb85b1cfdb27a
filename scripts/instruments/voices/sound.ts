import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import { LOUDNESS, type PackClip } from '../../../src/lib/domain/voice/pack';
import { clipBytes } from '../../../src/lib/domain/voice/pack-file';
import { type LoudnessMeter, loudnessMeter } from '../../../src/lib/infra/audio/signal/loudness';
import { mp3Stream } from '../../../src/lib/infra/audio/signal/mp3-frames';
import { mp3Decoder } from '../../voices/decode';
import { signalWasm } from '../../voices/wasm';
import type { ShelvedPack } from './files';

/** How far a decoded clip may be from what its header says, LU: what the codec does to it. */
const CODEC = 1;

export interface SoundCheck {
	readonly decoded: number;
	readonly faults: readonly InstrumentFault[];
}

/** The `nth` (from 0) of every `of` clips. */
export interface Share {
	readonly nth: number;
	readonly of: number;
}

/**
 * Clips really decoded and measured: as loud as the header says, at -18 ±1.5 LUFS
 * unless the peak stopped it short, and no sample at full scale.
 */
export async function soundFaults(
	packs: readonly ShelvedPack[],
	{ nth, of }: Share = { nth: 0, of: 1 }
): Promise<SoundCheck> {
	const meter = await loudnessMeter((await signalWasm()).loudness);
	const decode = await mp3Decoder('damaged');
	const faults: InstrumentFault[] = [];
	let decoded = 0;
	for (const pack of packs)
		for (const clip of pack.head.clips.filter((_, index) => index % of === nth)) {
			const bytes = clipBytes(pack, clip);
			const rate = mp3Stream(bytes)?.rate;
			const reason = rate ? wrongIn(await decode(bytes), rate, clip, meter) : 'no MP3';
			const path = `${clip.refs[0]} "${clip.say}"`;
			if (reason) faults.push({ file: pack.file, path, reason });
			decoded++;
		}
	return { decoded, faults };
}

function wrongIn(
	samples: Float32Array,
	rate: number,
	{ ms, lufs, peak }: PackClip,
	meter: LoudnessMeter
): string | null {
	// Frames may be whole and still give nothing; the length of frames is told without decoding.
	if (Math.round((samples.length / rate) * 1000) < ms) return `${samples.length} samples decoded`;
	if (atFullScale(samples)) return 'clipped';
	const heard = meter.integrated(samples, rate);
	if (Math.abs(heard - lufs) > CODEC) return `${heard.toFixed(1)} LUFS, not ${lufs}`;
	// A peak that the codec pushed over full scale was taken down by half decibels.
	const limited = peak > LOUDNESS.peak - 1;
	if (heard > LOUDNESS.target + LOUDNESS.tolerance) return `${heard.toFixed(1)} LUFS: too loud`;
	if (heard < LOUDNESS.target - LOUDNESS.tolerance && !limited)
		return `${heard.toFixed(1)} LUFS: too quiet`;
	return null;
}

/** A loop: asked of half a thousand million samples. */
function atFullScale(samples: Float32Array): boolean {
	for (const sample of samples) if (Math.abs(sample) >= 1) return true;
	return false;
}
