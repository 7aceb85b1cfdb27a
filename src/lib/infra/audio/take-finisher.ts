import { err, ok, type Result } from '$lib/domain/result';
import type { FinishedTake, FinishError, TakeFinisher } from '$lib/ports/microphone';
import { TakeWorker } from './take-worker';

/** What sound is decoded to; microphones give the same. */
const RATE = 48_000;

interface Decoded {
	readonly samples: Float32Array<ArrayBuffer>;
	readonly ms: number;
}

/** Decodes on the page, where alone a browser can, and does the rest in a worker. */
export class BrowserTakeFinisher implements TakeFinisher {
	#playing: HTMLAudioElement | null = null;

	constructor(
		private readonly worker: Pick<TakeWorker, 'finish' | 'loudness'> = new TakeWorker()
	) {}

	async finish(recording: Blob, noise: number): Promise<Result<FinishedTake, FinishError>> {
		const decoded = await decode(await recording.arrayBuffer());
		if (!decoded) return err('undecodable');
		return told(this.worker.finish({ samples: decoded.samples, rate: RATE, noise }));
	}

	async probe(
		mp3: Uint8Array<ArrayBuffer>
	): Promise<Result<{ ms: number; lufs: number }, FinishError>> {
		// Decoding takes the bytes away from who asks: a copy goes.
		const decoded = await decode(mp3.slice().buffer);
		if (!decoded) return err('undecodable');
		const { ms, samples } = decoded;
		return told(this.worker.loudness(samples, RATE).then((lufs) => ({ ms, lufs })));
	}

	play(sound: Blob): Promise<void> {
		this.stop();
		const address = URL.createObjectURL(sound);
		const audio = new Audio(address);
		this.#playing = audio;
		return new Promise<void>((resolve) => {
			for (const end of ['ended', 'pause', 'error'] as const)
				audio.addEventListener(end, () => resolve());
			audio.play().catch(() => resolve());
		}).finally(() => URL.revokeObjectURL(address));
	}

	stop(): void {
		this.#playing?.pause();
		this.#playing = null;
	}
}

/** What was decoded is sound: a worker that fails lacks its tools, as where they couldn't be fetched. */
function told<T>(answer: Promise<T>): Promise<Result<T, FinishError>> {
	return answer.then(ok, () => err('unfinished'));
}

/** @returns null where the browser can't read it, or nothing is in it. */
async function decode(bytes: ArrayBuffer): Promise<Decoded | null> {
	try {
		const buffer = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
		if (buffer.length === 0) return null;
		return { samples: mono(buffer), ms: Math.round(buffer.duration * 1000) };
	} catch {
		return null;
	}
}

/** The mean of all channels: a microphone that is asked for one may give two. */
function mono(buffer: AudioBuffer): Float32Array<ArrayBuffer> {
	const mixed = new Float32Array(buffer.length);
	for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
		const samples = buffer.getChannelData(channel);
		for (let n = 0; n < mixed.length; n++)
			mixed[n] = (mixed[n] ?? 0) + (samples[n] ?? 0) / buffer.numberOfChannels;
	}
	return mixed;
}
