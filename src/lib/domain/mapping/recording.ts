import { parseTimestamp, type Timestamp } from './clock';
import type { ErasedEvent, MappingEvent, Payload } from './events';
import { RECORDING_PAYLOADS } from './recording-payloads';

export interface RecordingState {
	readonly id: string;
	readonly run: string | null;
	readonly ref: string;
	readonly type: string;
	/** ms since 1970. */
	readonly begun: number;
	/** ms of sound, as the clock says. */
	readonly ms: number;
	/** Ids of the events with its sound, in order; the sound itself stays in the journal. */
	readonly slices: readonly string[];
	/** Characters of these slices. */
	readonly size: number;
	readonly ended: boolean;
	/** The person has erased it; what is left of it waits for the passphrase. */
	readonly unwanted: boolean;
}

/** Whether the person may be recorded, and what was. */
export interface RecordingsState {
	readonly offered: boolean;
	/** null until the person has been asked. */
	readonly wish: boolean | null;
	/** In the order they were begun. */
	readonly all: readonly RecordingState[];
}

export const NO_RECORDINGS: RecordingsState = { offered: false, wish: null, all: [] };

/** Off by default: only an offer and the person's own yes turn it on. */
export function mayRecord({ offered, wish }: RecordingsState): boolean {
	return offered && wish === true;
}

type RecordingEvent = Extract<MappingEvent, { type: keyof typeof RECORDING_PAYLOADS }>;

export function isRecordingEvent(event: MappingEvent | ErasedEvent): event is RecordingEvent {
	return Object.hasOwn(RECORDING_PAYLOADS, event.type);
}

export function applyRecordingEvent(
	state: RecordingsState,
	event: RecordingEvent
): RecordingsState {
	switch (event.type) {
		case 'recording.offered': {
			const { offered } = event.payload;
			// Offered anew after a no, the person is asked anew.
			return { ...state, offered, wish: offered && state.wish === false ? null : state.wish };
		}
		case 'recording.wished':
			return { ...state, wish: event.payload.wish };
		case 'recording.begun':
			return { ...state, all: [...state.all, begun(event.payload, wallOf(event.time))] };
		default:
			return {
				...state,
				all: state.all.map((one) =>
					one.id === event.payload.recording ? changed(one, event) : one
				)
			};
	}
}

function begun({ recording: id, ...rest }: Payload<'recording.begun'>, at: number): RecordingState {
	return { id, ...rest, begun: at, ms: 0, slices: [], size: 0, ended: false, unwanted: false };
}

function changed(
	one: RecordingState,
	event: Exclude<
		RecordingEvent,
		{ type: 'recording.offered' | 'recording.wished' | 'recording.begun' }
	>
): RecordingState {
	switch (event.type) {
		case 'recording.slice': {
			// After a gap nothing can be decoded: only the unbroken beginning is kept.
			if (event.payload.n !== one.slices.length) return one;
			const ms = Math.max(one.ms, wallOf(event.time) - one.begun);
			const size = one.size + event.payload.bytes.length;
			return { ...one, ms, size, slices: [...one.slices, event.id] };
		}
		case 'recording.ended':
			return { ...one, ended: true };
		case 'recording.unwanted':
			return { ...one, unwanted: true };
	}
}

const wallOf = (time: string): number => parseTimestamp(time as Timestamp).wall;
