import type { Stroke } from '../../../domain/mapping/stroke';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import type { RecordingFace } from '../recording/recording-face';
import type { ScreenView, Spoken, WritingWay } from './screen';

/** How one text's voice stands right now. */
export interface VoiceState {
	readonly layer: VoiceLayer;
	readonly speaking: boolean;
	readonly played: boolean;
}

/** What the participant's components may ask of the player. Plain, so that tests can stand in. */
export interface PlayerFace {
	readonly view: ScreenView;
	readonly direction: 'ltr' | 'rtl';
	/** Tag of the language spoken on the screen, and of what is read. */
	readonly language: string;
	readonly stimulusLanguage: string;
	/** Direction as the instrument's data say it; never guessed from a text. */
	directionOf(language: string): 'ltr' | 'rtl';
	/** From sight: 1 normal, 1.25 larger, 1.5 largest. */
	readonly textScale: number;
	/** Interface words in the participant's language by key of texts.json. */
	word(key: string): Spoken;
	voiceOf(spoken: Spoken): VoiceState;
	speak(spoken: Spoken): void;
	/** One after the other. */
	speakInTurn(all: readonly Spoken[]): void;
	/** Speaks the whole screen in order: prompt, what is heard, options. */
	replay(): void;
	/** Whether the slower recordings are chosen; null where the screen has none. */
	readonly slower: boolean | null;
	/** Chooses them, or the usual ones, from here on; says at once how that sounds. */
	toggleSlower(): void;
	/** What is heard has come into view: whoever has to read it aloud gets the card, once. */
	attend(): void;
	choose(option: string): void;
	setQuantity(value: number): void;
	/** Moves on; skips where nothing was given. */
	next(): void;
	decline(): void;
	/** Leads to the spoken pause screen. */
	stop(): void;
	/** On the pause screen. */
	resume(): void;
	rest(): void;
	finish(): void;
	setWritingMode(mode: WritingWay): void;
	/** Typed so far: shown at once, written a moment later. */
	setText(text: string): void;
	/** Writes at once what was typed. */
	keepText(): void;
	addStroke(stroke: Stroke): void;
	undoStroke(): void;
	eraseStrokes(): void;
	/** The person's own voice on this screen; null where it isn't recorded. */
	readonly recording: RecordingFace | null;
	/** The card for the mediator who reads aloud, when one is open. */
	readonly card: ReadAloudCard | null;
	cardRead(): void;
	cardHidden(): void;
	/** “Ordet känns fel”: noted for the review of the stimuli. */
	cardDoubted(): void;
	/** Opens the inner door; resolves to an error code or null. */
	openDoor(code: string): Promise<'wrongSecret' | 'tooManyTries' | 'other' | null>;
	/** Something could not be saved: the lock carries a dot. */
	readonly unsaved: boolean;
	/** “Visa för Salma”: the cover before the participant touches the screen. */
	readonly covered: boolean;
	uncover(): void;
	/** Picture address of own origin. */
	pictureUrl(id: string): string | undefined;
}

/** Seen by the one who reads aloud, never by the participant. */
export interface ReadAloudCard {
	readonly spoken: Spoken;
	/** Swedish (or English) gloss: “säg inte det här ordet”. */
	readonly gloss: string;
	readonly mediator: string;
	/** The pedagogue reads, since it is Swedish. */
	readonly byPedagogue: boolean;
	/** “Läsa · R3 · ord 5” */
	readonly place: string;
	/** On the telephone no text is shown: only the number to say. */
	readonly phone: boolean;
}
