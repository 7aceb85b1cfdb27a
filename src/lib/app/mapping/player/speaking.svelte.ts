import type { Pace } from '../../../domain/voice/pack';
import type { Spoken } from '../voice/spoken';
import type { VoiceDesk } from '../voice/voice-desk.svelte';
import type { VoiceState } from './player-face';
import type { Screen } from './programme';
import type { ScreenView } from './screen';

interface SpeakingDeps {
	readonly desk: VoiceDesk;
	readonly screen: () => Screen;
	readonly view: () => ScreenView;
	/** A text of the screen's own, by its key. */
	readonly word: (key: string) => Spoken;
}

/** Between a question and its options, and between these: time to look, ms. */
const PAUSE_MS = 350;

const readByPerson = (layer: string): boolean => layer.startsWith('mediator');

/** What the participant's screen says: in turn, with a pause, until something is touched. */
export class Speaking {
	#turn = 0;
	/** Whoever needs it slowly needs it on every screen. */
	#pace = $state<Pace>('normal');
	/** What was left to say when a call came or the screen was locked. */
	#left: readonly Spoken[] = [];
	#run: string | undefined;
	/** The text that lay before the participant last. */
	#passage: string | null = null;

	constructor(private readonly deps: SpeakingDeps) {}

	stateOf(spoken: Spoken): VoiceState {
		const { desk } = this.deps;
		return {
			layer: desk.layerOf(spoken),
			speaking: desk.speaking === spoken.ref,
			played: desk.played.has(spoken.ref)
		};
	}

	/** Says one text; a second touch while it speaks stops it. */
	speak(spoken: Spoken): void {
		if (this.stateOf(spoken).speaking) this.silence();
		else void this.inTurn([spoken]);
	}

	/** Null where nothing on the screen has been recorded more slowly. */
	get slower(): boolean | null {
		return this.#slowOne() ? this.#pace === 'slow' : null;
	}

	toggleSlower(): void {
		const one = this.#slowOne();
		if (!one) return;
		this.#pace = this.#pace === 'slow' ? 'normal' : 'slow';
		void this.inTurn([one]);
	}

	async inTurn(all: readonly Spoken[]): Promise<void> {
		this.silence();
		const turn = this.#turn;
		const { desk } = this.deps;
		const said = all.filter((spoken) => desk.layerOf(spoken) !== 'none');
		for (const [index, spoken] of said.entries()) {
			if (index > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
			if (this.#turn !== turn) return;
			const ending = await desk.speak(spoken, this.deps.screen().run ?? null, this.#pace);
			if (this.#turn !== turn) return;
			if (ending === 'interrupted') this.#left = said.slice(index);
			// A card waits for a person: the rest is read from there.
			if (ending !== 'ended') return;
		}
	}

	/** Everything the screen says, in order. */
	whole(): readonly Spoken[] {
		const { id, heard, prompt, hint, choice, canDecline, passage, writing } = this.deps.view();
		const options = choice?.options.map((option) => option.spoken) ?? [];
		const decline = canDecline ? [this.deps.word('ui.decline')] : [];
		// A question about a text is heard with its answers; what is read aloud to be read is heard alone.
		if (heard && passage && !writing) return present([heard, ...options]);
		if (heard) return [heard];
		// Each language by its own voice; the question’s would be one of them.
		if (id === 'language') return present(options);
		return present([prompt, hint, ...options, ...decline]);
	}

	/**
	 * A screen has come into view: it speaks by itself where a clip or the device
	 * can, and a stimulus that a person has to read opens the card at once.
	 */
	enter(): void {
		this.silence();
		const { passage, writing, kind, run } = this.deps.screen();
		const key = passage?.key ?? null;
		const known = key === this.#passage;
		const begins = run !== this.#run;
		// A pause lies between two screens of a step, and begins nothing.
		if (kind !== 'pause') {
			this.#passage = key;
			this.#run = run;
		}
		// A new text is read before its first question is heard.
		const reads = !known && passage !== null && passage !== undefined && !writing;
		const own = this.#atEntering(begins, reads);
		const ready = this.deps.desk.prepare([...new Set([...own, ...this.whole()])]);
		if (!reads && this.attend()) return;
		// On this screen the tone is what is heard.
		if (kind === 'sound') return;
		const turn = this.#turn;
		void ready.then(() => {
			if (this.#turn === turn) void this.inTurn(own);
		});
	}

	/** Further options of the same question have come. */
	turnPage(): void {
		const options = present(this.deps.view().choice?.options.map(({ spoken }) => spoken) ?? []);
		void this.inTurn(options.filter((one) => !readByPerson(this.deps.desk.layerOf(one))));
	}

	/** @returns whether somebody was asked to read. */
	attend(): boolean {
		const heard = this.deps.screen().heard;
		if (!heard) return false;
		const { layer, played } = this.stateOf(heard);
		if (played || !readByPerson(layer)) return false;
		void this.inTurn([heard]);
		return true;
	}

	/** After a call or a locked screen: what was interrupted is said from its beginning. */
	cameBack(): void {
		const left = this.#left;
		if (left.length > 0) void this.inTurn(left);
	}

	silence(): void {
		this.#turn++;
		this.#left = [];
		this.deps.desk.stop();
	}

	#slowOne(): Spoken | undefined {
		return this.whole().find((spoken) => this.deps.desk.hasSlower(spoken));
	}

	/** The instruction once a step, or with a new text; then what each item lets hear. */
	#atEntering(begins: boolean, reads: boolean): readonly Spoken[] {
		const { id, kind, prompt, heard } = this.deps.view();
		const isItem = kind === 'item' || kind === 'write';
		const silent = id === 'language' || (isItem && !begins && !reads);
		const first = silent ? [] : [prompt];
		const then = heard ? (reads ? [] : [heard]) : isItem ? [] : this.whole();
		const all = present([...first, ...then]);
		return [...new Set(all)].filter((one) => !readByPerson(this.deps.desk.layerOf(one)));
	}
}

function present(all: readonly (Spoken | null)[]): readonly Spoken[] {
	return all.flatMap((one) => one ?? []);
}
