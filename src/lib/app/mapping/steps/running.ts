import { stepById, stimuliOf } from '../../../domain/instrument/instrument';
import type { Step, StepId } from '../../../domain/instrument/ladder';
import type { Ended, NotTriedReason } from '../../../domain/mapping/events';
import type { RunId } from '../../../domain/mapping/ids';
import type { RunState } from '../../../domain/mapping/state';
import { scoredItems } from '../../../domain/scoring/evidence-of-run';
import type { MappingSession } from '../mapping-session.svelte';
import type { StepPlan } from './before-start';

/** Opens a run of the step, or hands back the one that is open already. */
export async function startStep(
	session: MappingSession,
	step: Step,
	plan: StepPlan,
	proposed: StepId | null
): Promise<RunId> {
	if (plan.open) return plan.open.id;
	const run = session.newId();
	await session.record('step.opened', {
		run,
		step: step.id,
		strand: step.strand,
		language: plan.language,
		form: plan.form,
		follows: plan.follows,
		proposed,
		ownName: session.nameIn(step.strand).trim() !== ''
	});
	return run;
}

export function endStep(session: MappingSession, run: RunId, ended: Ended): Promise<boolean> {
	return session.record('step.closed', { run, ended });
}

/** Why a step is left unopened. */
export function passStep(
	session: MappingSession,
	{ id, strand }: Step,
	reason: NotTriedReason
): Promise<boolean> {
	return session.record('step.passed', { step: id, strand, reason });
}

/**
 * Undoes a stop: the stop, the success item that followed and the closing count
 * as not written, and the run stands at the item after which it was stopped.
 */
export async function undoStop(session: MappingSession, run: RunState): Promise<void> {
	const step = stepById(session.instrument, run.step);
	const stimuli = step && stimuliOf(session.instrument, step, run.language);
	if (!run.stop || !stimuli) return;
	const success = stimuli.success.id;
	const afterwards = session.events.flatMap((event) => {
		const inSuccess =
			(event.type === 'item.shown' || event.type === 'item.responded') &&
			event.payload.run === run.id &&
			event.payload.item === success;
		return inSuccess ? [event.id] : [];
	});
	const closing = run.closed ? [run.closed.event] : [];
	await session.withdrawAll([run.stop.event, ...afterwards, ...closing]);
	const items = scoredItems(step, stimuli, run).filter((item) => item.of === undefined);
	const { after } = run.stop;
	const next = items[items.findIndex((item) => item.id === after) + 1];
	if (next) await session.record('item.shown', { run: run.id, item: next.id });
	else await endStep(session, run.id, 'complete');
}

/** “Med stöd”, on or off. */
export async function setHelp(
	session: MappingSession,
	run: RunId,
	item: string,
	helped: boolean
): Promise<void> {
	if (helped) {
		await session.record('help.given', { run, item });
		return;
	}
	const given = session.events.flatMap((event) =>
		event.type === 'help.given' && event.payload.run === run && event.payload.item === item
			? [event.id]
			: []
	);
	await session.withdrawAll(given);
}
