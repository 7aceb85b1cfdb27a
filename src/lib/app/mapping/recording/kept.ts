import type { RecordingState } from '../../../domain/mapping/recording';
import { fromPieces } from '../../../domain/mapping/recording-bytes';
import type { MappingState } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';

/** What is told or read aloud. */
export interface Told {
	/** null: not in a step. */
	readonly run: string | null;
	/** Item id, question id or text key. */
	readonly ref: string;
}

/** Recordings of it that can be listened to, the first first. */
export function recordingsOf(state: MappingState, { run, ref }: Told): readonly RecordingState[] {
	return state.recordings.all.filter(
		(one) => one.run === run && one.ref === ref && one.slices.length > 0 && !one.unwanted
	);
}

/** Erased by the person, and waiting for the passphrase to be gone for good. */
export function unwantedOf(state: MappingState, { run, ref }: Told): readonly RecordingState[] {
	return state.recordings.all.filter((one) => one.run === run && one.ref === ref && one.unwanted);
}

/** The sound of a recording, put together from the journal. */
export function soundOf(session: MappingSession, { slices, type }: RecordingState): Blob {
	const wanted = new Set(slices);
	const pieces = new Map<string, string>();
	for (const event of session.events)
		if (event.type === 'recording.slice' && wanted.has(event.id))
			pieces.set(event.id, event.payload.bytes);
	const bytes = fromPieces(slices.map((slice) => pieces.get(slice) ?? ''));
	return new Blob([...bytes], { type });
}
