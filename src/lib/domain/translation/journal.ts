import * as v from 'valibot';
import { LanguageTagSchema } from '../language/language';
import { RandomIdSchema } from '../mapping/ids';

/**
 * The journal of a language's words on a device: who changed, approved or rejected
 * what, and when. An overlay on the words that are shipped, folded by `reduce.ts`.
 * Written when it happens, never changed.
 */
const Short = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Alias = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const Words = v.pipe(v.string(), v.maxLength(4000));
const Day = v.pipe(v.string(), v.isoDate());
const base = { id: RandomIdSchema, time: Short };
/** Who did it, and on which day. */
const who = { by: Alias, on: Day };

export const WordStatusSchema = v.picklist(['draft', 'approved', 'rejected']);

const ChangedSchema = v.strictObject({
	...base,
	type: v.literal('words.changed'),
	unit: Short,
	/** Place → before and after; empty: not there. */
	changes: v.record(Short, v.strictObject({ from: Words, to: Words })),
	...who
});

const JudgedSchema = v.strictObject({
	...base,
	type: v.literal('words.judged'),
	unit: Short,
	/** `draft` takes an earlier one back. */
	status: WordStatusSchema,
	/** The words that were judged, by place; notes left out. */
	words: v.record(Short, Words),
	/** The Swedish as it stood. */
	source: Words,
	/** The pictures show what the words say. */
	pictures: v.optional(v.boolean()),
	reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
	...who
});

export const WordEventSchema = v.variant('type', [ChangedSchema, JudgedSchema]);
export type WordEvent = v.InferOutput<typeof WordEventSchema>;
export type WordsJudged = v.InferOutput<typeof JudgedSchema>;

export const TranslationEventSchema = v.variant('type', [
	/** The first event. */
	v.strictObject({ ...base, type: v.literal('translation.opened'), language: LanguageTagSchema }),
	ChangedSchema,
	JudgedSchema,
	/**
	 * What was done on another device, as it was written there. Its words count by
	 * their time like any others; its verdicts only where the reviewer is trusted here.
	 */
	v.strictObject({
		...base,
		type: v.literal('words.received'),
		events: v.pipe(v.array(WordEventSchema), v.maxLength(20_000)),
		trusted: v.array(Alias)
	})
]);
export type TranslationEvent = v.InferOutput<typeof TranslationEventSchema>;

/** Whether a journal is a language's words, by its first event. */
export function opensTranslation(first: unknown): boolean {
	const event = v.safeParse(TranslationEventSchema, first);
	return event.success && event.output.type === 'translation.opened';
}
