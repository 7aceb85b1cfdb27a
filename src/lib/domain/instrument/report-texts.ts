import * as v from 'valibot';
import { StepIdSchema } from './ladder';

const LineId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]+$/));

/**
 * `report/<sv|en>.json`. Every can-do line and next step has a twin in
 * texts.json under `line.<id>` / `next.<id>`, so that it can be read back.
 */
export const ReportTextsSchema = v.strictObject({
	/** Can-do lines in the first person, for an outcome *visat* or *på väg* of a step. */
	lines: v.array(
		v.strictObject({
			id: LineId,
			step: v.optional(StepIdSchema),
			/** Interview option that supports the line, as `q23.self`. */
			option: v.optional(v.string()),
			outcome: v.optional(v.picklist(['shown', 'emerging'])),
			/** Only where what is judged by this criterion of the step got more than half its points. */
			criterion: v.optional(v.string()),
			text: v.string(),
			picture: v.optional(v.string())
		})
	),
	/** What to teach next, for a step that is not *visat* yet. */
	next: v.array(v.strictObject({ id: LineId, step: StepIdSchema, text: v.string() })),
	/** Ideas for a lesson, for whoever teaches on from a step; at least two of each. */
	lessons: v.array(v.strictObject({ id: LineId, step: StepIdSchema, text: v.string() })),
	/** Reasons that speak for a study path; never a placement. */
	reasons: v.array(
		v.strictObject({
			id: LineId,
			/** All must be *visat*. */
			shown: v.array(StepIdSchema),
			/** None of these may be *visat*; each must have been tried. */
			notShown: v.array(StepIdSchema),
			/** Only where the school language is written so. */
			script: v.optional(v.picklist(['latin', 'other'])),
			text: v.string()
		})
	)
});
export type ReportTexts = v.InferOutput<typeof ReportTextsSchema>;
