import * as v from 'valibot';
import { RandomIdSchema } from './ids';

/** Events of a participant's header: a small journal of its own, with its own key. */
export const HeaderEventSchema = v.variant('type', [
	v.strictObject({
		id: RandomIdSchema,
		time: v.string(),
		type: v.literal('alias.set'),
		alias: v.pipe(v.string(), v.minLength(1), v.maxLength(60))
	}),
	v.strictObject({
		id: RandomIdSchema,
		time: v.string(),
		type: v.literal('mapping.begun'),
		mapping: RandomIdSchema,
		instrument: v.string()
	}),
	v.strictObject({
		id: RandomIdSchema,
		time: v.string(),
		type: v.literal('mapping.erased'),
		mapping: RandomIdSchema
	})
]);
export type HeaderEvent = v.InferOutput<typeof HeaderEventSchema>;

export interface ParticipantHeader {
	readonly alias: string;
	/** In the order they were begun. */
	readonly mappings: readonly { readonly id: string; readonly instrument: string }[];
}

export function reduceHeader(events: readonly HeaderEvent[]): ParticipantHeader {
	let alias = '';
	let mappings: { id: string; instrument: string }[] = [];
	for (const event of events) {
		if (event.type === 'alias.set') alias = event.alias;
		else if (event.type === 'mapping.begun')
			mappings.push({ id: event.mapping, instrument: event.instrument });
		else mappings = mappings.filter((mapping) => mapping.id !== event.mapping);
	}
	return { alias, mappings };
}
