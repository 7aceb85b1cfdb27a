import * as v from 'valibot';
import { LanguageTagSchema } from '../language/language';
import type { ReviewMark } from './pack';
import type { Utterance } from './utterances';

const Short = v.pipe(v.string(), v.maxLength(200));
const Day = v.pipe(v.string(), v.isoDate());

/**
 * What a reader of the language thinks of the instrument's words: a file for who
 * keeps the instrument. It changes nothing by itself. The reviewer's alias is all
 * it tells of a person.
 */
export const WordingReviewSchema = v.strictObject({
	format: v.literal(1),
	kind: v.literal('wording-review'),
	instrument: v.strictObject({ id: Short, version: Short }),
	language: LanguageTagSchema,
	/** null: the common wording. */
	variety: v.nullable(Short),
	reviewer: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
	made: Day,
	verdicts: v.array(
		v.strictObject({
			say: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
			/** Keys and item ids that say it. */
			refs: v.pipe(v.array(Short), v.minLength(1)),
			status: v.picklist(['approved', 'rejected']),
			/** A code of the app's list, or the reviewer's own words. */
			reason: v.optional(Short),
			on: v.optional(Day)
		})
	)
});
export type WordingReview = v.InferOutput<typeof WordingReviewSchema>;

/** Verdicts in the order of the utterances; those on words nobody says now are left out. */
export function wordingReview(
	head: Omit<WordingReview, 'format' | 'kind' | 'verdicts'>,
	utterances: readonly Utterance[],
	wordings: ReadonlyMap<string, ReviewMark>
): WordingReview {
	const verdicts = utterances.flatMap(({ say, uses }) => {
		const mark = wordings.get(say);
		if (!mark || mark.status === 'draft') return [];
		const { status, reason, on } = mark;
		const refs = [...new Set(uses.map(({ ref }) => ref))];
		return [{ say, refs, status, ...(reason && { reason }), ...(on && { on }) }];
	});
	return { format: 1, kind: 'wording-review', ...head, verdicts };
}
