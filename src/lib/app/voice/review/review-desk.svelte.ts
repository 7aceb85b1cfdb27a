import type { Instrument } from '$lib/domain/instrument/instrument';
import { err, ok, type Result } from '$lib/domain/result';
import type { Utterance } from '$lib/domain/voice/utterances';
import { wordingReview, type WordingReview } from '$lib/domain/voice/wording-review';
import type { Clock } from '$lib/ports/clock';
import type { VaultError } from '$lib/ports/vault';
import type { VoiceSource } from '$lib/ports/voice';
import { localDate } from '../../../domain/handover/local-date';
import type { NewVoiceEvent, OpenVoice } from '../open-voice.svelte';
import {
	cardsOf,
	isOpen,
	openOf,
	type Open,
	type ReviewCard,
	type ReviewUnit,
	unitsOf
} from './cards';
import { Listening } from './listening.svelte';
import { Pace, type Estimate } from './pace';
import { samePerson } from '../same-person';
import { eventsOf, type UnitMark } from './marks';
import { type ReasonProblem, reasonProblem, RIGHT, type Verdict } from './verdict';

export interface ReviewDeps {
	readonly voices: VoiceSource;
	readonly clock: Clock;
}

export type ReviewProblem = VaultError | ReasonProblem | 'ownVoice' | 'notHeard';

/** Marks that were made with one tap, to be taken back with one. */
interface Act {
	readonly card: number;
	readonly units: readonly (readonly [ReviewUnit, Open])[];
}

/** A tap this soon after a card came up was meant for the one before, ms. */
const SETTLE_MS = 350;

/**
 * A second person goes through a language: hears the voice, reads the words,
 * and decides on both. What is decided is in the vault before the next card
 * comes up, so that one may stop at any point and go on there.
 */
export class ReviewDesk {
	at = $state.raw(0);
	/** Units of the card in hand that are decided. */
	settled = $state.raw<ReadonlySet<ReviewUnit>>(new Set());
	cards = $state.raw<readonly ReviewCard[]>([]);
	problem = $state.raw<ReviewProblem | null>(null);
	busy = $state.raw(false);
	/** “Right” was said before the sound had ended. */
	eager = $state.raw(false);
	/** Plays the next by itself; begun inside a tap. */
	autoplay = $state.raw(true);
	estimate = $state.raw<Estimate>({ minutes: 0, own: false });

	readonly listening: Listening;
	readonly units: readonly ReviewUnit[];
	#acts = $state.raw<readonly Act[]>([]);
	#pace = new Pace();
	#shownAt = 0;
	/** Units that share a card. */
	#together: ReadonlySet<ReviewUnit> = new Set();

	readonly card: ReviewCard | null = $derived.by(() => this.cards[this.at] ?? null);
	readonly done: number = $derived.by(
		() => this.units.filter((unit) => !isOpen(this.open(unit))).length
	);

	/**
	 * @param review this reviewer's own journal, of the kind `review`.
	 * @param voice whose clips are heard; null: the words alone.
	 */
	constructor(
		readonly review: OpenVoice,
		readonly voice: OpenVoice | null,
		readonly utterances: readonly Utterance[],
		private readonly deps: ReviewDeps
	) {
		const { language, variety } = review.state.opened;
		this.listening = new Listening(language, variety, voice?.state ?? null, deps.voices);
		this.units = unitsOf(utterances, voice?.state ?? null);
		this.#deal();
	}

	get reviewer(): string {
		return this.review.state.opened.speaker.alias;
	}

	/** The speaker is the reviewer: the words may be judged, the voice not. */
	get own(): boolean {
		return this.voice !== null && samePerson(this.voice.state.opened.speaker.alias, this.reviewer);
	}

	get canUndo(): boolean {
		return this.#acts.length > 0;
	}

	/** What of a unit this reviewer has to decide. */
	open(unit: ReviewUnit): Open {
		const open = openOf(unit, this.review.state, this.voice?.state ?? null);
		return this.own ? { ...open, voice: false } : open;
	}

	/** Units of the card in hand that still wait. */
	get waiting(): ReviewCard {
		return this.card?.filter((unit) => !this.settled.has(unit)) ?? [];
	}

	/** A clip is heard before it is approved. */
	get ready(): boolean {
		const { heard } = this.listening;
		return this.waiting.every((unit) => !this.open(unit).voice || heard.has(unit));
	}

	/** The card is on the screen; inside a tap, or after one, it plays. */
	show(): void {
		const now = this.deps.clock.now();
		this.#shownAt = now;
		this.#pace.shown(now);
		this.#count();
		if (this.autoplay && this.card) void this.listening.play(this.waiting);
		this.listening.prepare(this.cards[this.at + 1] ?? []);
	}

	/** All that waits on the card is right, the voice and the words. */
	async right(): Promise<boolean> {
		if (this.deps.clock.now() - this.#shownAt < SETTLE_MS) return false;
		if (!this.ready && this.listening.now) return this.#rightWhenHeard();
		if (!this.ready) {
			this.problem = 'notHeard';
			return false;
		}
		return this.#decide(this.waiting, RIGHT);
	}

	/** A tap before the sound's end waits for it; something else meanwhile, and it is forgotten. */
	async #rightWhenHeard(): Promise<boolean> {
		if (this.eager) return false;
		const { card } = this;
		this.eager = true;
		await this.listening.ended;
		this.eager = false;
		return this.card === card && this.ready && this.#decide(this.waiting, RIGHT);
	}

	/** Something of this one is wrong; the rest of the card waits. */
	async wrong(unit: ReviewUnit, verdict: Verdict): Promise<boolean> {
		const open = this.open(unit);
		const reasons = [
			open.voice ? verdict.voice : null,
			open.wording ? verdict.wording : null
		].filter((reason) => reason !== null);
		const wrong = reasons.map(reasonProblem).find((problem) => problem !== null);
		if (wrong || reasons.length === 0) {
			this.problem = wrong ?? 'noReason';
			return false;
		}
		// A clip nobody listened to isn't approved for the sake of its words.
		const unheard = open.voice && !this.listening.heard.has(unit);
		if (unheard && verdict.voice === null) {
			this.problem = 'notHeard';
			return false;
		}
		return this.#decide([unit], verdict);
	}

	/** To the next; this one comes again at the end. */
	skip(): void {
		if (!this.card) return;
		this.#pace.paused();
		this.#go(this.at + 1);
	}

	/** To what it has come to so far. */
	sumUp(): void {
		this.#pace.paused();
		this.#go(this.cards.length);
	}

	/** Takes the last decision back, and shows it again. */
	async undo(): Promise<boolean> {
		const act = this.#acts.at(-1);
		if (!act || this.busy) return false;
		const marks = act.units.map(([unit, open]) => [unit, open, null] as const);
		if (!(await this.#write(marks))) return false;
		this.#acts = this.#acts.slice(0, -1);
		this.#pace.paused();
		this.listening.unhear(act.units.map(([unit]) => unit));
		this.#go(act.card);
		return true;
	}

	/** What was passed over comes up again. */
	again(): void {
		this.#deal();
		this.show();
	}

	/** When the page is hidden. */
	pause(): void {
		this.listening.stop();
		this.#pace.paused();
	}

	/** On leaving, and on locking. */
	close(): void {
		this.pause();
		this.listening.close();
	}

	/** Verdicts on the words, for who keeps the instrument. */
	wordingFile({ head }: Instrument): WordingReview {
		const { language, variety } = this.review.state.opened;
		const { id, version } = head;
		return wordingReview(
			{
				instrument: { id, version },
				language,
				variety,
				reviewer: this.reviewer,
				made: localDate(this.deps.clock.now())
			},
			this.utterances,
			this.review.state.wordings
		);
	}

	/** What was decided on a card whose units are all decided leads to the next. */
	async #decide(units: ReviewCard, verdict: Verdict): Promise<boolean> {
		if (this.busy || units.length === 0) return false;
		this.listening.stop();
		const marks = units.map((unit) => [unit, this.open(unit), verdict] as const);
		if (!(await this.#write(marks))) return false;
		this.#acts = [
			...this.#acts,
			{ card: this.at, units: marks.map(([unit, open]) => [unit, open] as const) }
		];
		this.#pace.decided(units.length, this.deps.clock.now());
		this.settled = new Set([...this.settled, ...units]);
		if (this.waiting.length === 0) this.#go(this.at + 1);
		else this.show();
		return true;
	}

	/** The words first: a clip is approved when all else is written. */
	async #write(marks: readonly UnitMark[]): Promise<boolean> {
		const { wordings, clips } = eventsOf(marks, this.reviewer, localDate(this.deps.clock.now()));
		this.busy = true;
		this.problem = null;
		const done = await this.#commit(wordings, clips);
		this.busy = false;
		if (!done.ok) this.problem = done.error;
		return done.ok;
	}

	async #commit(
		wordings: readonly NewVoiceEvent[],
		clips: readonly NewVoiceEvent[]
	): Promise<Result<void, ReviewProblem>> {
		if (clips.length > 0 && this.own) return err('ownVoice');
		const worded = wordings.length > 0 ? await this.review.record(wordings) : ok(undefined);
		if (!worded.ok || clips.length === 0 || !this.voice) return worded;
		return this.voice.record(clips);
	}

	#go(at: number): void {
		this.listening.stop();
		this.at = at;
		this.problem = null;
		const acted = this.#acts.flatMap(({ card, units }) => (card === at ? units : []));
		this.settled = new Set(acted.map(([unit]) => unit));
		this.show();
	}

	#deal(): void {
		this.cards = cardsOf(this.units.filter((unit) => isOpen(this.open(unit))));
		this.#together = new Set(this.cards.filter(({ length }) => length > 1).flat());
		this.#acts = [];
		this.settled = new Set();
		this.at = 0;
		this.#count();
	}

	#count(): void {
		const left = this.units.filter((unit) => isOpen(this.open(unit)));
		const short = left.filter((unit) => this.#together.has(unit)).length;
		this.estimate = this.#pace.estimate(left.length, short);
	}
}
