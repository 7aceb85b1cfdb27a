import * as v from 'valibot';
import { HeaderEventSchema, reduceHeader } from '$lib/domain/mapping/header';
import type { PlainEvent } from '$lib/ports/vault';

/** Mappings a participant's header names, in the order they were begun. */
export function mappingsIn(header: readonly PlainEvent[]): string[] {
	const events = header.flatMap((input) => {
		const event = v.safeParse(HeaderEventSchema, input);
		return event.success ? [event.output] : [];
	});
	return reduceHeader(events).mappings.map((mapping) => mapping.id);
}
