import * as v from 'valibot';
import { ReportSectionIdSchema } from './interview';
import { StepIdSchema } from './ladder';
import { MarkSchema } from './stimuli';
import { StaffTextSchema } from './wording';

/** When a step of the practice mapping is done; seen in the mapping's state, never said. */
export const PracticeDoneSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('mediator') }),
	/** Told, taking part, school language and entrance found. */
	v.strictObject({ kind: v.literal('beginning') }),
	v.strictObject({ kind: v.literal('question'), question: v.string() }),
	/** The step was gone through, and nothing in it waits to be judged. */
	v.strictObject({ kind: v.literal('step'), step: StepIdSchema }),
	v.strictObject({ kind: v.literal('released'), section: ReportSectionIdSchema }),
	v.strictObject({ kind: v.literal('handover') })
]);
export type PracticeDone = v.InferOutput<typeof PracticeDoneSchema>;

/** One step of the practice: what to do, and how the fictitious person responds. */
export const PracticeStepSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	/** The view of the mapping it is done in. */
	view: v.picklist(['beginning', 'interview', 'steps', 'read-back', 'hand-over']),
	minutes: v.pipe(v.number(), v.minValue(1)),
	title: StaffTextSchema,
	/** What to do and why, a paragraph each. */
	coach: v.pipe(v.array(StaffTextSchema), v.minLength(1)),
	/** “Så här svarar …”, as seen in the room. */
	responds: v.array(StaffTextSchema),
	/** Screen of the participant → ids of the options she taps; a number for years. */
	taps: v.optional(v.record(v.string(), v.union([v.array(v.string()), v.number()]))),
	/** Items in their order: `r` right, `w` not right, `s` skipped. */
	items: v.optional(
		v.strictObject({ step: StepIdSchema, signs: v.pipe(v.string(), v.regex(/^[rws]+$/)) })
	),
	done: PracticeDoneSchema
});
export type PracticeStep = v.InferOutput<typeof PracticeStepSchema>;

/** `guide/practice.json`: a mapping with a fictitious person, led by the pedagogue. */
export const PracticeSchema = v.strictObject({
	status: MarkSchema,
	alias: v.string(),
	/** Who she is, for the pedagogue before it begins. */
	person: v.pipe(v.array(StaffTextSchema), v.minLength(1)),
	steps: v.pipe(v.array(PracticeStepSchema), v.minLength(1)),
	/** Said when it is done. */
	end: v.pipe(v.array(StaffTextSchema), v.minLength(1))
});
export type Practice = v.InferOutput<typeof PracticeSchema>;
