import type { Step, StepId } from '../../../domain/instrument/ladder';
import type { FormId, StimulusItem } from '../../../domain/instrument/stimuli';
import type { JournalEvent, Mediator } from '../../../domain/mapping/events';
import type { RunId } from '../../../domain/mapping/ids';
import type { RunState } from '../../../domain/mapping/state';
import { itemsOfRun } from '../../../domain/scoring/evidence-of-run';
import { err, ok, type Result } from '../../../domain/result';
import type { MappingSession, NewEvent } from '../mapping-session.svelte';
import type { StepPlan } from '../steps/before-start';
import { pedagogueReads } from '../voice/pedagogue-reads';
import { checkDraft, type DraftProblem } from './check-draft';
import { type Given, type PaperDraft, type PaperRow, type PaperTask, paperTask } from './draft';
import { paperEvents, type PaperRun } from './paper-events';

/** Chosen as the one who read aloud, where the pedagogue reads the language. */
export const PEDAGOGUE = 'pedagogue';

/** Those who may have read aloud, the newest last; nobody where no one helps with the language. */
export function readersAloud(session: MappingSession, { step }: { step: Step }): Mediator[] {
	return step.strand === 'latin'
		? []
		: session.state.mediators.filter(({ role }) => role !== 'none');
}

/** An empty protocol, with what the mapping knows already. */
export function newDraft(session: MappingSession, task: PaperTask, form: FormId): PaperDraft {
	const own = pedagogueReads(task.language);
	const reader = readersAloud(session, task).at(-1)?.id ?? null;
	return {
		form,
		ownName: true,
		practice: 'none',
		ended: null,
		readBy: own ? PEDAGOGUE : reader,
		reader: own,
		judge: PEDAGOGUE,
		observations: [],
		rows: {}
	};
}

export interface Place {
	readonly follows: RunId | null;
	readonly proposed: StepId | null;
}

/** Where a new run of that form stands: the form B or repetition that is due follows the first. */
export function placeOf(plan: StepPlan, form: FormId, proposed: StepId | null): Place {
	return { follows: plan.form === form ? plan.follows : null, proposed };
}

/** Writes a step done on paper; what is wrong with the draft instead, where it can't be. */
export async function typeIn(
	session: MappingSession,
	task: PaperTask,
	draft: PaperDraft,
	place: Place
): Promise<Result<RunId, DraftProblem>> {
	const problem = checkDraft(task, draft);
	if (problem) return err(problem);
	const run = session.newId();
	await session.recordAll(
		paperEvents(task, draft, { run, ...place, voice: voiceOf(session, draft) })
	);
	return ok(run);
}

/**
 * Corrects what was typed in: what stood there counts as not written, and the
 * run is written again under its own id, so that a form B still follows it.
 */
export async function correct(
	session: MappingSession,
	task: PaperTask,
	draft: PaperDraft,
	run: RunState
): Promise<Result<RunId, DraftProblem>> {
	const problem = checkDraft(task, draft);
	if (problem) return err(problem);
	const about: PaperRun = {
		run: run.id,
		follows: run.follows,
		proposed: run.proposed,
		voice: voiceOf(session, draft)
	};
	const before = eventsOf(session.events, run.id).map(({ id }): NewEvent => ({
		type: 'event.withdrawn',
		payload: { event: id }
	}));
	await session.recordAll([...before, ...paperEvents(task, draft, about)]);
	return ok(run.id);
}

/** The protocol as it was typed in, to be corrected; null for a run without stimuli. */
export function draftOf(session: MappingSession, step: Step, run: RunState): PaperDraft | null {
	const task = paperTask(session.instrument, step, run.language);
	if (!task) return null;
	const events = eventsOf(session.events, run.id);
	const judged = Object.values(run.judgements).at(-1);
	const items = itemsOfRun(task.stimuli, run.form, run.ownName);
	const practised = Object.values(run.practice);
	return {
		form: run.form,
		ownName: run.ownName,
		practice: practised.length === 0 ? 'none' : practised.at(-1) ? 'understood' : 'notUnderstood',
		ended: run.closed?.ended ?? null,
		readBy: readByIn(events),
		reader: judged?.reader ?? pedagogueReads(run.language),
		judge: judged?.judge ?? PEDAGOGUE,
		observations: judged?.observations ?? [],
		rows: Object.fromEntries(items.map((item) => [item.id, rowIn(run, item)]))
	};
}

function rowIn(run: RunState, item: StimulusItem): PaperRow {
	return {
		given: givenIn(run, item),
		helped: run.helped.includes(item.id),
		recognised: placeOfOption(item, run.recognised[item.id] ?? null)
	};
}

function givenIn(run: RunState, item: StimulusItem): Given {
	if (run.skipped.includes(item.id)) return 'skipped';
	const judged = run.judgements[item.id];
	if (judged)
		return judged.blank ? 'blank' : judged.points === null ? 'unjudged' : `p${judged.points}`;
	const response = run.responses[item.id];
	if (!response) return null;
	if (response.observed !== null) return response.observed ? 'yes' : 'no';
	return placeOfOption(item, response.option) ?? 'unjudged';
}

function placeOfOption(item: StimulusItem, option: string | null): string | null {
	const at = (item.options ?? []).findIndex(({ id }) => id === option);
	return at < 0 ? null : String(at + 1);
}

function readByIn(events: readonly JournalEvent[]): string | null {
	const last = events.findLast((event) => event.type === 'voice.used');
	if (last?.type !== 'voice.used') return null;
	return last.payload.mediator ?? PEDAGOGUE;
}

/** Events of a run that still count, in order. */
function eventsOf(events: readonly JournalEvent[], run: RunId): readonly JournalEvent[] {
	const withdrawn = new Set(
		events.flatMap((event) => (event.type === 'event.withdrawn' ? [event.payload.event] : []))
	);
	return events.filter(
		(event) =>
			event.type !== 'erased' &&
			'run' in event.payload &&
			event.payload.run === run &&
			!withdrawn.has(event.id)
	);
}

function voiceOf(session: MappingSession, { readBy }: PaperDraft): PaperRun['voice'] {
	if (readBy === null) return null;
	if (readBy === PEDAGOGUE) return { layer: 'mediatorRoom', mediator: null };
	const presence = session.state.mediators.find(({ id }) => id === readBy)?.presence;
	return { layer: presence === 'phone' ? 'mediatorPhone' : 'mediatorRoom', mediator: readBy };
}
