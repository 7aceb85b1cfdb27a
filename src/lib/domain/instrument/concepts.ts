import * as v from 'valibot';
import { StaffTextSchema } from './wording';

/** `concepts.json`: the everyday adult concepts that stimulus words are taken from. */
export const ConceptsSchema = v.strictObject({
	fields: v.record(v.string(), StaffTextSchema),
	/** Fields no stimulus may touch, with words that betray them per language. */
	banned: v.record(
		v.string(),
		v.strictObject({ ...StaffTextSchema.entries, words: v.record(v.string(), v.array(v.string())) })
	),
	concepts: v.array(
		v.strictObject({
			id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
			field: v.string(),
			...StaffTextSchema.entries,
			/** Emoji of the CLDR annotation that names the same thing, where there is one. */
			emoji: v.optional(v.string()),
			picture: v.optional(v.string()),
			/** The language's own everyday word. */
			words: v.record(v.string(), v.string()),
			/** Why a word differs from the name CLDR gives the picture. */
			differs: v.optional(v.record(v.string(), v.string()))
		})
	)
});
export type Concepts = v.InferOutput<typeof ConceptsSchema>;
