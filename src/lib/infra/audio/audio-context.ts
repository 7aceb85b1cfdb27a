import { askToSound, restSession } from './audio-session';

/** Longest wait for a context to resume; a refused one never answers. */
const RESUME_MS = 2000;
/** A running context whose clock stands still for so long is dead. */
export const FROZEN_MS = 700;

/** Where the device tells that sound may have been lost. */
export interface Surroundings {
	readonly page: Pick<Document, 'visibilityState' | 'addEventListener'> | null;
	/** Headphones and loudspeakers come and go. */
	readonly devices: Pick<EventTarget, 'addEventListener'> | null;
}

/**
 * The one AudioContext: made and resumed inside a gesture, made anew where the
 * device has let it die (a call, pulled headphones, the screen's lock).
 */
export class AudioOutput {
	/** The device has taken the sound away; what was playing is over. */
	onlost: () => void = () => undefined;
	#context: AudioContext | null = null;

	constructor(
		private readonly create: () => AudioContext = () =>
			new AudioContext({ latencyHint: 'interactive' }),
		surroundings: Surroundings = {
			page: globalThis.document ?? null,
			devices: globalThis.navigator?.mediaDevices ?? null
		}
	) {
		const { page, devices } = surroundings;
		page?.addEventListener('visibilitychange', () => {
			if (page.visibilityState === 'visible') return this.#probe();
			restSession();
			this.onlost();
		});
		devices?.addEventListener('devicechange', () => this.#probe());
	}

	/** A context that sounds at once, or null: then `wake`. */
	get ready(): AudioContext | null {
		return this.#context && stateOf(this.#context) === 'running' ? this.#context : null;
	}

	/**
	 * Makes or resumes the context; call it in the gesture itself, before any wait.
	 *
	 * @returns null where the device doesn't let it sound now.
	 */
	async wake(): Promise<AudioContext | null> {
		try {
			askToSound();
			const context = (this.#context ??= this.#make());
			if (stateOf(context) !== 'running') await Promise.race([context.resume(), later(RESUME_MS)]);
			if (stateOf(context) === 'running') return context;
			// The next gesture begins with a new one.
			this.renew(context);
			return null;
		} catch {
			this.renew();
			return null;
		}
	}

	/** Lets go of a context that is dead. */
	renew(dead = this.#context): void {
		if (!dead || dead !== this.#context) return;
		this.#context = null;
		if (stateOf(dead) !== 'closed') void dead.close().catch(() => undefined);
	}

	#make(): AudioContext {
		const context = this.create();
		context.addEventListener('statechange', () => {
			if (context !== this.#context || stateOf(context) === 'running') return;
			this.onlost();
			if (stateOf(context) === 'closed') this.#context = null;
		});
		return context;
	}

	/** After a change the context may say that it runs while its clock stands still. */
	#probe(): void {
		const context = this.ready;
		if (!context) return;
		const at = context.currentTime;
		setTimeout(() => {
			if (context !== this.ready || context.currentTime !== at) return;
			this.renew(context);
			this.onlost();
		}, FROZEN_MS);
	}
}

/** Read anew each time: it changes behind the compiler's back. */
function stateOf(context: AudioContext): AudioContextState {
	return context.state;
}

function later(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}
