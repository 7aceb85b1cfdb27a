import type { LanguageTag } from '../../../domain/language/language';
import type { Stroke } from '../../../domain/mapping/stroke';
import type { Result } from '../../../domain/result';
import type { VaultError } from '../../../ports/vault';
import type { MappingSession } from '../mapping-session.svelte';
import { type Spoken, spokenText, type WordSource } from '../voice/spoken';
import { pedagogueReads } from '../voice/pedagogue-reads';
import type { VoiceDesk } from '../voice/voice-desk.svelte';
import { doneScreen, pauseScreen } from './fixed-screens';
import type { PlayerFace, ReadAloudCard, VoiceState } from './player-face';
import type { Programme, Screen } from './programme';
import type { ScreenView, WritingWay } from './screen';
import { Typing } from './typing.svelte';
import { viewOf } from './view';

export interface PlayerDeps {
	readonly session: MappingSession;
	readonly desk: VoiceDesk;
	readonly words: () => WordSource;
	readonly pictureUrl: (id: string) => string | undefined;
	readonly openDoor: (code: string) => Promise<Result<void, VaultError>>;
	/** “Rest” and “finish” on the pause screen: the sitting is over for now. */
	readonly onRest: (reason: 'pause' | 'finished') => void;
	/** Swedish or English of a gloss on the read-aloud card. */
	readonly staffLanguage: () => 'sv' | 'en';
}

const SCALES: Record<string, number> = { good: 1, glasses: 1, larger: 1.25, largest: 1.5 };

/** The participant's screen: one programme, its voices, and the way back to the pedagogue. */
export class Player implements PlayerFace {
	covered = $state(true);
	#programme: Programme;
	#part = $state({ screen: '', part: 1 });
	#paused = $state(false);
	#ended = $state(false);
	readonly #typing = new Typing();
	/** The text that lay before the participant last. */
	#passage: string | null = null;

	constructor(
		programme: Programme,
		private readonly deps: PlayerDeps
	) {
		this.#programme = programme;
	}

	#screen = $derived.by((): Screen => {
		if (this.#ended) return doneScreen(this.deps.words());
		if (this.#paused) return pauseScreen(this.deps.words());
		return this.#programme.current ?? doneScreen(this.deps.words());
	});

	view = $derived.by((): ScreenView => {
		const part = this.#part.screen === this.#screen.id ? this.#part.part : 1;
		const typed = this.#typing.on(this.#screen);
		return viewOf(this.#screen, part, this.#programme.progress, typed);
	});

	get done(): boolean {
		return this.#ended || this.#programme.current === null;
	}

	get language(): LanguageTag {
		return this.deps.words().language;
	}

	get direction(): 'ltr' | 'rtl' {
		return this.directionOf(this.language);
	}

	directionOf(language: LanguageTag): 'ltr' | 'rtl' {
		return this.deps.session.instrument.languages[language]?.language.direction ?? 'ltr';
	}

	get stimulusLanguage(): LanguageTag {
		const { runs } = this.deps.session.state;
		return runs.find((run) => run.id === this.#screen.run)?.language ?? this.language;
	}

	get textScale(): number {
		return SCALES[this.deps.session.state.sight ?? 'good'] ?? 1;
	}

	get unsaved(): boolean {
		return this.deps.session.save.kind === 'failed';
	}

	get card(): ReadAloudCard | null {
		const waiting = this.deps.desk.toRead;
		if (!waiting) return null;
		const { spoken, layer } = waiting;
		const mediator = this.deps.session.state.mediators.at(-1);
		return {
			spoken,
			gloss: spoken.class === 'stimulus' ? this.#gloss() : '',
			mediator: mediator?.name ?? '',
			byPedagogue: pedagogueReads(this.#tongue(spoken)),
			place: this.#screen.place ?? spoken.number,
			phone: layer === 'mediatorPhone'
		};
	}

	word(key: string): Spoken {
		const missing: Spoken = { ref: key, class: 'instruction', text: key, say: '', number: '' };
		return spokenText(this.deps.words(), key) ?? missing;
	}

	voiceOf(spoken: Spoken): VoiceState {
		const { desk } = this.deps;
		return {
			layer: desk.layerOf(spoken, this.#tongue(spoken)),
			speaking: desk.speaking === spoken.ref,
			played: desk.played.has(spoken.ref)
		};
	}

	speak(spoken: Spoken): void {
		void this.deps.desk.speak(spoken, this.#tongue(spoken), this.#screen.run ?? null);
	}

	speakInTurn(all: readonly Spoken[]): void {
		void this.#inTurn(all);
	}

	replay(): void {
		const { heard, prompt, hint, choice, canDecline, passage, writing } = this.view;
		const options = choice?.options.map((option) => option.spoken) ?? [];
		const decline = canDecline ? [this.word('ui.decline')] : [];
		// A question about a text is heard with its answers; what is read aloud to be read is heard alone.
		if (heard && passage && !writing) void this.#inTurn([heard, ...options]);
		else if (heard) this.speak(heard);
		else void this.#inTurn([prompt, hint, ...options, ...decline]);
	}

	attend(): void {
		const heard = this.#screen.heard;
		if (!heard) return;
		const { layer, played } = this.voiceOf(heard);
		if (!played && (layer === 'mediatorRoom' || layer === 'mediatorPhone')) this.speak(heard);
	}

	choose(option: string): void {
		this.deps.desk.stop();
		const { choose } = this.#screen;
		if (choose) return choose(option);
		// Where nothing is chosen (the pictures' names), a touch on the card speaks it.
		const spoken = this.view.choice?.options.find(({ id }) => id === option)?.spoken;
		if (spoken) this.speak(spoken);
	}

	setQuantity(value: number): void {
		this.#screen.setQuantity?.(value);
	}

	next(): void {
		this.deps.desk.stop();
		this.keepText();
		const { choice } = this.view;
		if (choice && choice.part < choice.parts && !(choice.mode === 'one' && this.view.answered)) {
			this.#part = { screen: this.#screen.id, part: choice.part + 1 };
			return;
		}
		this.#programme.advance();
		this.#entered();
	}

	decline(): void {
		this.deps.desk.stop();
		this.keepText();
		this.#screen.decline?.();
		this.#programme.advance();
		this.#entered();
	}

	stop(): void {
		this.deps.desk.stop();
		this.keepText();
		if (!this.done) this.#paused = true;
	}

	resume(): void {
		this.#paused = false;
	}

	rest(): void {
		this.#paused = false;
		this.#ended = true;
		this.deps.onRest('pause');
	}

	finish(): void {
		this.#paused = false;
		this.#programme.end();
		this.#ended = true;
		this.deps.onRest('finished');
	}

	setWritingMode(mode: WritingWay): void {
		this.keepText();
		this.#screen.setMode?.(mode);
	}

	setText(text: string): void {
		this.#typing.type(this.#screen, text);
	}

	keepText(): void {
		this.#typing.keep();
	}

	addStroke(stroke: Stroke): void {
		this.#screen.addStroke?.(stroke);
	}

	undoStroke(): void {
		this.#screen.undoStroke?.();
	}

	eraseStrokes(): void {
		this.#screen.eraseStrokes?.();
	}

	cardRead(): void {
		const waiting = this.deps.desk.toRead;
		if (waiting) this.deps.desk.read(this.#tongue(waiting.spoken));
	}

	cardHidden(): void {
		this.deps.desk.hideCard();
	}

	cardDoubted(): void {
		const { session, desk } = this.deps;
		const mediator = session.state.mediators.at(-1)?.id ?? null;
		if (desk.toRead)
			void session.record('stimulus.doubted', { ref: desk.toRead.spoken.ref, mediator });
		desk.hideCard();
	}

	async openDoor(code: string): Promise<'wrongSecret' | 'tooManyTries' | 'other' | null> {
		const opened = await this.deps.openDoor(code);
		if (opened.ok) return null;
		const known = opened.error === 'wrongSecret' || opened.error === 'tooManyTries';
		return known ? (opened.error as 'wrongSecret' | 'tooManyTries') : 'other';
	}

	uncover(): void {
		this.covered = false;
		this.#entered();
	}

	pictureUrl(id: string): string | undefined {
		return this.deps.pictureUrl(id);
	}

	/** A stimulus that a person has to read opens the card before the participant looks. */
	#entered(): void {
		if (this.covered) return;
		const { passage, writing } = this.#screen;
		const key = passage?.key ?? null;
		const read = key === this.#passage;
		this.#passage = key;
		// A new text is read before its first question is heard.
		if (read || !passage || writing) this.attend();
	}

	#tongue(spoken: Spoken): LanguageTag {
		const isStimulus = spoken.class === 'stimulus' || /^[a-z]{2,3}\.(L-)?[RW]\d/.test(spoken.ref);
		return isStimulus ? this.stimulusLanguage : this.language;
	}

	#gloss(): string {
		return this.#screen.gloss?.[this.deps.staffLanguage()] ?? '';
	}

	async #inTurn(all: readonly (Spoken | null)[]): Promise<void> {
		const screen = this.#screen.id;
		for (const spoken of all) {
			if (!spoken || this.#screen.id !== screen) continue;
			const { layer } = this.voiceOf(spoken);
			if (layer === 'none') continue;
			await this.deps.desk.speak(spoken, this.#tongue(spoken), this.#screen.run ?? null);
			// A card waits for a person: the rest is read from there.
			if (this.deps.desk.toRead) return;
		}
	}
}
