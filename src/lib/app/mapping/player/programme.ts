import type { Spoken } from './screen';
import type {
	OptionView,
	PageView,
	PassageView,
	ScreenKind,
	ScreenView,
	WritingView,
	WritingWay
} from './screen';
import type { Stroke } from '../../../domain/mapping/stroke';

/** What a programme says of its current screen; `view.ts` fills in the rest. */
export interface Screen {
	readonly kind: ScreenKind;
	readonly id: string;
	readonly practice?: boolean;
	readonly prompt: Spoken | null;
	readonly hint?: Spoken | null;
	readonly heard?: Spoken | null;
	readonly picture?: string;
	readonly shown?: ScreenView['shown'];
	readonly page?: PageView | null;
	readonly passage?: PassageView | null;
	readonly options?: {
		readonly mode: 'one' | 'several';
		readonly layout: 'sign' | 'picture' | 'label';
		readonly all: readonly OptionView[];
		readonly selected: readonly string[];
	} | null;
	readonly quantity?: ScreenView['quantity'];
	readonly writing?: WritingView | null;
	readonly canDecline?: boolean;
	readonly answered: boolean;
	/** The Swedish or English gloss of the stimulus, for the read-aloud card. */
	readonly gloss?: { readonly sv: string; readonly en: string };
	/** “Läsa · R3 · 5”, for the card. */
	readonly place?: string;
	/** Something is told or read aloud here: the person's own voice may be recorded. */
	readonly aloud?: boolean;
	/** The run the screen belongs to, for the log of voices. */
	readonly run?: string;
	readonly choose?: (option: string) => void;
	readonly setQuantity?: (value: number) => void;
	readonly decline?: () => void;
	/** Called when the participant moves on; `given` is whether something was given. */
	readonly leave?: (given: boolean) => void;
	readonly addStroke?: (stroke: Stroke) => void;
	readonly undoStroke?: () => void;
	readonly eraseStrokes?: () => void;
	readonly setMode?: (mode: WritingWay) => void;
	/** Keeps what was typed. */
	readonly setText?: (text: string) => void;
}

/** An ordered set of screens the participant is led through. */
export interface Programme {
	/** null when it is done. */
	readonly current: Screen | null;
	/** 0–1 for each segment. */
	readonly progress: readonly number[];
	advance(): void;
	/** “Finish” on the pause screen: the person wishes to end here. */
	end(): void;
}
