import type {
	PlayerFace,
	ReadAloudCard,
	VoiceState
} from '../../src/lib/app/mapping/player/player-face';
import type {
	OptionView,
	ScreenView,
	Spoken,
	WritingView,
	WritingWay
} from '../../src/lib/app/mapping/player/screen';
import type { RecordingFace } from '../../src/lib/app/mapping/recording/recording-face';
import type { Stroke } from '../../src/lib/domain/mapping/stroke';

export const spoken = (
	text: string,
	ref = text,
	kind: Spoken['class'] = 'instruction'
): Spoken => ({ ref, class: kind, language: 'ar', text, say: text, number: '1' });

export const labelled = (id: string, label: string, picture: string | null = null): OptionView => ({
	id,
	label,
	shown: null,
	picture,
	spoken: spoken(label, `option.${id}`, 'option')
});

export const signed = (id: string, text: string, also?: string): OptionView => ({
	id,
	label: null,
	shown: also === undefined ? { text } : { text, also },
	picture: null,
	spoken: null
});

export const screen = (part: Partial<ScreenView>): ScreenView => ({
	kind: 'question',
	id: 'q1',
	practice: false,
	prompt: spoken('Prompt', 'prompt'),
	hint: null,
	heard: null,
	picture: null,
	shown: null,
	page: null,
	passage: null,
	choice: null,
	quantity: null,
	writing: null,
	canDecline: false,
	answered: false,
	progress: [1, 0.5, 0],
	...part
});

export const writing = (part: Partial<WritingView> = {}): WritingView => ({
	model: null,
	strokes: [],
	mode: 'screen',
	ways: ['screen', 'paper', 'keyboard', 'phone'],
	label: null,
	text: '',
	several: false,
	private: false,
	...part
});

export const choice = (
	options: readonly OptionView[],
	rest: Partial<NonNullable<ScreenView['choice']>> = {}
): NonNullable<ScreenView['choice']> => ({
	mode: 'one',
	layout: 'label',
	options,
	selected: [],
	part: 1,
	parts: 1,
	...rest
});

/** Stands in for the player: keeps what was asked of it in `calls`, answers from plain state. */
export class FakePlayer implements PlayerFace {
	view = $state.raw<ScreenView>(screen({}));
	covered = $state(false);
	unsaved = $state(false);
	card = $state.raw<ReadAloudCard | null>(null);
	recording = $state.raw<RecordingFace | null>(null);
	voices = $state.raw<Record<string, Partial<VoiceState>>>({});
	language = $state('ar');
	stimulusLanguage = $state('ar');
	directionOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
	direction = $state<'ltr' | 'rtl'>('rtl');
	textScale = $state(1);
	words: Record<string, string> = {};
	doorAnswer: 'wrongSecret' | 'tooManyTries' | 'other' | null = null;
	readonly calls: unknown[][] = [];

	constructor(view: ScreenView, rest: Partial<FakePlayer> = {}) {
		this.view = view;
		Object.assign(this, rest);
	}

	word = (key: string): Spoken => spoken(this.words[key] ?? key, key);

	voiceOf = ({ ref }: Spoken): VoiceState => ({
		layer: 'synthetic',
		speaking: false,
		played: false,
		...this.voices[ref]
	});

	choose = (option: string): void => {
		this.calls.push(['choose', option]);
		const { choice: old } = this.view;
		if (!old) return;
		const has = old.selected.includes(option);
		const several = has ? old.selected.filter((id) => id !== option) : [...old.selected, option];
		const selected = old.mode === 'one' ? [option] : several;
		this.view = { ...this.view, answered: selected.length > 0, choice: { ...old, selected } };
	};

	setQuantity = (value: number): void => {
		this.calls.push(['setQuantity', value]);
		const { quantity } = this.view;
		if (quantity) this.view = { ...this.view, answered: true, quantity: { ...quantity, value } };
	};

	setWritingMode = (mode: WritingWay): void => {
		this.calls.push(['setWritingMode', mode]);
		const { writing } = this.view;
		if (writing)
			this.view = {
				...this.view,
				answered: mode === 'paper' || mode === 'phone',
				writing: { ...writing, mode }
			};
	};

	setText = (text: string): void => {
		this.calls.push(['setText', text]);
		const { writing } = this.view;
		if (writing) this.view = { ...this.view, answered: text !== '', writing: { ...writing, text } };
	};

	keepText = (): void => void this.calls.push(['keepText']);
	attend = (): void => void this.calls.push(['attend']);

	addStroke = (stroke: Stroke): void => {
		this.calls.push(['addStroke', stroke]);
		this.#strokes((all) => [...all, stroke]);
	};

	undoStroke = (): void => {
		this.calls.push(['undoStroke']);
		this.#strokes((all) => all.slice(0, -1));
	};

	eraseStrokes = (): void => {
		this.calls.push(['eraseStrokes']);
		this.#strokes(() => []);
	};

	uncover = (): void => {
		this.calls.push(['uncover']);
		this.covered = false;
	};

	openDoor = (code: string): Promise<'wrongSecret' | 'tooManyTries' | 'other' | null> => {
		this.calls.push(['openDoor', code]);
		return Promise.resolve(this.doorAnswer);
	};

	speak = (text: Spoken): void => void this.calls.push(['speak', text.ref]);
	slower: boolean | null = $state(null);
	toggleSlower = (): void => void this.calls.push(['toggleSlower']);
	speakInTurn = (all: readonly Spoken[]): void =>
		void this.calls.push(['speakInTurn', ...all.map(({ ref }) => ref)]);
	replay = (): void => void this.calls.push(['replay']);
	next = (): void => void this.calls.push(['next']);
	decline = (): void => void this.calls.push(['decline']);
	stop = (): void => void this.calls.push(['stop']);
	resume = (): void => void this.calls.push(['resume']);
	rest = (): void => void this.calls.push(['rest']);
	finish = (): void => void this.calls.push(['finish']);
	cardRead = (): void => void this.calls.push(['cardRead']);
	cardHidden = (): void => void this.calls.push(['cardHidden']);
	cardDoubted = (): void => void this.calls.push(['cardDoubted']);
	pictureUrl = (id: string): string | undefined => `/pictures/${id}.svg`;

	#strokes(change: (all: readonly Stroke[]) => readonly Stroke[]): void {
		const { writing } = this.view;
		if (!writing) return;
		const strokes = change(writing.strokes);
		this.view = { ...this.view, answered: strokes.length > 0, writing: { ...writing, strokes } };
	}
}
