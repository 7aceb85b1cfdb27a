import type { Recording } from '$lib/ports/microphone';

/** What a browser may record, best first; Safari before 18.4 has MP4 alone. */
const TYPES = ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** ms between the pieces: what is lost at most when the browser dies. */
const SLICE_MS = 500;
/** Longest wait for the last piece of a recorder that broke. */
const LAST_MS = 500;
const BITS_PER_SECOND = 96_000;

/** What of MediaRecorder is used. */
export interface BrowserRecorder {
	readonly mimeType: string;
	readonly state: 'inactive' | 'recording' | 'paused';
	start(slice: number): void;
	stop(): void;
	addEventListener(type: 'dataavailable', call: (event: { data: Blob }) => void): void;
	addEventListener(type: 'stop' | 'error', call: () => void): void;
}

export function recorderOf(stream: MediaStream): MediaRecorder {
	const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
	const options = { audioBitsPerSecond: BITS_PER_SECOND };
	return new MediaRecorder(stream, type ? { ...options, mimeType: type } : options);
}

/**
 * Starts it. Its pieces wait until they are asked for, and end with the recorder;
 * where that breaks, they throw after the last one.
 */
export function recordingOf(recorder: BrowserRecorder): Recording {
	const waiting: Blob[] = [];
	let ended = false;
	let broken = false;
	let wake = (): void => undefined;
	recorder.addEventListener('dataavailable', ({ data }) => {
		if (data.size > 0) waiting.push(data);
		wake();
	});
	const end = (): void => {
		ended = true;
		wake();
	};
	recorder.addEventListener('stop', end);
	recorder.addEventListener('error', () => {
		broken = true;
		// A last piece and the stop should follow, but may not.
		setTimeout(end, LAST_MS);
	});
	recorder.start(SLICE_MS);

	async function* slices(): AsyncGenerator<Blob> {
		for (;;) {
			const slice = waiting.shift();
			if (slice) yield slice;
			else if (ended && broken) throw new Error('the recorder broke');
			else if (ended) return;
			else await new Promise<void>((resolve) => (wake = resolve));
		}
	}
	return {
		slices: { [Symbol.asyncIterator]: slices },
		get type() {
			return recorder.mimeType;
		},
		stop: () => {
			if (recorder.state !== 'inactive') recorder.stop();
		}
	};
}
