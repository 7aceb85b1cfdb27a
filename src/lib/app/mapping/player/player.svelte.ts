import type { LanguageTag } from '../../../domain/language/language';
import type { Stroke } from '../../../domain/mapping/stroke';
import type { Result } from '../../../domain/result';
import type { VaultError } from '../../../ports/vault';
import type { MappingSession } from '../mapping-session.svelte';
import { OwnVoice, type OwnVoiceDeps } from '../recording/own-voice.svelte';
import type { RecordingFace } from '../recording/recording-face';
import { type Spoken, spokenText, type WordSource } from '../voice/spoken';
import type { VoiceDesk } from '../voice/voice-desk.svelte';
import { doorRefusal, type DoorRefusal } from './door-refusal';
import { doneScreen, pauseScreen } from './fixed-screens';
import type { PlayerFace, ReadAloudCard, VoiceState } from './player-face';
import type { Programme, Screen } from './programme';
import { ReadingCard } from './reading-card';
import type { ScreenView, WritingWay } from './screen';
import { Speaking } from './speaking.svelte';
import { textScale } from './text-scale';
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
	/** What the person's own voice is recorded with; without it nothing offers to. */
	readonly ownVoice?: Pick<OwnVoiceDeps, 'recorder' | 'listening' | 'onProblem'>;
}

/** The participant's screen: one programme, its voices, and the way back to the pedagogue. */
export class Player implements PlayerFace {
	covered = $state(true);
	#programme: Programme;
	#part = $state({ screen: '', part: 1 });
	#paused = $state(false);
	#ended = $state(false);
	readonly #typing = new Typing();
	readonly #speaking: Speaking;
	readonly #own: OwnVoice | null;
	readonly #card: ReadingCard;

	constructor(
		programme: Programme,
		private readonly deps: PlayerDeps
	) {
		this.#programme = programme;
		this.#speaking = new Speaking({
			desk: deps.desk,
			screen: () => this.#screen,
			view: () => this.view,
			word: (key) => this.word(key)
		});
		this.#card = new ReadingCard(deps, () => this.#screen);
		this.#own = deps.ownVoice ? this.#ownVoice(deps.ownVoice) : null;
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
		return textScale(this.deps.session.state);
	}

	get unsaved(): boolean {
		return this.deps.session.save.kind === 'failed';
	}

	get recording(): RecordingFace | null {
		return this.#own?.offered ? this.#own : null;
	}

	get card(): ReadAloudCard | null {
		return this.#card.shown;
	}

	word(key: string): Spoken {
		const { language } = this;
		const text = { ref: key, text: key, say: '', number: '' };
		return spokenText(this.deps.words(), key) ?? { ...text, class: 'instruction', language };
	}

	voiceOf(spoken: Spoken): VoiceState {
		return this.#speaking.stateOf(spoken);
	}

	speak(spoken: Spoken): void {
		this.#own?.leave();
		this.#speaking.speak(spoken);
	}

	get slower(): boolean | null {
		return this.#speaking.slower;
	}

	toggleSlower(): void {
		this.#own?.leave();
		this.#speaking.toggleSlower();
	}

	speakInTurn(all: readonly Spoken[]): void {
		this.#own?.leave();
		void this.#speaking.inTurn(all);
	}

	replay(): void {
		this.#own?.leave();
		void this.#speaking.inTurn(this.#speaking.whole());
	}

	attend(): void {
		if (this.#speaking.attend()) this.#own?.leave();
	}

	cameBack(): void {
		this.#speaking.cameBack();
	}

	choose(option: string): void {
		this.#speaking.silence();
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
		this.#quiet();
		this.keepText();
		const { choice } = this.view;
		if (choice && choice.part < choice.parts && !(choice.mode === 'one' && this.view.answered)) {
			this.#part = { screen: this.#screen.id, part: choice.part + 1 };
			this.#speaking.turnPage();
			return;
		}
		this.#programme.advance();
		this.#entered();
	}

	decline(): void {
		this.#quiet();
		this.keepText();
		this.#screen.decline?.();
		this.#programme.advance();
		this.#entered();
	}

	stop(): void {
		this.#quiet();
		this.keepText();
		if (this.done) return;
		this.#paused = true;
		this.#entered();
	}

	resume(): void {
		this.#quiet();
		this.#paused = false;
		this.#entered();
	}

	rest(): void {
		this.#paused = false;
		this.#ended = true;
		this.#entered();
		this.deps.onRest('pause');
	}

	finish(): void {
		this.#paused = false;
		this.#programme.end();
		this.#ended = true;
		this.#entered();
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
		this.#card.read();
	}

	cardHidden(): void {
		this.#card.hide();
	}

	cardDoubted(): void {
		this.#card.doubt();
	}

	async openDoor(code: string): Promise<DoorRefusal | null> {
		return doorRefusal(await this.deps.openDoor(code));
	}

	uncover(): void {
		this.covered = false;
		this.#entered();
	}

	pictureUrl(id: string): string | undefined {
		return this.deps.pictureUrl(id);
	}

	#ownVoice(deps: NonNullable<PlayerDeps['ownVoice']>): OwnVoice {
		return new OwnVoice({
			...deps,
			session: this.deps.session,
			told: () => {
				const { aloud, run, id } = this.#screen;
				return aloud ? { run: run ?? null, ref: id } : null;
			},
			silence: () => this.#speaking.silence(),
			say: (key) => {
				const word = this.word(key);
				// A person who reads sees it on the screen.
				if (!this.voiceOf(word).layer.startsWith('mediator')) this.speak(word);
			}
		});
	}

	#quiet(): void {
		this.#speaking.silence();
		this.#own?.leave();
	}

	#entered(): void {
		if (!this.covered) this.#speaking.enter();
	}
}
