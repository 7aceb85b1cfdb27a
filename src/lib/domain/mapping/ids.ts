import * as v from 'valibot';

/** Random ids (128 bit, base32 or UUID); the only names that lie in clear on the device. */
export const RandomIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{16,40}$/));

export type EventId = string;
/** One opening of one step: what its items' events belong to. */
export type RunId = string;
