import * as v from 'valibot';
import { StaffTextSchema } from './wording';

const IdSchema = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]*$/));

/** Where a response lands in the report; also the parts of the read-back. */
export const ReportSectionIdSchema = v.picklist([
	'setting',
	'canDo',
	'languages',
	'schooling',
	'work',
	'readingWriting',
	'everyday',
	'digital',
	'swedish',
	'conditions',
	'goals',
	'nextSteps',
	'reasons'
]);
export type ReportSectionId = v.InferOutput<typeof ReportSectionIdSchema>;

export const OptionSchema = v.strictObject({
	id: IdSchema,
	...StaffTextSchema.entries,
	/** File name in `pictures/` without ending. */
	picture: v.optional(v.string()),
	/** How the report says it, third person, where it differs from the option's own words. */
	report: v.optional(StaffTextSchema)
});
export type QuestionOption = v.InferOutput<typeof OptionSchema>;

/**
 * Some core questions are met on a screen of their own (sight, mediator …).
 * They have one response: the named event of the journal answers them.
 */
export const AnsweredBySchema = v.picklist([
	'purpose',
	'ownWords',
	'mediator',
	'schoolLanguage',
	'sight',
	'hearing',
	'readBack'
]);

export const QuestionSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^q\d{1,2}$/)),
	number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52)),
	core: v.boolean(),
	section: IdSchema,
	lands: ReportSectionIdSchema,
	...StaffTextSchema.entries,
	/** What the pedagogue listens for; never shown to the participant. */
	listenFor: StaffTextSchema,
	/** What to ask on with, as the talk goes; never shown to the participant. */
	followUps: v.optional(v.array(StaffTextSchema)),
	answeredBy: v.optional(AnsweredBySchema),
	/** Picture-and-voice choices; absent where the talk itself is the response. */
	choice: v.optional(
		v.strictObject({
			kind: v.picklist(['one', 'several']),
			/** Six at most; “annat” is added where `other` is true. */
			options: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(6)),
			other: v.boolean()
		})
	),
	/** A rating asked once for each language the person names (question 8). */
	perLanguage: v.optional(
		v.strictObject({
			rows: v.array(v.strictObject({ id: IdSchema, ...StaffTextSchema.entries })),
			scale: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(4))
		})
	),
	/** A rating asked once for each of the rows, whatever the language (questions 32 and 34). */
	rated: v.optional(
		v.strictObject({
			rows: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(8)),
			scale: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(4))
		})
	),
	/** A languages picker instead of fixed options (questions 4, 5, 11). */
	languages: v.optional(v.picklist(['one', 'several'])),
	quantity: v.optional(
		v.strictObject({
			unit: v.picklist(['years', 'yearMonth']),
			min: v.number(),
			max: v.number()
		})
	),
	/** How the report says languages or a quantity, with `{value}`; absent: the value alone. */
	report: v.optional(StaffTextSchema),
	/** True where the pedagogue's note carries the response itself. */
	note: v.boolean()
});
export type Question = v.InferOutput<typeof QuestionSchema>;

export const InterviewSchema = v.strictObject({
	sections: v.array(
		v.strictObject({ id: IdSchema, title: StaffTextSchema, lands: ReportSectionIdSchema })
	),
	/** Swedish occupations that know-how without papers may resemble, in plain words. */
	occupations: v.optional(v.array(StaffTextSchema)),
	questions: v.array(QuestionSchema)
});
export type Interview = v.InferOutput<typeof InterviewSchema>;
