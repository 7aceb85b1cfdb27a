import { askToSound, restSession } from './audio-session';

/** Longest wait for a context to resume; a refused one never answers. */
const RESUME_MS = 2000;
/** A running context whose clock stands still for so long is dead. */
export const FROZEN_MS = 700;
/** Between two looks whether lost sound is back: not every device tells of a call's end. */
const SEEK_MS = 1000;

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
	/** It can be heard again, and the page is seen. */
	onback: () => void = () => undefined;
	#context: AudioContext | null = null;
	/** There has been a context. */
	#begun = false;
	#lost = false;
	#seeking: ReturnType<typeof setTimeout> | undefined;
	readonly #page: Surroundings['page'];

	constructor(
		private readonly create: () => AudioContext = () =>
			new AudioContext({ latencyHint: 'interactive' }),
		surroundings: Surroundings = {
			page: globalThis.document ?? null,
			devices: globalThis.navigator?.mediaDevices ?? null
		}
	) {
		const { page, devices } = surroundings;
		this.#page = page;
		page?.addEventListener('visibilitychange', () => {
			if (page.visibilityState === 'visible') return this.#look();
			restSession();
			this.lose(null);
		});
		devices?.addEventListener('devicechange', () => this.#look());
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
		const lost = this.#lost;
		// What is asked for now is heard now: there is nothing to tell.
		this.#found();
		const context = await this.#woken();
		if (!context && lost) {
			this.#lost = true;
			this.#seekLater();
		}
		return context;
	}

	async #woken(): Promise<AudioContext | null> {
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

	/**
	 * The sound was taken away; from now on it is looked for.
	 *
	 * @param dead a context that will not sound again.
	 */
	lose(dead: AudioContext | null): void {
		this.renew(dead);
		this.#lost = true;
		this.onlost();
		this.#seekLater();
	}

	#make(): AudioContext {
		const context = this.create();
		this.#begun = true;
		context.addEventListener('statechange', () => {
			if (context !== this.#context) return;
			if (stateOf(context) === 'running') this.#back();
			else this.lose(stateOf(context) === 'closed' ? context : null);
		});
		return context;
	}

	/** Something has changed around us: is sound gone, or here again? */
	#look(): void {
		this.#probe();
		this.#seek();
	}

	#seekLater(): void {
		clearTimeout(this.#seeking);
		if (this.#lost) this.#seeking = setTimeout(() => this.#seek(), SEEK_MS);
	}

	#seek(): void {
		if (!this.#lost || this.#page?.visibilityState === 'hidden') return;
		// The device's own voices need no context.
		if (this.ready || !this.#begun) return this.#back();
		try {
			const context = (this.#context ??= this.#make());
			if (stateOf(context) === 'running') return this.#back();
			// Its state tells when it runs; a resume may never settle.
			void context.resume().catch(() => undefined);
		} catch {
			// Not now.
		}
		this.#seekLater();
	}

	#back(): void {
		if (!this.#lost || this.#page?.visibilityState === 'hidden') return;
		this.#found();
		askToSound();
		this.onback();
	}

	#found(): void {
		this.#lost = false;
		clearTimeout(this.#seeking);
	}

	/** After a change the context may say that it runs while its clock stands still. */
	#probe(): void {
		const context = this.ready;
		if (!context) return;
		const at = context.currentTime;
		setTimeout(() => {
			if (context !== this.ready || context.currentTime !== at) return;
			this.lose(context);
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
