import type { PlainEvent } from '$lib/ports/vault';

/** The journal without what those events said: id, time and instrument stay. */
export function withoutPayload(
	events: readonly PlainEvent[],
	erased: ReadonlySet<string>
): PlainEvent[] {
	return events.map((event) => {
		if (!erased.has(event.id)) return event;
		const { id, time, instrument } = event as PlainEvent & { instrument?: unknown };
		return { id, time, type: 'erased', instrument } as PlainEvent;
	});
}
