import { parseTimestamp, type Timestamp } from './clock';
import type { JournalEvent, MappingEvent, Payload } from './events';
import { applyRecordingEvent, isRecordingEvent } from './recording';
import { applyRunEvent, isRunEvent, noteUndoneStop } from './reduce-run';
import { EMPTY_MAPPING, type MappingState, type QuestionState, type Skill } from './state';

/**
 * Folds a journal into the mapping's state. Events are taken in order of
 * their clock and each once, so merged journals fold alike on every device;
 * withdrawn and erased events count as not written. Of a withdrawn stop its
 * run keeps where it was, so that it isn't proposed again for the same items.
 */
export function reduceMapping(events: readonly JournalEvent[]): MappingState {
	const ordered = inOrder(events);
	const withdrawn = withdrawnIn(ordered);
	let state = EMPTY_MAPPING;
	for (const event of ordered) {
		if (!withdrawn.has(event.id)) state = applyEvent(state, event);
		else if (event.type === 'stop.applied') {
			state = { ...state, runs: noteUndoneStop(state.runs, event) };
		}
	}
	return state;
}

function inOrder(events: readonly JournalEvent[]): readonly JournalEvent[] {
	const once = [...new Map(events.map((event) => [event.id, event])).values()];
	const place = (event: JournalEvent) => `${event.time} ${event.id}`;
	return once.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** Ids that count as not written; a withdrawal may itself be withdrawn, so the last is read first. */
function withdrawnIn(ordered: readonly JournalEvent[]): ReadonlySet<string> {
	const withdrawn = new Set<string>();
	for (const event of ordered.toReversed()) {
		if (event.type !== 'event.withdrawn' || withdrawn.has(event.id)) continue;
		withdrawn.add(event.payload.event);
	}
	return withdrawn;
}

/** One event more. A withdrawal needs the whole journal: see `reduceMapping`. */
export function applyEvent(state: MappingState, event: JournalEvent): MappingState {
	const at = { ...state, last: event.time, instrument: state.instrument ?? event.instrument };
	if (event.type === 'erased') return at;
	if (isRunEvent(event)) return { ...at, runs: applyRunEvent(state.runs, event) };
	if (isRecordingEvent(event)) {
		return { ...at, recordings: applyRecordingEvent(at.recordings, event) };
	}
	return applyMappingEvent(at, event);
}

function applyMappingEvent(state: MappingState, event: MappingEvent): MappingState {
	switch (event.type) {
		case 'sitting.opened': {
			const opened = parseTimestamp(event.time as Timestamp).wall;
			const sitting = { id: event.payload.sitting, opened, closed: null };
			return { ...state, sittings: [...state.sittings, sitting] };
		}
		case 'sitting.closed':
			return {
				...state,
				sittings: state.sittings.map((sitting) =>
					sitting.id === event.payload.sitting
						? { ...sitting, closed: event.payload.reason }
						: sitting
				)
			};
		case 'language.chosen':
			return { ...state, talk: event.payload };
		case 'address.chosen':
			return { ...state, address: event.payload.address };
		case 'sense.noted':
			return { ...state, [event.payload.sense]: event.payload.choice };
		case 'mediator.present':
			return {
				...state,
				mediators: [...state.mediators.filter((m) => m.id !== event.payload.id), event.payload]
			};
		case 'purpose.told':
			return { ...state, purpose: event.payload };
		case 'school.found':
			return { ...state, school: event.payload };
		case 'entrance.chosen':
			return { ...state, entrance: event.payload };
		case 'question.answered':
			return question(state, event.payload.question, {
				answer: event.payload.answer,
				answeredBy: event.payload.by,
				declined: false,
				later: false
			});
		case 'question.declined':
			return question(state, event.payload.question, {
				answer: null,
				answeredBy: event.payload.by,
				declined: true,
				later: false
			});
		case 'question.noted':
			return question(state, event.payload.question, {
				note: event.payload.text,
				later: event.payload.later
			});
		case 'skill.noted':
			return { ...state, skills: withSkill(state.skills, event.payload) };
		case 'stimuli.confirmed':
			return { ...state, confirmed: [...state.confirmed, event.payload] };
		case 'step.passed':
			return { ...state, passed: { ...state.passed, [event.payload.step]: event.payload.reason } };
		case 'voices.chosen':
			return { ...state, syntheticStimuli: event.payload.syntheticStimuli };
		case 'strand.wished': {
			const { strand, wish } = event.payload;
			return { ...state, wishes: { ...state.wishes, [strand]: wish } };
		}
		case 'outcome.overridden': {
			const { step, outcome, reason } = event.payload;
			const override = { outcome, reason, event: event.id };
			return { ...state, overrides: { ...state.overrides, [step]: override } };
		}
		case 'line.chosen':
		case 'line.struck':
			return line(state, event.type === 'line.chosen' ? 'chosen' : 'struck', event.payload);
		case 'plan.agreed':
			return { ...state, plan: event.payload };
		case 'section.released': {
			const at = parseTimestamp(event.time as Timestamp).wall;
			const section = { release: 'released' as const, right: event.payload.right, at };
			return { ...state, sections: { ...state.sections, [event.payload.section]: section } };
		}
		case 'section.withheld': {
			const at = parseTimestamp(event.time as Timestamp).wall;
			const section = { release: 'withheld' as const, right: true, at };
			return { ...state, sections: { ...state.sections, [event.payload.section]: section } };
		}
		case 'payload.erased': {
			const { what, ref } = event.payload;
			return { ...state, erased: [...state.erased, { what, ref }] };
		}
		case 'handover.made': {
			const made = parseTimestamp(event.time as Timestamp).wall;
			return { ...state, handovers: [...state.handovers, { ...event.payload, made }] };
		}
		default:
			return state;
	}
}

const UNASKED: QuestionState = {
	answer: null,
	answeredBy: null,
	declined: false,
	note: '',
	later: false
};

function question(state: MappingState, id: string, change: Partial<QuestionState>): MappingState {
	const next = { ...(state.questions[id] ?? UNASKED), ...change };
	return { ...state, questions: { ...state.questions, [id]: next } };
}

/** Told again, it keeps its place; struck, it is gone. */
function withSkill(
	skills: readonly Skill[],
	{ struck, ...skill }: Payload<'skill.noted'>
): readonly Skill[] {
	if (struck) return skills.filter((other) => other.skill !== skill.skill);
	const known = skills.some((other) => other.skill === skill.skill);
	if (!known) return [...skills, skill];
	return skills.map((other) => (other.skill === skill.skill ? skill : other));
}

function line(
	state: MappingState,
	to: 'chosen' | 'struck',
	payload: Payload<'line.chosen'> | Payload<'line.struck'>
): MappingState {
	const before = state.lines.find((l) => l.kind === payload.kind && l.id === payload.id);
	const text = 'text' in payload && payload.text !== undefined ? payload.text : before?.text;
	const next = { kind: payload.kind, id: payload.id, state: to, text: text ?? null };
	if (!before) return { ...state, lines: [...state.lines, next] };
	return { ...state, lines: state.lines.map((l) => (l === before ? next : l)) };
}
