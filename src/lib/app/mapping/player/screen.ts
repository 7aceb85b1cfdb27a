import type { Passage, Shown } from '../../../domain/instrument/stimuli';
import type { Spoken } from '../voice/spoken';
import type { Stroke } from '../../../domain/mapping/stroke';

/** `data-screen` values that scripts may count on. */
export type ScreenKind =
	| 'sound'
	| 'sight'
	| 'language'
	| 'purpose'
	| 'address'
	| 'finder'
	| 'entrance'
	| 'question'
	| 'practice'
	| 'item'
	| 'write'
	| 'pause'
	| 'done';

export type { Spoken };

export interface OptionView {
	readonly id: string;
	readonly label: string | null;
	/** A letter, word or number to read; set as a stimulus. */
	readonly shown: Shown | null;
	/** Picture id. */
	readonly picture: string | null;
	/** null: a voice would give the answer away, so “this one you read yourself”. */
	readonly spoken: Spoken | null;
}

/** A drawn page the participant points at (R0): words are its zones. */
export interface PageView {
	readonly lines: readonly string[];
	readonly picture: string | null;
}

/** A text, table or form to read, or a card to write from; `key` tells one from the next. */
export type PassageView = Omit<Passage, 'gloss'> & { readonly key: string };

/** Equal ways to write. */
export const WRITING_WAYS = ['screen', 'paper', 'keyboard', 'phone'] as const;
export type WritingWay = (typeof WRITING_WAYS)[number];

export interface WritingView {
	/** What is copied; null where something is heard or remembered. */
	readonly model: Shown | null;
	readonly strokes: readonly Stroke[];
	readonly mode: WritingWay;
	/** The ways there are for this item, in their order. */
	readonly ways: readonly WritingWay[];
	/** Name of the form's field that is filled in. */
	readonly label: string | null;
	/** What was typed. */
	readonly text: string;
	/** One line to write on, or several. */
	readonly several: boolean;
	/** True where the strokes are the real name: kept in memory only. */
	readonly private: boolean;
}

/** One participant screen as plain data: what the components draw. */
export interface ScreenView {
	readonly kind: ScreenKind;
	/** `data-item`: the instrument's id of item, question or text. */
	readonly id: string;
	/** True on practice items (`data-practice`). */
	readonly practice: boolean;
	readonly prompt: Spoken | null;
	/** A smaller line under the prompt (“choose all that fit”). */
	readonly hint: Spoken | null;
	/** What the item lets the participant hear, played by the prompt's speaker and by replay. */
	readonly heard: Spoken | null;
	/** A picture of what is said, where there is nothing to choose. */
	readonly picture: string | null;
	/** What is read: set large over the options. */
	readonly shown: Shown | null;
	readonly page: PageView | null;
	/** Read before `heard` is answered, or written from. */
	readonly passage: PassageView | null;
	readonly choice: {
		readonly mode: 'one' | 'several';
		/** Large: stimulus signs. Picture: picture options. Row: labels with pictures. */
		readonly layout: 'sign' | 'picture' | 'label';
		readonly options: readonly OptionView[];
		readonly selected: readonly string[];
		/** Options go on further screens: this one's number and how many, from 1. */
		readonly part: number;
		readonly parts: number;
	} | null;
	/** A number chosen by plus and minus (years). */
	readonly quantity: { readonly value: number; readonly min: number; readonly max: number } | null;
	readonly writing: WritingView | null;
	/** “Jag vill inte svara” is offered. */
	readonly canDecline: boolean;
	/** Something has been given: “next” is filled, else it skips. */
	readonly answered: boolean;
	/** Share of each segment that is done, 0–1, one per step of the sitting. */
	readonly progress: readonly number[];
}
