import type { LanguageTag } from '$lib/domain/language/language';
import type { VoiceState } from '$lib/domain/voice/voice-state';
import type { Clip, HeldSound, VoiceSource } from '$lib/ports/voice';
import { fromBase64 } from '$lib/domain/mapping/base64';
import { clipOf, type ReviewCard, type ReviewUnit } from './cards';

/** Between two that come together, ms. */
const GAP_MS = 250;
/** Whoever has judged a clip before: here it is heard as one that nobody has. */
const LAYER = 'humanUnreviewed';

/** Hearing what is reviewed: the person's clip, else the computer's draft. */
export class Listening {
	/** What sounds now. */
	now = $state.raw<ReviewUnit | null>(null);
	/** Heard to their end. */
	heard = $state.raw<ReadonlySet<ReviewUnit>>(new Set());
	#loaded = $state.raw(false);
	#turn = 0;
	#playing: Promise<void> = Promise.resolve();

	/** @param voice whose clips are heard before the computer's; null: none. */
	constructor(
		private readonly language: LanguageTag,
		private readonly variety: string | null,
		private readonly voice: VoiceState | null,
		private readonly voices: VoiceSource
	) {
		voices.hold(voice ? heldOf(voice) : []);
	}

	/** Loads the computer's voice of the language, where there is one. */
	async load(): Promise<void> {
		await this.voices.open(this.language, this.variety);
		this.#loaded = true;
	}

	/** Who would be heard. */
	kind(unit: ReviewUnit): 'person' | 'computer' | 'none' {
		if (clipOf(this.voice, unit)) return 'person';
		return this.#sound(unit) ? 'computer' : 'none';
	}

	/** Resolves when what sounds has ended, or was stopped. */
	get ended(): Promise<void> {
		return this.#playing;
	}

	/** All of them in turn. */
	play(units: ReviewCard): Promise<void> {
		this.#playing = this.#play(units);
		return this.#playing;
	}

	async #play(units: ReviewCard): Promise<void> {
		this.stop();
		const turn = this.#turn;
		for (const [index, unit] of units.entries()) {
			if (index > 0) await new Promise((done) => setTimeout(done, GAP_MS));
			if (this.#turn !== turn) return;
			this.now = unit;
			const ending = await this.#sound(unit)?.play();
			if (this.#turn !== turn) return;
			if (ending === 'ended') this.heard = new Set([...this.heard, unit]);
		}
		this.now = null;
	}

	/** Decodes what comes next. */
	prepare(units: ReviewCard): void {
		const { language } = this;
		void this.voices.prepare(units.map(({ utterance: { say } }) => ({ language, say })));
	}

	/** What was heard before counts no more: it is listened to again. */
	unhear(units: ReviewCard): void {
		this.heard = new Set([...this.heard].filter((unit) => !units.includes(unit)));
	}

	stop(): void {
		this.#turn += 1;
		this.now = null;
		this.voices.stop();
	}

	/** On leaving: the clips of this voice are let go. */
	close(): void {
		this.stop();
		this.voices.hold([]);
	}

	#sound(unit: ReviewUnit): Clip | undefined {
		// Read, so that what is derived from it is looked at again when voices have come.
		void this.#loaded;
		const clips = this.voices.clips({ language: this.language, say: unit.utterance.say });
		if (clipOf(this.voice, unit))
			return clips.find(({ layer, pace }) => layer === LAYER && pace === unit.pace);
		return clips.find(({ layer, pace }) => layer === 'synthetic' && pace === unit.pace);
	}
}

function heldOf({ opened: { language, variety }, clips }: VoiceState): readonly HeldSound[] {
	return [...clips.values()].map(({ info: { say, pace }, mp3 }) => ({
		language,
		variety,
		say,
		pace,
		layer: LAYER,
		mp3: fromBase64(mp3)
	}));
}
