import { type LoudnessMeter, loudnessMeter } from '../../src/lib/infra/audio/signal/loudness';
import { level } from '../../src/lib/infra/audio/signal/level';
import { type Mp3Encoder, mp3Encoder } from '../../src/lib/infra/audio/signal/mp3';
import { mp3Stream } from '../../src/lib/infra/audio/signal/mp3-frames';
import { trim } from '../../src/lib/infra/audio/signal/trim';
import { err, ok, type Result } from '../../src/lib/domain/result';
import { classOf, type Utterance } from '../../src/lib/domain/voice/utterances';
import { type Engine, ENGINE, espeak } from './engine/espeak';
import type { EngineInput } from './front-ends/front-end';
import { type TraceFault, traceFault } from './trace';
import { mp3Decoder } from './decode';
import { hashOf } from './hash';
import { signalWasm } from './wasm';

const SAMPLE_RATE = 22050;
/**
 * Stimuli as well as the format is used for; all else, nine tenths, at less, or
 * Arabic would pass 12 MB.
 */
const KBPS = { stimulus: 32, other: 24 } as const;
/** A computer's silence is silent: less of it is needed than around a recording. */
const MARGINS = { before: 0.04, after: 0.06 };
/** Decoded samples stay under this: the codec may overshoot what the level left. */
const FULL_SCALE = 0.98;
type Grade = keyof typeof KBPS;
/** Counts up when what is done to the engine's sound changes. */
const VERSION = 1;

/** What makes shipped voices, as it stands in a pack. */
export const GENERATOR = `${ENGINE}; LAME ${KBPS.other}/${KBPS.stimulus} kbit/s (wasm-media-encoders 0.7.0); voices ${VERSION}`;

export interface MadeClip {
	/** MP3, mono, 22,050 Hz. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly ms: number;
	/** Loudness and true peak before encoding, to two places: LUFS, dBTP. */
	readonly lufs: number;
	readonly peak: number;
}

export interface Workshop {
	make(input: EngineInput, grade: Grade): Promise<Result<MadeClip, TraceFault>>;
}

export function gradeOf(utterance: Utterance): Grade {
	return classOf(utterance) === 'stimulus' ? 'stimulus' : 'other';
}

/** What a clip was made of, hex: a clip with the same recipe has the same bytes. */
export function recipeOf({ voice, input, phonemes }: EngineInput, grade: Grade): string {
	const recipe = JSON.stringify([GENERATOR, voice, input, phonemes, KBPS[grade]]);
	return hashOf(recipe);
}

export async function workshop(): Promise<Workshop> {
	const wasm = await signalWasm();
	const tools = {
		engine: await espeak(),
		meter: await loudnessMeter(wasm.loudness),
		encoder: await mp3Encoder(wasm.mp3),
		decoded: await mp3Decoder()
	};
	return { make: (input, grade) => make(input, grade, tools) };
}

interface Tools {
	readonly engine: Engine;
	readonly meter: LoudnessMeter;
	readonly encoder: Mp3Encoder;
	readonly decoded: (mp3: Uint8Array) => Promise<Float32Array>;
}

async function make(
	input: EngineInput,
	grade: Grade,
	{ engine, meter, encoder, decoded }: Tools
): Promise<Result<MadeClip, TraceFault>> {
	const { samples, trace } = await engine.say(input);
	const wrong = traceFault(trace, input.expected);
	if (wrong) return err(wrong);
	const cut = trim(samples, SAMPLE_RATE, MARGINS);
	if (!cut) return err({ code: 'silent', got: trace });
	const levelled = level(cut.samples, SAMPLE_RATE, meter);
	const encode = (gain: number) =>
		encoder.encode(
			levelled.samples.map((sample) => sample * 10 ** (gain / 20)),
			{ rate: SAMPLE_RATE, kbps: KBPS[grade] }
		);
	let gain = 0;
	let bytes = encode(gain);
	while ((await decoded(bytes)).some((sample) => Math.abs(sample) > FULL_SCALE))
		bytes = encode((gain -= 0.5));
	const ms = mp3Stream(bytes)?.ms ?? 0;
	return ok({
		bytes,
		ms,
		lufs: rounded(levelled.lufs + gain),
		peak: rounded(levelled.peak + gain)
	});
}

function rounded(decibels: number): number {
	return Math.round(decibels * 100) / 100;
}
