import type { Step } from '../../../domain/instrument/ladder';
import type { Mediator, Payload } from '../../../domain/mapping/events';
import type { Outcome } from '../../../domain/mapping/outcome';
import type { RunState } from '../../../domain/mapping/state';
import type { FormId } from '../../../domain/instrument/stimuli';
import type { MappingSession } from '../mapping-session.svelte';

export type Judged = Omit<Payload<'writing.judged'>, 'run' | 'item'>;
export type Mode = Judged['mode'];

/** Who may confirm stimuli and judge writing beside the pedagogue; an interpreter judges nothing. */
const JUDGES: readonly Mediator['role'][] = ['languageSupport', 'motherTongueTeacher'];

/** The mediator present, where their role lets them confirm and judge; else null. */
export function judgePresent(session: MappingSession): Mediator | null {
	const now = session.state.mediators.at(-1);
	return now && JUDGES.includes(now.role) ? now : null;
}

/** The points an item may get under the step's rule, 0 first. */
export function pointScale({ rule }: Pick<Step, 'rule'>): readonly number[] {
	return Array.from({ length: rule.points + 1 }, (_, points) => points);
}

/** The judgement as it stands, or where it begins: nothing said, the way it was written. */
export function judgementOf(session: MappingSession, run: RunState, item: string): Judged {
	const now = run.judgements[item];
	if (now) {
		const { points, mode, reader, judge, blank, observations } = now;
		return { points, mode, reader, judge, blank, observations };
	}
	const onPaper = run.responses[item]?.option === 'paper';
	// The strokes of the real name are in the sitting's memory, not in the run.
	const strokes = session.privateStrokes[`${run.id} ${item}`] ?? run.strokes[item] ?? [];
	const drawn = strokes.length > 0;
	return {
		points: null,
		mode: onPaper || !drawn ? 'paper' : 'screen',
		reader: false,
		judge: 'pedagogue',
		blank: false,
		observations: []
	};
}

/** Changes part of a judgement; a blank page has no points to give. */
export function judge(
	session: MappingSession,
	run: RunState,
	item: string,
	part: Partial<Judged>
): Promise<boolean> {
	const next = { ...judgementOf(session, run, item), ...part };
	const points = next.blank ? null : next.points;
	return session.record('writing.judged', { run: run.id, item, ...next, points });
}

/** R0: what the pedagogue saw the person do. */
export function observe(
	session: MappingSession,
	run: RunState,
	item: string,
	observed: boolean
): Promise<boolean> {
	const option = run.responses[item]?.option ?? null;
	return session.record('item.responded', { run: run.id, item, option, observed });
}

/** A språkstöd or mother-tongue teacher reads the stimuli and finds them right. */
export async function confirmStimuli(
	session: MappingSession,
	step: Step,
	form: FormId
): Promise<boolean> {
	const mediator = judgePresent(session);
	if (!mediator) return false;
	return session.record('stimuli.confirmed', { step: step.id, form, mediator: mediator.id });
}

/** Any outcome, with a reason; false without one. The computed outcome stays beside it. */
export async function override(
	session: MappingSession,
	{ id, strand }: Step,
	outcome: Outcome,
	reason: string
): Promise<boolean> {
	if (reason.trim() === '') return false;
	return session.record('outcome.overridden', { step: id, strand, outcome, reason: reason.trim() });
}

export async function takeBackOverride(session: MappingSession, step: Step): Promise<void> {
	const now = session.state.overrides[step.id];
	if (now) await session.withdraw(now.event);
}
