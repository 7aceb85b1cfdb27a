import { err, ok, type Result } from '../../src/lib/domain/result';
import type {
	Microphone,
	MicrophoneError,
	Microphones,
	Recording
} from '../../src/lib/ports/microphone';
import type { Playback } from '../../src/lib/ports/playback';

/** A microphone that is given its pieces one by one, as a browser gives them. */
export class OwnMicrophone implements Microphones {
	error: MicrophoneError | null = null;
	/** How many are open now. */
	openNow = 0;
	type = 'audio/webm;codecs=opus';
	#lost = (): void => undefined;
	#waiting: (string | null)[] = [];
	#wake = (): void => undefined;
	#broken = false;

	async open(): Promise<Result<Microphone, MicrophoneError>> {
		if (this.error) return err(this.error);
		this.openNow++;
		let isOpen = true;
		return ok({
			name: 'Headset',
			processing: [],
			level: () => -30,
			record: () => this.#record(),
			onlost: (call) => (this.#lost = call),
			close: () => {
				if (isOpen) this.openNow--;
				isOpen = false;
			}
		});
	}

	/** A piece of about a second; resolves when it has been taken in. */
	async piece(text: string): Promise<void> {
		this.#give(text);
		await settled();
	}

	/** The device takes the microphone away. */
	async lose(): Promise<void> {
		this.#lost();
		this.#give(null);
		await settled();
	}

	/** The device can't go on: the recording breaks after what it gave last. */
	fail(): void {
		this.#broken = true;
		this.#give(null);
	}

	#give(piece: string | null): void {
		this.#waiting.push(piece);
		this.#wake();
	}

	#record(): Recording {
		this.#waiting = [];
		const next = async (): Promise<string | null> => {
			while (this.#waiting.length === 0)
				await new Promise<void>((resolve) => (this.#wake = resolve));
			return this.#waiting.shift() ?? null;
		};
		const broken = (): boolean => this.#broken;
		async function* slices(): AsyncGenerator<Blob> {
			for (let piece = await next(); piece !== null; piece = await next()) yield new Blob([piece]);
			if (broken()) throw new Error('the device failed');
		}
		return { slices: slices(), type: this.type, stop: () => this.#give(null) };
	}
}

/** Keeps what it was asked to play; `end` lets it end. */
export class FakePlayback implements Playback {
	readonly played: string[] = [];
	end = (): void => undefined;
	async play(sound: Blob): Promise<void> {
		this.played.push(await sound.text());
		await new Promise<void>((resolve) => (this.end = resolve));
	}
	stop(): void {
		this.end();
	}
}

/** Everything that waits for nothing but promises has happened. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve));
}
