import type { Instrument } from '../../../domain/instrument/instrument';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { Ended, NotTriedReason } from '../../../domain/mapping/events';
import type { RunState } from '../../../domain/mapping/state';
import type { Stroke } from '../../../domain/mapping/stroke';
import { afterNewestRun } from '../../../domain/scoring/after-run';
import { isEnoughRecognised } from '../../../domain/scoring/recognised';
import { stopAppliesToRun } from '../../../domain/scoring/stop-rule';
import type { MappingSession } from '../mapping-session.svelte';
import type { WordSource } from '../voice/spoken';
import type { Programme, Screen } from './programme';
import { itemScreen } from './item-screen';
import { asRead, heardAt, knowingScreen, nextKnowing } from './knowing';
import { namePages, namesScreen } from './name-pages';
import { materialOf, type RunMaterial } from './run-material';
import { isOffered, offerScreen } from './strand-screen';
import { isGiven, isWritten } from './writing-screen';

/** Tries a person gets to understand what is asked before the items begin. */
const PRACTICE_TRIES = 2;

/**
 * One run of a step: the offer of the Latin strand, words to recognise, practice, names of
 * pictures, items, and what follows by rule (stop, success item, form B or a second round).
 * Where it stands follows from the last `item.shown`, so a restart lands on the same item.
 */
export class RunProgramme implements Programme {
	#run = $state('');
	#offering = $state(false);

	constructor(
		private readonly session: MappingSession,
		run: string,
		private readonly words: () => WordSource
	) {
		this.#run = run;
		const state = this.#state();
		this.#offering = state !== undefined && isOffered(session, state);
		if (!this.#offering) this.#showIfNew();
	}

	get current(): Screen | null {
		const run = this.#state();
		if (run && this.#offering) return offerScreen(this.session, this.words());
		const at = run?.shown.at(-1);
		if (!run || run.closed || at === undefined) return null;
		return this.#screen(run, at);
	}

	get progress(): readonly number[] {
		const run = this.#state();
		if (!run) return [];
		const { step } = this.#material(run);
		const ladder = this.#instrument[step.part].steps.filter(
			({ strand, beside, id }) => strand === step.strand && (!beside || id === step.id)
		);
		return ladder.map((other) => {
			if (other.id === step.id) return run.closed ? 1 : this.#share(run);
			const before = this.session.state.runs.filter((r) => r.step === other.id);
			return before.some((r) => r.closed) ? 1 : 0;
		});
	}

	advance(): void {
		const run = this.#state();
		if (run && this.#offering) return this.#answered(run);
		const at = run?.shown.at(-1);
		if (!run || run.closed || at === undefined) return;
		const { step, stimuli, pool, items, screens } = this.#material(run);
		if (heardAt(pool, at)) return this.#heard(run);
		if (stimuli.practice.some((item) => item.id === at)) return this.#leavePractice(run, at);
		if (at === stimuli.success.id) return this.#close(run, 'stop');
		const pages = this.#pages(run);
		const page = pages.findIndex((p) => p.id === at);
		if (page >= 0) return this.#show(run, pages[page + 1]?.id ?? screens[0]?.id);
		if (!this.#given(run, at)) void this.session.record('item.skipped', { run: run.id, item: at });
		const now = this.#state() ?? run;
		const next = screens[screens.findIndex((item) => item.id === at) + 1];
		// After the last item there is nothing left to spare the person.
		if (!next) return this.#close(now, 'complete');
		if (!now.stop && stopAppliesToRun(step, now, items)) {
			void this.session.record('stop.applied', { run: run.id, after: at });
			return this.#show(run, stimuli.success.id);
		}
		this.#show(run, next.id);
	}

	end(): void {
		const run = this.#state();
		if (!run || run.closed) return;
		if (this.#offering) return this.#withdraw(run);
		this.#pass(run, 'wish');
		this.#close(run, 'wish');
	}

	get #instrument(): Instrument {
		return this.session.instrument;
	}

	#state(): RunState | undefined {
		return this.session.state.runs.find((run) => run.id === this.#run);
	}

	#material(run: RunState): RunMaterial {
		return materialOf(this.#instrument, run);
	}

	/** Practice and names belong to the first round only. */
	#pages(run: RunState): ReturnType<typeof namePages> {
		const { step, stimuli, items } = this.#material(run);
		// Names of known words are heard already; those of others would be in a strange language.
		return stimuli.nameFirst && !step.recogniseFirst ? namePages(run, items) : [];
	}

	#screen(run: RunState, at: string): Screen {
		const { step, stimuli, pool, items } = this.#material(run);
		const heard = heardAt(pool, at);
		if (heard) return knowingScreen(this.session, this.words(), run, heard);
		const page = this.#pages(run).find((p) => p.id === at);
		if (page) return namesScreen(page, this.words());
		const practice = stimuli.practice.find((item) => item.id === at);
		const item = practice ?? [...items, stimuli.success].find((other) => other.id === at);
		if (!item) throw new Error(`Unknown item ${at}`);
		return itemScreen({
			session: this.session,
			words: this.words(),
			run,
			step,
			item: step.recogniseFirst && items.includes(item) ? asRead(item) : item,
			practice: practice !== undefined,
			strokes: this.#strokes(run, item)
		});
	}

	#strokes(run: RunState, item: StimulusItem): readonly Stroke[] {
		if (!item.shown?.ownName) return run.strokes[item.id] ?? [];
		return (this.session.privateStrokes[`${run.id} ${item.id}`] ?? []) as readonly Stroke[];
	}

	#given(run: RunState, at: string): boolean {
		const { step } = this.#material(run);
		if (!isWritten(step)) return run.responses[at] !== undefined;
		const secret = (this.session.privateStrokes[`${run.id} ${at}`] ?? []) as readonly Stroke[];
		return isGiven(run.responses[at], [...(run.strokes[at] ?? []), ...secret]);
	}

	#share(run: RunState): number {
		const { screens } = this.#material(run);
		const left = screens.filter((item) => run.shown.includes(item.id)).length;
		return screens.length === 0 ? 0 : Math.max(0, left - 1) / screens.length;
	}

	#showIfNew(): void {
		const run = this.#state();
		if (!run || run.closed) return;
		const { step, stimuli, pool, screens } = this.#material(run);
		if (run.shown.at(-1) === stimuli.success.id && !run.stop) {
			// The stop was undone: on with the first item that hasn't been met.
			return this.#show(run, screens.find((item) => !run.shown.includes(item.id))?.id);
		}
		if (run.shown.length > 0) return;
		this.#show(run, nextKnowing(step, run, pool) ?? this.#first(run));
	}

	/** Where the step itself begins; practice belongs to the first round only. */
	#first(run: RunState): string | undefined {
		const { stimuli, screens } = this.#material(run);
		const practice = run.follows === null ? stimuli.practice[0]?.id : undefined;
		return practice ?? this.#pages(run)[0]?.id ?? screens[0]?.id;
	}

	/** One word heard: the next, then the step, or a kind end where too few are known yet. */
	#heard(run: RunState): void {
		const { step, pool, items } = this.#material(run);
		const next = nextKnowing(step, run, pool);
		if (next !== null) return this.#show(run, next);
		if (isEnoughRecognised(items, step.rule.items)) return this.#show(run, this.#first(run));
		this.#pass(run, 'noContent');
		this.#close(run, 'complete');
	}

	/** A step of whose words too few are known yet stays unopened, and says why. */
	#pass(run: RunState, reason: NotTriedReason): void {
		const { step, items } = this.#material(run);
		if (!step.recogniseFirst || run.follows !== null) return;
		if (isEnoughRecognised(items, step.rule.items)) return;
		void this.session.record('step.passed', { step: step.id, strand: step.strand, reason });
	}

	/** A yes begins the step; anything else leaves it unopened. */
	#answered(run: RunState): void {
		if (this.session.state.wishes.latin !== true) return this.#withdraw(run);
		this.#offering = false;
		this.#showIfNew();
	}

	/** The offer wasn't taken up: the step counts as not opened. */
	#withdraw(run: RunState): void {
		this.#offering = false;
		const opened = this.session.events.find(
			(event) => event.type === 'step.opened' && event.payload.run === run.id
		);
		if (opened) void this.session.withdraw(opened.id);
	}

	#show(run: RunState, item: string | undefined): void {
		if (item !== undefined) void this.session.record('item.shown', { run: run.id, item });
	}

	#leavePractice(run: RunState, at: string): void {
		const { stimuli, screens } = this.#material(run);
		const item = stimuli.practice.find((other) => other.id === at);
		const response = run.responses[at];
		const understood = item?.key ? response?.option === item.key : this.#given(run, at);
		const before = Object.keys(run.practice).length;
		void this.session.record('practice.judged', { run: run.id, item: at, understood });
		if (understood) return this.#show(run, this.#pages(run)[0]?.id ?? screens[0]?.id);
		const next = stimuli.practice[before + 1];
		if (next && before + 1 < PRACTICE_TRIES) return this.#show(run, next.id);
		this.#close(run, 'practice');
	}

	#close(run: RunState, ended: Ended): void {
		void this.session.record('step.closed', { run: run.id, ended });
		if (ended !== 'complete') return;
		const { step } = this.#material(run);
		const after = afterNewestRun(this.session.state, this.#instrument, step);
		if (after === 'none') return;
		const id = this.session.newId();
		void this.session.record('step.opened', {
			run: id,
			step: step.id,
			strand: step.strand,
			language: run.language,
			form: after === 'formB' ? 'B' : run.form,
			follows: run.id,
			proposed: step.id,
			ownName: run.ownName
		});
		this.#run = id;
		this.#showIfNew();
	}
}
