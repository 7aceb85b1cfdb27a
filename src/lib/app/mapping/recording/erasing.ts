import type { JournalEvent } from '../../../domain/mapping/events';
import { isRecordingEvent } from '../../../domain/mapping/recording';
import { ok, type Result } from '../../../domain/result';
import type { VaultError } from '../../../ports/vault';
import type { MappingSession } from '../mapping-session.svelte';

/** Ids of all events of these recordings. */
export function recordingEvents(
	events: readonly JournalEvent[],
	recordings: ReadonlySet<string>
): readonly string[] {
	return events.flatMap((event) => {
		const own = isRecordingEvent(event) && 'recording' in event.payload;
		return own && recordings.has(event.payload.recording) ? [event.id] : [];
	});
}

/** Deletes a recording for good; `locked` where only the mapping's own key is in memory. */
export function eraseRecording(
	session: MappingSession,
	recording: string
): Promise<Result<void, VaultError>> {
	const events = recordingEvents(session.events, new Set([recording]));
	return session.erase('recording', recording, events);
}

/** Deletes for good what the person erased while the tablet was in the person's hands. */
export async function eraseUnwanted(session: MappingSession): Promise<Result<void, VaultError>> {
	for (const { id } of session.state.recordings.all.filter((one) => one.unwanted)) {
		const done = await eraseRecording(session, id);
		if (!done.ok) return done;
	}
	return ok(undefined);
}
