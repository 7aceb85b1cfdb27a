/** Length of the gate's frames, in seconds. */
const FRAME = 0.01;
/** Kept around what was said, in seconds: soft beginnings and endings lie under the gate. */
export interface Margins {
	readonly before: number;
	readonly after: number;
}
const RECORDED: Margins = { before: 0.06, after: 0.12 };
/** Where a cut is made, the edge is drawn to zero over this time, so that it doesn't click. */
const FADE = 0.005;
/** Frames in a row that count as speech: a tap on the screen is shorter. */
const RUN = 3;
/** RMS dBFS under which a whole take holds nothing. */
const SILENCE = -55;
/** Speech is at most this far below the loudest frame. */
const RANGE = 40;
/** Speech is at least this far above the room, unless that would leave only its loudest parts. */
const OVER_ROOM = 10;
const LOUD_PARTS = 15;

export interface Trimmed {
	readonly samples: Float32Array;
	/** Where it was cut out, in samples: from the first to the one after the last. */
	readonly from: number;
	readonly to: number;
}

/**
 * What was said, without the quiet before and after: a gate on the RMS of
 * 10-ms frames, set by the loudest frame and by the room (the tenth part of the
 * frames that is quietest). The margins are kept where there is as much: for
 * recordings 60 ms before and 120 ms after. Mono, any rate. null where nothing is
 * heard.
 */
export function trim(
	samples: Float32Array,
	rate: number,
	{ before, after }: Margins = RECORDED
): Trimmed | null {
	const size = Math.round(rate * FRAME);
	const levels = frameLevels(samples, size);
	const loudest = Math.max(-Infinity, ...levels);
	if (loudest < SILENCE) return null;
	const room = [...levels].sort((a, b) => a - b)[Math.floor(levels.length / 10)] ?? -Infinity;
	const gate = Math.max(loudest - RANGE, Math.min(room + OVER_ROOM, loudest - LOUD_PARTS));
	const runs = openRuns(levels, gate);
	const long = runs.filter(({ first, end }) => end - first >= RUN);
	const kept = long.length > 0 ? long : runs;
	const first = kept[0]?.first ?? 0;
	const end = kept.at(-1)?.end ?? levels.length;
	const from = Math.max(0, first * size - Math.round(before * rate));
	const to = Math.min(samples.length, end * size + Math.round(after * rate));
	return { samples: faded(samples, from, to, Math.round(FADE * rate)), from, to };
}

/** RMS of each frame in dBFS, -Infinity for digital silence; the last may be short. */
export function frameLevels(samples: Float32Array, size: number): number[] {
	const levels: number[] = [];
	for (let start = 0; start < samples.length; start += size) {
		const frame = samples.subarray(start, start + size);
		const power = frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length;
		levels.push(10 * Math.log10(power));
	}
	return levels;
}

function openRuns(levels: readonly number[], gate: number): { first: number; end: number }[] {
	const runs: { first: number; end: number }[] = [];
	levels.forEach((level, n) => {
		if (level < gate) return;
		const last = runs.at(-1);
		if (last?.end === n) last.end = n + 1;
		else runs.push({ first: n, end: n + 1 });
	});
	return runs;
}

function faded(samples: Float32Array, from: number, to: number, over: number): Float32Array {
	const cut = samples.slice(from, to);
	for (let n = 0; n < Math.min(over, cut.length); n++) {
		const end = cut.length - 1 - n;
		if (from > 0) cut[n] = (cut[n] ?? 0) * (n / over);
		if (to < samples.length) cut[end] = (cut[end] ?? 0) * (n / over);
	}
	return cut;
}
