import type { Stroke } from '../../../domain/mapping/stroke';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { RunState } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';
import type { Screen } from './programme';

type WritingActions = Required<
	Pick<Screen, 'addStroke' | 'undoStroke' | 'eraseStrokes' | 'setMode'>
>;

/**
 * Strokes become events as they are drawn; undo withdraws the last, erase all.
 * Those of the person's real name stay in memory and are gone with the sitting.
 */
export function writingActions(spec: {
	session: MappingSession;
	run: RunState;
	item: StimulusItem;
}): WritingActions {
	const { session, run, item } = spec;
	const setMode = (mode: 'screen' | 'paper'): void =>
		void session.record('item.responded', { run: run.id, item: item.id, option: mode });
	if (item.shown?.ownName) {
		const key = `${run.id} ${item.id}`;
		const write = (strokes: readonly unknown[]): void => {
			session.privateStrokes = { ...session.privateStrokes, [key]: strokes };
		};
		const now = (): readonly unknown[] => session.privateStrokes[key] ?? [];
		return {
			addStroke: (stroke) => write([...now(), stroke]),
			undoStroke: () => write(now().slice(0, -1)),
			eraseStrokes: () => write([]),
			setMode
		};
	}
	return {
		addStroke: (stroke: Stroke) =>
			void session.record('stroke.added', { run: run.id, item: item.id, stroke }),
		undoStroke: () => {
			const last = strokeEvents(session, run.id, item.id).at(-1);
			if (last) void session.withdraw(last);
		},
		eraseStrokes: () => void session.withdrawAll(strokeEvents(session, run.id, item.id)),
		setMode
	};
}

/** Ids of the strokes of an item that still count, in order. */
function strokeEvents(session: MappingSession, run: string, item: string): string[] {
	const withdrawn = new Set(
		session.events.flatMap((event) =>
			event.type === 'event.withdrawn' ? [event.payload.event] : []
		)
	);
	return session.events.flatMap((event) =>
		event.type === 'stroke.added' &&
		event.payload.run === run &&
		event.payload.item === item &&
		!withdrawn.has(event.id)
			? [event.id]
			: []
	);
}
