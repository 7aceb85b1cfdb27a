import type { FinishedTake } from '$lib/ports/microphone';
import meter from 'ebur128-wasm/ebur128_wasm_bg.wasm?url';
import encoder from 'wasm-media-encoders/wasm/mp3?url';
import type { RawTake } from './take-finishing';

/** Where the WebAssembly modules lie. */
export interface Addresses {
	readonly meter: string;
	readonly encoder: string;
}

function addresses(): Addresses {
	const absolute = (address: string): string => new URL(address, location.href).href;
	return { meter: absolute(meter), encoder: absolute(encoder) };
}

export interface Question {
	readonly id: number;
	readonly method: 'finish' | 'loudness';
	readonly take: RawTake;
	readonly addresses: Addresses;
}
type Answer =
	| { readonly id: number; readonly value: unknown }
	| { readonly id: number; readonly failure: string };

/** ms after the last answer: until the next take, but no longer than the speaker stays. */
const IDLE = 60_000;

/**
 * Asks the worker, which is begun with the first question and ends some time
 * after the last, so that nobody's voice stays in its memory. Samples are given
 * away to it.
 */
export class TakeWorker {
	#worker: Worker | null = null;
	#idle: ReturnType<typeof setTimeout> | undefined;
	#next = 0;
	#waiting = new Map<number, { done: (value: unknown) => void; fail: (e: Error) => void }>();

	finish(take: RawTake): Promise<FinishedTake> {
		return this.#ask('finish', take) as Promise<FinishedTake>;
	}

	/** LUFS. */
	loudness(samples: Float32Array, rate: number): Promise<number> {
		return this.#ask('loudness', { samples, rate, noise: -100 }) as Promise<number>;
	}

	#ask(method: Question['method'], take: RawTake): Promise<unknown> {
		clearTimeout(this.#idle);
		const worker = (this.#worker ??= this.#begin());
		const id = this.#next++;
		const question: Question = { id, method, take, addresses: addresses() };
		return new Promise((done, fail) => {
			this.#waiting.set(id, { done, fail });
			worker.postMessage(question, [take.samples.buffer]);
		});
	}

	#begin(): Worker {
		const worker = new Worker(new URL('./take-finisher.worker.ts', import.meta.url), {
			type: 'module'
		});
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#settle(data));
		worker.addEventListener('error', () => this.#end());
		return worker;
	}

	#settle(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if ('failure' in answer) waiting?.fail(new Error(answer.failure));
		else waiting?.done(answer.value);
		if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#end(), IDLE);
	}

	#end(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { fail } of this.#waiting.values()) fail(new Error('the worker broke'));
		this.#waiting.clear();
	}
}
