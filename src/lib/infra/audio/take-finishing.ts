import { CLIP_MS } from '$lib/domain/voice/pack';
import type { FinishedTake, TakeVerdict } from '$lib/ports/microphone';
import { level } from './signal/level';
import type { LoudnessMeter } from './signal/loudness';
import type { Mp3Encoder } from './signal/mp3';
import { frameLevels, trim, type Trimmed } from './signal/trim';

/** Speech quieter than this drowns in a microphone's own noise, LUFS. */
const QUIET_LUFS = -42;
/** Speech is at least this far above the room, dB. */
const OVER_NOISE = 15;
/** From here a sample counts as cut off, and so many of them as heard. */
const CLIPPED = 0.985;
const CLIPPED_SAMPLES = 4;
/** Seconds at either end of a recording where nothing should sound yet. */
const EDGE = 0.03;
/** Sound there counts if it is nearly as loud as the rest, dB below it. */
const EDGE_RANGE = 15;
/** Recordings carry the sharp consonants that tell words apart: up to 16 kHz. */
const RATE = 32_000;
const BARS = 64;

export interface Tools {
	readonly meter: LoudnessMeter;
	readonly encoder: Mp3Encoder;
}

/** Mono samples (−1…1) of a whole recording, and the room's level, dBFS. */
export interface RawTake {
	readonly samples: Float32Array;
	readonly rate: number;
	readonly noise: number;
}

/** Trims, judges, brings to loudness and encodes. */
export function finishTake({ samples, rate, noise }: RawTake, tools: Tools): FinishedTake {
	const trimmed = trim(samples, rate);
	const ms = trimmed ? Math.round((trimmed.samples.length / rate) * 1000) : 0;
	if (!trimmed || ms < CLIP_MS.min) return unusable('empty', ms);
	if (ms > CLIP_MS.max) return unusable('tooLong', ms);
	const said = tools.meter.integrated(trimmed.samples, rate);
	const verdict = judge({ samples, rate, noise }, trimmed, said);
	const levelled = level(trimmed.samples, rate, tools.meter);
	return {
		mp3: tools.encoder.encode(levelled.samples, { rate, kbps: 48, to: RATE }),
		ms,
		lufs: levelled.lufs,
		peak: levelled.peak,
		shape: shapeOf(levelled.samples),
		verdict
	};
}

function unusable(verdict: TakeVerdict, ms: number): FinishedTake {
	return { mp3: new Uint8Array(), ms, lufs: -Infinity, peak: -Infinity, shape: [], verdict };
}

/** @param said loudness of what was said, LUFS. */
function judge({ samples, rate, noise }: RawTake, trimmed: Trimmed, said: number): TakeVerdict {
	const clipped = trimmed.samples.filter((sample) => Math.abs(sample) >= CLIPPED).length;
	if (clipped >= CLIPPED_SAMPLES) return 'tooLoud';
	const edge = Math.round(EDGE * rate);
	const ends = [samples.subarray(0, edge), samples.subarray(-edge)];
	if (ends.some((end) => (frameLevels(end, edge)[0] ?? -Infinity) > said - EDGE_RANGE))
		return 'cut';
	if (said < QUIET_LUFS) return 'tooQuiet';
	return said - noise < OVER_NOISE ? 'noisy' : 'good';
}

function shapeOf(samples: Float32Array): readonly number[] {
	const size = Math.ceil(samples.length / BARS);
	return Array.from({ length: Math.ceil(samples.length / size) }, (_, bar) =>
		samples
			.subarray(bar * size, (bar + 1) * size)
			.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
	);
}
