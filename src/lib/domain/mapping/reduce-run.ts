import type { EventType, MappingEvent } from './events';
import type { RunState } from './state';

const RUN_EVENTS = [
	'step.opened',
	'practice.judged',
	'item.shown',
	'item.responded',
	'stimulus.recognised',
	'item.skipped',
	'help.given',
	'voice.used',
	'stroke.added',
	'photo.added',
	'writing.judged',
	'stop.applied',
	'step.closed'
] as const satisfies readonly EventType[];

type RunEventType = (typeof RUN_EVENTS)[number];
type RunEvent = Extract<MappingEvent, { type: RunEventType }>;

export function isRunEvent(event: MappingEvent): event is RunEvent {
	return (RUN_EVENTS as readonly string[]).includes(event.type);
}

/** Folds one event into the run it belongs to; one of an unknown run changes nothing. */
export function applyRunEvent(runs: readonly RunState[], event: RunEvent): readonly RunState[] {
	if (event.type === 'step.opened') {
		const { run, ...opened } = event.payload;
		return [...runs, { ...EMPTY_RUN, id: run, ...opened }];
	}
	return runs.map((run) => (run.id === event.payload.run ? changed(run, event) : run));
}

const EMPTY_RUN = {
	practice: {},
	shown: [],
	responses: {},
	skipped: [],
	helped: [],
	voices: {},
	strokes: {},
	photos: {},
	judgements: {},
	recognised: {},
	stop: null,
	undoneStops: [],
	closed: null
};

/** A stop that the pedagogue undid: the run remembers after which item it was. */
export function noteUndoneStop(
	runs: readonly RunState[],
	{ payload }: Extract<MappingEvent, { type: 'stop.applied' }>
): readonly RunState[] {
	return runs.map((run) =>
		run.id === payload.run
			? { ...run, undoneStops: including(run.undoneStops, payload.after) }
			: run
	);
}

function changed(run: RunState, event: Exclude<RunEvent, { type: 'step.opened' }>): RunState {
	switch (event.type) {
		case 'practice.judged': {
			const { item, understood } = event.payload;
			return { ...run, practice: { ...run.practice, [item]: understood } };
		}
		case 'item.shown':
			return { ...run, shown: including(run.shown, event.payload.item) };
		case 'item.responded': {
			const { item, option, observed, text } = event.payload;
			const response = {
				option,
				observed: observed ?? null,
				text: text ?? null,
				event: event.id
			};
			return {
				...run,
				responses: { ...run.responses, [item]: response },
				skipped: run.skipped.filter((id) => id !== item)
			};
		}
		case 'stimulus.recognised': {
			const { item, option } = event.payload;
			return { ...run, recognised: { ...run.recognised, [item]: option } };
		}
		case 'item.skipped': {
			const { item } = event.payload;
			const { [item]: _response, ...responses } = run.responses;
			const { [item]: _judgement, ...judgements } = run.judgements;
			return { ...run, responses, judgements, skipped: including(run.skipped, item) };
		}
		case 'help.given':
			return { ...run, helped: including(run.helped, event.payload.item) };
		case 'voice.used': {
			if (event.payload.class !== 'stimulus') return run;
			const { ref, layer } = event.payload;
			return { ...run, voices: { ...run.voices, [ref]: [...(run.voices[ref] ?? []), layer] } };
		}
		case 'stroke.added': {
			const { item, stroke } = event.payload;
			return {
				...run,
				strokes: { ...run.strokes, [item]: [...(run.strokes[item] ?? []), stroke] }
			};
		}
		case 'photo.added': {
			const { item, jpeg } = event.payload;
			const photos = [...(run.photos[item] ?? []), { jpeg, event: event.id }];
			return {
				...run,
				photos: { ...run.photos, [item]: photos },
				skipped: run.skipped.filter((id) => id !== item)
			};
		}
		case 'writing.judged': {
			const { item, blank } = event.payload;
			const judgement = { ...event.payload, event: event.id };
			// Something written after a skip takes the skip back; an empty page doesn't.
			const skipped = blank ? run.skipped : run.skipped.filter((id) => id !== item);
			return { ...run, skipped, judgements: { ...run.judgements, [item]: judgement } };
		}
		case 'stop.applied':
			return { ...run, stop: { after: event.payload.after, event: event.id } };
		case 'step.closed': {
			const { ended, observations } = event.payload;
			return { ...run, closed: { ended, observations: observations ?? [], event: event.id } };
		}
	}
}

function including(list: readonly string[], id: string): readonly string[] {
	return list.includes(id) ? list : [...list, id];
}
