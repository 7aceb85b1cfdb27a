import { type Instrument, stepById, stimuliOf } from '../../../domain/instrument/instrument';
import type { Step } from '../../../domain/instrument/ladder';
import type { StepStimuli, StimulusItem } from '../../../domain/instrument/stimuli';
import type { Ended } from '../../../domain/mapping/events';
import type { RunState } from '../../../domain/mapping/state';
import type { Stroke } from '../../../domain/mapping/stroke';
import { afterNewestRun } from '../../../domain/scoring/after-run';
import { itemsOfRun } from '../../../domain/scoring/evidence-of-run';
import { stopAppliesToRun } from '../../../domain/scoring/stop-rule';
import type { MappingSession } from '../mapping-session.svelte';
import type { WordSource } from '../voice/spoken';
import type { Programme, Screen } from './programme';
import { itemScreen } from './item-screen';
import { namePages, namesScreen } from './name-pages';

/** Tries a person gets to understand what is asked before the items begin. */
const PRACTICE_TRIES = 2;

/**
 * One run of a step: practice, names of pictures, items, and what follows by
 * rule (stop, success item, form B or a second round). Where it stands follows
 * from the last `item.shown`, so a restart lands on the same item.
 */
export class RunProgramme implements Programme {
	#run = $state('');

	constructor(
		private readonly session: MappingSession,
		run: string,
		private readonly words: () => WordSource
	) {
		this.#run = run;
		this.#showIfNew();
	}

	get current(): Screen | null {
		const run = this.#state();
		const at = run?.shown.at(-1);
		if (!run || run.closed || at === undefined) return null;
		return this.#screen(run, at);
	}

	get progress(): readonly number[] {
		const run = this.#state();
		if (!run) return [];
		const { step } = this.#material(run);
		const ladder = this.#instrument[step.part].steps;
		return ladder.map((other) => {
			if (other.id === step.id) return run.closed ? 1 : this.#share(run);
			const before = this.session.state.runs.filter((r) => r.step === other.id);
			return before.some((r) => r.closed) ? 1 : 0;
		});
	}

	advance(): void {
		const run = this.#state();
		const at = run?.shown.at(-1);
		if (!run || run.closed || at === undefined) return;
		const { step, stimuli, items } = this.#material(run);
		if (stimuli.practice.some((item) => item.id === at)) return this.#leavePractice(run, at);
		if (at === stimuli.success.id) return this.#close(run, 'stop');
		const pages = this.#pages(run);
		const page = pages.findIndex((p) => p.id === at);
		if (page >= 0) return this.#show(run, pages[page + 1]?.id ?? items[0]?.id);
		if (!this.#given(run, at)) void this.session.record('item.skipped', { run: run.id, item: at });
		const now = this.#state() ?? run;
		const next = items[items.findIndex((item) => item.id === at) + 1];
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
		if (run && !run.closed) this.#close(run, 'wish');
	}

	get #instrument(): Instrument {
		return this.session.instrument;
	}

	#state(): RunState | undefined {
		return this.session.state.runs.find((run) => run.id === this.#run);
	}

	#material(run: RunState): { step: Step; stimuli: StepStimuli; items: readonly StimulusItem[] } {
		const step = stepById(this.#instrument, run.step);
		const stimuli = step && stimuliOf(this.#instrument, step, run.language);
		if (!step || !stimuli) throw new Error(`No content for ${run.step}`);
		return { step, stimuli, items: itemsOfRun(stimuli, run.form, run.ownName) };
	}

	/** Practice and names belong to the first round only. */
	#pages(run: RunState): ReturnType<typeof namePages> {
		const { stimuli, items } = this.#material(run);
		return stimuli.nameFirst ? namePages(run.step, run.form, items) : [];
	}

	#screen(run: RunState, at: string): Screen {
		const { step, stimuli, items } = this.#material(run);
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
			item,
			practice: practice !== undefined,
			strokes: this.#strokes(run, item)
		});
	}

	#strokes(run: RunState, item: StimulusItem): readonly Stroke[] {
		if (!item.shown?.ownName) return run.strokes[item.id] ?? [];
		return (this.session.privateStrokes[`${run.id} ${item.id}`] ?? []) as readonly Stroke[];
	}

	#given(run: RunState, at: string): boolean {
		const secret = this.session.privateStrokes[`${run.id} ${at}`] ?? [];
		return run.responses[at] !== undefined || (run.strokes[at]?.length ?? 0) + secret.length > 0;
	}

	#share(run: RunState): number {
		const { items } = this.#material(run);
		const left = items.filter((item) => run.shown.includes(item.id)).length;
		return items.length === 0 ? 0 : Math.max(0, left - 1) / items.length;
	}

	#showIfNew(): void {
		const run = this.#state();
		if (!run || run.closed) return;
		const { stimuli, items } = this.#material(run);
		if (run.shown.at(-1) === stimuli.success.id && !run.stop) {
			// The stop was undone: on with the first item that hasn't been met.
			return this.#show(run, items.find((item) => !run.shown.includes(item.id))?.id);
		}
		if (run.shown.length > 0) return;
		const first = run.follows === null ? stimuli.practice[0]?.id : undefined;
		this.#show(run, first ?? this.#pages(run)[0]?.id ?? items[0]?.id);
	}

	#show(run: RunState, item: string | undefined): void {
		if (item !== undefined) void this.session.record('item.shown', { run: run.id, item });
	}

	#leavePractice(run: RunState, at: string): void {
		const { stimuli, items } = this.#material(run);
		const item = stimuli.practice.find((other) => other.id === at);
		const response = run.responses[at];
		const understood = item?.key ? response?.option === item.key : this.#given(run, at);
		const before = Object.keys(run.practice).length;
		void this.session.record('practice.judged', { run: run.id, item: at, understood });
		if (understood) return this.#show(run, this.#pages(run)[0]?.id ?? items[0]?.id);
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
