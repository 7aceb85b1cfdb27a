import type { Stroke } from '../../../domain/mapping/stroke';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { RunState } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';
import type { Screen } from './programme';
import type { WritingWay } from './screen';

type WritingActions = Required<
	Pick<Screen, 'addStroke' | 'undoStroke' | 'eraseStrokes' | 'setMode' | 'setText'>
>;

/**
 * Strokes become events as they are drawn; undo withdraws the last, erase all.
 * Those of the person's real name stay in memory and are gone with the sitting.
 * What is typed is a response of its own each time it is kept; the last counts.
 */
export function writingActions(spec: {
	session: MappingSession;
	run: RunState;
	item: StimulusItem;
}): WritingActions {
	const { session, run, item } = spec;
	const here = { run: run.id, item: item.id };
	const setText = (text: string): void =>
		void session.record('item.responded', { ...here, option: 'keyboard', text });
	const setMode = (mode: WritingWay): void => {
		// Back at the keyboard, what was typed before is there again.
		if (mode === 'keyboard') return setText(lastTyped(session, run.id, item.id));
		void session.record('item.responded', { ...here, option: mode });
	};
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
			setMode,
			setText: () => undefined
		};
	}
	return {
		addStroke: (stroke: Stroke) => void session.record('stroke.added', { ...here, stroke }),
		undoStroke: () => {
			const last = strokeEvents(session, run.id, item.id).at(-1);
			if (last) void session.withdraw(last);
		},
		eraseStrokes: () => void session.withdrawAll(strokeEvents(session, run.id, item.id)),
		setMode,
		setText
	};
}

function lastTyped(session: MappingSession, run: string, item: string): string {
	const typed = session.events.findLast(
		(event) =>
			event.type === 'item.responded' &&
			event.payload.run === run &&
			event.payload.item === item &&
			event.payload.text !== undefined
	);
	return typed?.type === 'item.responded' ? (typed.payload.text ?? '') : '';
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
