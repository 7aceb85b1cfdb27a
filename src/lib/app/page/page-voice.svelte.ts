import type { LanguageTag } from '../../domain/language/language';
import type { Ending, VoiceSource } from '../../ports/voice';
import type { Said } from './own-page';

/** How one line's voice stands. */
export type LineVoice = 'idle' | 'speaking' | 'played' | 'missing';

/** Between two lines that are read after each other: time to look, ms. */
const PAUSE_MS = 350;
const LAYERS = ['humanApproved', 'synthetic'] as const;

interface Voice {
	readonly layer: (typeof LAYERS)[number] | 'device';
	readonly play: () => Promise<Ending>;
}

/**
 * Says the lines of a page. Nothing on it is to be read or found out, so that
 * the order for instructions holds: an approved recording, the voice that comes
 * with the app, the device's own of exactly that language. Nothing is logged.
 */
export class PageVoice {
	speaking = $state.raw<string | null>(null);
	played = $state.raw<ReadonlySet<string>>(new Set());
	/** The line no voice was found for, last asked for. */
	silent = $state.raw<Said | null>(null);
	/** Voices are on their way. */
	opening = $state(false);
	/** Counts up when voices have come, so that lines look again. */
	#loaded = $state(0);
	#ready: Promise<unknown> = Promise.resolve();
	#turn = 0;

	constructor(private readonly source: VoiceSource) {}

	/** @param variety of the participant's language; Swedish has the common voice. */
	open(languages: readonly LanguageTag[], variety: string | null = null): Promise<void> {
		this.opening = true;
		const opening = Promise.all(
			languages.map(async (language, place) => {
				await this.source.open(language, place === 0 ? variety : null);
				this.#loaded++;
			})
		);
		this.#ready = opening;
		return opening.then(() => {
			if (this.#ready === opening) this.opening = false;
		});
	}

	prepare(all: readonly Said[]): Promise<void> {
		return this.source.prepare(all);
	}

	stateOf(said: Said): LineVoice {
		if (this.speaking === said.ref) return 'speaking';
		if (!this.opening && !this.#voice(said)) return 'missing';
		return this.played.has(said.ref) ? 'played' : 'idle';
	}

	/** A second touch while it speaks stops it. */
	speak(said: Said): void {
		if (this.speaking === said.ref) this.stop();
		else void this.inTurn([said]);
	}

	/** One after the other, until something is touched. */
	async inTurn(all: readonly Said[]): Promise<void> {
		this.stop();
		const turn = this.#turn;
		for (const [place, said] of all.entries()) {
			if (place > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
			// A touch before the voices have come is kept.
			if (!this.#voice(said) && this.opening) await this.#ready;
			if (this.#turn !== turn) return;
			const ending = await this.#say(said, turn);
			if (this.#turn !== turn || ending === 'interrupted') return;
		}
	}

	stop(): void {
		this.#turn++;
		this.source.stop();
		this.speaking = null;
		this.silent = null;
	}

	async #say(said: Said, turn: number): Promise<Ending | null> {
		const voice = this.#voice(said);
		if (!voice) {
			this.silent = said;
			return null;
		}
		this.speaking = said.ref;
		const ending = await voice.play();
		if (this.#turn !== turn) return 'stopped';
		this.speaking = null;
		if (ending === 'ended') this.played = new Set([...this.played, said.ref]);
		if (ending !== 'silent') return ending;
		// It can't be heard: the next voice in the order, where there is another.
		if (this.#voice(said)?.layer !== voice.layer) return this.#say(said, turn);
		this.silent = said;
		return ending;
	}

	#voice(said: Said): Voice | null {
		void this.#loaded;
		const clips = this.source.clips(said).filter(({ pace }) => pace === 'normal');
		for (const layer of LAYERS) {
			const clip = clips.find((one) => one.layer === layer);
			if (clip) return { layer, play: () => clip.play() };
		}
		const device = this.source.device(said);
		return device && { layer: 'device', play: device };
	}
}
