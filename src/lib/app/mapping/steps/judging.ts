import type { Step } from '../../../domain/instrument/ladder';
import type { Mediator, Payload } from '../../../domain/mapping/events';
import type { Outcome } from '../../../domain/mapping/outcome';
import type { RunState } from '../../../domain/mapping/state';
import type { FormId } from '../../../domain/instrument/stimuli';
import { languageOf } from '../../../domain/scoring/outcome-of-step';
import type { MappingSession } from '../mapping-session.svelte';
import { pedagogueReads } from '../voice/pedagogue-reads';
import type { Writing } from './writings';

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
	return {
		points: null,
		mode: wayWritten(session, run, item),
		reader: pedagogueReads(run.language),
		judge: 'pedagogue',
		blank: false,
		observations: []
	};
}

/** As the person chose; else by the strokes, and on paper where there are none. */
function wayWritten(session: MappingSession, run: RunState, item: string): Mode {
	const chosen = run.responses[item]?.option;
	if (chosen === 'paper' || chosen === 'keyboard' || chosen === 'phone') return chosen;
	// The strokes of the real name are in the sitting's memory, not in the run.
	const strokes = session.privateStrokes[`${run.id} ${item}`] ?? run.strokes[item] ?? [];
	return strokes.length > 0 ? 'screen' : 'paper';
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

/** What holds of a writing as a whole, whichever criterion it is judged by. */
export type OfTheWhole = Omit<Judged, 'points'>;

/**
 * The judgement of one criterion as it stands; how it was written and by whom it
 * is judged is said once, at the item that was written.
 */
export function criterionJudgement(session: MappingSession, { row, rows }: Writing, item: string) {
	const written = judgementOf(session, row.run, row.item.id);
	const own = rows.find((other) => other.item.id === item);
	const points = own ? (row.run.judgements[item]?.points ?? null) : null;
	return { ...written, points };
}

/** Points for one criterion. */
export function judgeCriterion(
	session: MappingSession,
	writing: Writing,
	item: string,
	points: number
): Promise<boolean> {
	const whole = criterionJudgement(session, writing, item);
	return judge(session, writing.row.run, item, { ...whole, points, blank: false });
}

/** Who judged, how it was written: for every criterion of a writing alike. */
export async function judgeWhole(
	session: MappingSession,
	writing: Writing,
	part: Partial<OfTheWhole>
): Promise<void> {
	const before = writing.rows.map(({ item }) => criterionJudgement(session, writing, item.id));
	for (const [index, { run, item }] of writing.rows.entries())
		await judge(session, run, item.id, { ...before[index], ...part });
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

/** Someone who reads the language finds the stimuli right: språkstöd, mother-tongue teacher, or the pedagogue for Swedish. */
export async function confirmStimuli(
	session: MappingSession,
	step: Step,
	form: FormId
): Promise<boolean> {
	const own = pedagogueReads(languageOf(session.state, step.strand));
	const mediator = own ? null : judgePresent(session);
	if (!own && !mediator) return false;
	return session.record('stimuli.confirmed', {
		step: step.id,
		form,
		mediator: mediator?.id ?? null
	});
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
