import type { Instrument } from '../../domain/instrument/instrument';
import { parseTimestamp, type Timestamp } from '../../domain/mapping/clock';
import type { MappingState } from '../../domain/mapping/state';
import { questionStatus } from '../../domain/scoring/question-status';

export type Share = 'no' | 'begun' | 'done';

export const STAGES = ['language', 'interview', 'reading', 'writing', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

/** The one clear next action of a mapping; `step` names the step it goes on with. */
export interface NextAction {
	readonly kind:
		| 'begin'
		| 'interview'
		| 'step'
		| 'steps'
		| 'readBack'
		| 'handOver'
		| 'rebook'
		| 'declined'
		| 'open';
	readonly step: string | null;
}

/** What the list of participants shows of a mapping; kept encrypted beside its journal. */
export interface MappingSummary {
	readonly talk: string | null;
	readonly school: string | null;
	readonly oral: boolean;
	readonly stages: Readonly<Record<Stage, Share>>;
	readonly core: { readonly done: number; readonly all: number };
	readonly next: NextAction;
	/** ms since 1970 of the last event. */
	readonly last: number | null;
	readonly handedOver: number | null;
	readonly [key: string]: unknown;
}

export function summarise(state: MappingState, instrument: Instrument): MappingSummary {
	const core = instrument.interview.questions.filter((question) => question.core);
	const done = core.filter((question) => questionStatus(question, state) !== 'notAsked').length;
	const stages = stagesOf(state, core.length, done);
	return {
		talk: state.talk?.tag ?? null,
		school: state.school?.tag ?? null,
		oral: state.school !== null && state.school.tag === null,
		stages,
		core: { done, all: core.length },
		next: nextAction(state, stages),
		last: state.last ? parseTimestamp(state.last as Timestamp).wall : null,
		handedOver: state.handovers.at(-1)?.made ?? null
	};
}

function stagesOf(state: MappingState, all: number, done: number): Record<Stage, Share> {
	const closed = (part: 'R' | 'W'): Share => {
		const runs = state.runs.filter((run) => run.step.includes(part));
		if (runs.length === 0) return 'no';
		return runs.some((run) => run.closed === null) ? 'begun' : 'done';
	};
	const sections = Object.keys(state.sections).length;
	return {
		language: state.entrance ? 'done' : state.talk ? 'begun' : 'no',
		interview: done >= all - 1 ? 'done' : done > 3 ? 'begun' : 'no',
		reading: closed('R'),
		writing: closed('W'),
		closing: state.handovers.length > 0 ? 'done' : sections > 0 ? 'begun' : 'no'
	};
}

function nextAction(state: MappingState, stages: Record<Stage, Share>): NextAction {
	const open = state.runs.find((run) => run.closed === null);
	if (state.handovers.length > 0) return { kind: 'open', step: null };
	const closed = state.sittings.at(-1)?.closed;
	// Who said no isn't asked again by a list.
	if (closed === 'rebook' || closed === 'declined') return { kind: closed, step: null };
	if (stages.language !== 'done') return { kind: 'begin', step: null };
	if (open) return { kind: 'step', step: open.step };
	if (stages.closing === 'begun') {
		const any = Object.values(state.sections).some((section) => section?.release === 'released');
		return { kind: any ? 'handOver' : 'readBack', step: null };
	}
	if (stages.interview !== 'done') return { kind: 'interview', step: null };
	if (stages.reading === 'no' || stages.writing === 'no') return { kind: 'steps', step: null };
	return { kind: 'readBack', step: null };
}
