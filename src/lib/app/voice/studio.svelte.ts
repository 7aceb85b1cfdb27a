import type { LanguageTag } from '$lib/domain/language/language';
import { fromBase64 } from '$lib/domain/mapping/base64';
import type { Pace } from '$lib/domain/voice/pack';
import { VoicePartSchema } from '$lib/domain/voice/parts';
import type { Utterance } from '$lib/domain/voice/utterances';
import { clipKey } from '$lib/domain/voice/voice-state';
import type { FinishedTake, FinishError, Microphones, TakeFinisher } from '$lib/ports/microphone';
import type { VaultError } from '$lib/ports/vault';
import type { Clip, VoiceSource } from '$lib/ports/voice';
import { keptClip } from './kept-clip';
import type { NewVoiceEvent, OpenVoice } from './open-voice.svelte';
import { type GroupId, groupsOf, inGroup, nextLeft, type PromptGroup } from './prompts';
import { RecordingDesk } from './recording-desk.svelte';

export interface StudioDeps {
	readonly microphones: Microphones;
	readonly finisher: TakeFinisher;
	/** For drafts to listen to before one says it oneself. */
	readonly voices: VoiceSource;
}

/** What was just recorded, before it is kept. */
export interface Take extends FinishedTake {
	readonly pace: Pace;
}

export type TakeProblem = FinishError | VaultError;

/** What sounds now. */
export type Sounding = 'draft' | 'take' | 'kept' | null;

/**
 * Recording a voice, one utterance after another: say it, listen, keep it or
 * say it again. What is kept is in the vault before the next comes up, so that
 * nothing kept is lost wherever one is interrupted.
 */
export class Studio {
	readonly desk: RecordingDesk;
	group = $state.raw<GroupId>('core');
	/** Place among `prompts`; null where everything in the group is said. */
	at = $state.raw<number | null>(null);
	pace = $state.raw<Pace>('normal');
	take = $state.raw<Take | null>(null);
	/** finishing: the take is being made of the recording · keeping: it is being written. */
	busy = $state.raw<'finishing' | 'keeping' | null>(null);
	problem = $state.raw<TakeProblem | null>(null);
	sounding = $state.raw<Sounding>(null);

	/** The voices of the language are loaded: there may be drafts. */
	#drafts = $state.raw(false);
	/** Another prompt, another turn: what comes late belongs to the one before. */
	#turn = 0;
	/** The same for what sounds. */
	#sound = 0;

	readonly prompts: readonly Utterance[] = $derived.by(() =>
		this.utterances.filter((utterance) => inGroup(this.group, utterance))
	);
	readonly groups: readonly PromptGroup[] = $derived.by(() =>
		groupsOf(this.utterances, this.voice.state, VoicePartSchema.options)
	);
	readonly prompt: Utterance | null = $derived.by(() =>
		this.at === null ? null : (this.prompts[this.at] ?? null)
	);

	/** @param utterances most important first, see `utterancesOf`. */
	constructor(
		readonly voice: OpenVoice,
		readonly utterances: readonly Utterance[],
		private readonly deps: StudioDeps
	) {
		this.desk = new RecordingDesk(deps.microphones);
		this.at = nextLeft(this.prompts, voice.state, -1);
	}

	get language(): LanguageTag {
		return this.voice.state.opened.language;
	}

	/** Loads the computer's voice of the language, where there is one. */
	async loadDrafts(): Promise<void> {
		const { language, variety } = this.voice.state.opened;
		await this.deps.voices.open(language, variety);
		this.#drafts = true;
	}

	/** Whether the prompt has a clip of the pace that is recorded now. */
	get kept(): boolean {
		return this.prompt !== null && this.voice.state.clips.has(this.#key(this.prompt));
	}

	choose(group: GroupId): void {
		this.#leave();
		this.group = group;
		this.at = nextLeft(this.prompts, this.voice.state, -1);
	}

	go(index: number | null, pace: Pace = 'normal'): void {
		this.#leave();
		this.at = index;
		this.pace = pace;
	}

	/** To these words, wherever they stand; nowhere where nobody says them. */
	goTo(say: string | null): void {
		const prompt = this.utterances.find((utterance) => utterance.say === say);
		if (!prompt) return;
		this.choose(prompt.uses[0].part);
		this.go(this.prompts.indexOf(prompt));
	}

	/** To the one before, said or not. */
	back(): void {
		if (this.at !== null && this.at > 0) this.go(this.at - 1);
	}

	/** To the one after, said or not. */
	skip(): void {
		if (this.at === null) return;
		this.go((this.at + 1) % this.prompts.length);
	}

	/** Starts, or stops: one button for both. */
	async toggle(): Promise<void> {
		if (this.desk.phase === 'recording') this.desk.stop();
		else if (this.busy === null) await this.#record();
	}

	redo(): void {
		this.hush();
		this.take = null;
		this.problem = null;
	}

	/** Keeps the take; only when it is written does the next come up. */
	async keep(then: 'next' | 'slow' = 'next'): Promise<void> {
		const { prompt, take } = this;
		if (!prompt || !take || take.mp3.length === 0 || this.busy) return;
		this.hush();
		const turn = this.#turn;
		const event = keptClip(this.language, prompt, take.pace, take);
		if (!(await this.#write(event)) || this.#turn !== turn) return;
		if (then === 'slow') this.go(this.at, 'slow');
		else this.go(nextLeft(this.prompts, this.voice.state, this.at ?? -1));
	}

	/** Throws the kept one away; the journal holds it until the voice is erased, but no one hears it. */
	async drop(): Promise<void> {
		if (!this.prompt || !this.kept || this.busy) return;
		this.hush();
		const { say } = this.prompt;
		await this.#write(Promise.resolve({ type: 'clip.dropped', say, pace: this.pace }));
	}

	/** Whether a computer voice has said it, for who wonders how it is meant. */
	get draft(): Clip | null {
		if (!this.prompt || !this.#drafts) return null;
		const words = { language: this.language, say: this.prompt.say };
		return this.deps.voices.clips(words).find(({ layer }) => layer === 'synthetic') ?? null;
	}

	async hear(what: 'draft' | 'take' | 'kept'): Promise<void> {
		const again = this.sounding === what;
		this.hush();
		if (again) return;
		const sound = this.#sound;
		this.sounding = what;
		if (what === 'draft') await this.draft?.play();
		else {
			const mp3 = what === 'take' ? this.take?.mp3 : this.#keptSound();
			if (mp3) await this.deps.finisher.play(new Blob([mp3], { type: 'audio/mpeg' }));
		}
		if (this.#sound === sound) this.sounding = null;
	}

	hush(): void {
		this.#sound++;
		this.sounding = null;
		this.deps.finisher.stop();
		this.deps.voices.stop();
	}

	/** While the page is hidden nobody is listened to; a take in hand stays. */
	hide(): void {
		this.hush();
		this.desk.close();
	}

	/** On leaving and on locking; a take that wasn't kept goes. */
	close(): void {
		this.#leave();
		this.desk.close();
	}

	async #record(): Promise<void> {
		this.redo();
		const recording = await this.desk.record();
		if (!recording) return;
		this.busy = 'finishing';
		const { pace } = this;
		const turn = this.#turn;
		const made = await this.deps.finisher.finish(recording, this.desk.noise ?? -100);
		this.busy = null;
		// Gone meanwhile: its take must not end up at another prompt, or in memory after the lock.
		if (this.#turn !== turn) return;
		if (made.ok) this.take = { ...made.value, pace };
		else this.problem = made.error;
	}

	/** @returns whether it is on the disk. A failure is told wherever one has gone meanwhile. */
	async #write(event: Promise<NewVoiceEvent>): Promise<boolean> {
		this.busy = 'keeping';
		const done = await this.voice.record([await event]);
		this.busy = null;
		if (!done.ok) this.problem = done.error;
		return done.ok;
	}

	#leave(): void {
		this.#turn++;
		this.hush();
		this.desk.discard();
		this.take = null;
		this.problem = null;
		this.pace = 'normal';
	}

	#keptSound(): Uint8Array<ArrayBuffer> | null {
		const held = this.prompt && this.voice.state.clips.get(this.#key(this.prompt));
		return held ? fromBase64(held.mp3) : null;
	}

	#key({ say }: Utterance): string {
		return clipKey({ say, pace: this.pace });
	}
}
