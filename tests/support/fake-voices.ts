import type { Clip, Ending, HeldSound, VoiceSource, Words } from '../../src/lib/ports/voice';

/** One clip the fake has, for words in a language. */
export interface FakeClip extends Words {
	readonly layer: Clip['layer'];
	readonly pace?: Clip['pace'];
}

/** A source that keeps what was asked of it; the test says when a sound ends, and how. */
export class FakeVoices implements VoiceSource {
	readonly played: string[] = [];
	readonly prepared: string[] = [];
	readonly opened: string[] = [];
	held: readonly HeldSound[] = [];
	#end: ((ending: Ending) => void) | null = null;
	readonly #calls = new Set<() => void>();

	constructor(private readonly all: readonly FakeClip[]) {}

	open(language: string, variety: string | null): Promise<void> {
		this.opened.push(variety === null ? language : `${language}/${variety}`);
		return Promise.resolve();
	}

	hold(sounds: readonly HeldSound[]): void {
		this.held = sounds;
	}

	clips({ language, say }: Words): readonly Clip[] {
		return this.all
			.filter((clip) => clip.language === language && clip.say === say)
			.map(({ layer, pace = 'normal' }) => ({
				layer,
				pace,
				play: () => {
					this.played.push(pace === 'slow' ? `${say} (slow)` : say);
					return new Promise<Ending>((resolve) => (this.#end = resolve));
				}
			}));
	}

	prepare(all: readonly Words[]): Promise<void> {
		this.prepared.push(...all.map(({ say }) => say));
		return Promise.resolve();
	}

	device(): null {
		return null;
	}

	/** The sound that plays comes to its end. */
	async end(ending: Ending = 'ended'): Promise<void> {
		this.#end?.(ending);
		this.#end = null;
		await Promise.resolve();
	}

	stop(): void {
		void this.end('stopped');
	}

	check(): Promise<boolean> {
		return Promise.resolve(true);
	}

	onback(call: () => void): () => void {
		this.#calls.add(call);
		return () => void this.#calls.delete(call);
	}

	/** The call is over, the headphones are in again. */
	back(): void {
		for (const call of this.#calls) call();
	}
}
