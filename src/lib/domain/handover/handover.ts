import * as v from 'valibot';
import { ReportSectionIdSchema } from '../instrument/interview';
import { PartSchema, StepIdSchema, StrandSchema } from '../instrument/ladder';
import { StaffTextSchema } from '../instrument/wording';
import { DirectionSchema, LanguageTagSchema } from '../language/language';
import { OutcomeSchema } from '../mapping/outcome';
import { StrokeSchema } from '../mapping/stroke';
import { ComputedSchema, StepEvidenceSchema } from '../scoring/evidence';

/** A line of the summary: bank text in both staff languages, or a note in Swedish. */
export const LineSchema = v.strictObject({
	/** Id in the bank (`R4.a`), question (`q17`) or `note`. */
	ref: v.string(),
	text: StaffTextSchema,
	kind: v.picklist(['canDo', 'fact', 'note', 'next']),
	picture: v.optional(v.string()),
	/** Key of its twin in texts.json: what the participant saw or heard. */
	key: v.optional(v.string())
});
export type HandoverLine = v.InferOutput<typeof LineSchema>;

const StepSchema = v.strictObject({
	id: StepIdSchema,
	part: PartSchema,
	strand: StrandSchema,
	title: StaffTextSchema,
	/** null where the step was not opened. */
	evidence: v.nullable(StepEvidenceSchema),
	...ComputedSchema.entries,
	override: v.nullable(v.strictObject({ outcome: OutcomeSchema, reason: v.string() })),
	/** Higher step that covers it, where reason is `covered`. */
	coveredBy: v.optional(StepIdSchema),
	/** The step whose companion this set of its own is. */
	beside: v.optional(StepIdSchema),
	/** What a step of the Latin strand corresponds to, roughly. */
	laslliam: v.optional(StaffTextSchema)
});
export type HandoverStep = v.InferOutput<typeof StepSchema>;

/** The version written. Older ones are read (`version-1.ts`); newer ones are refused. */
export const HANDOVER_VERSION = 2;

/** A text in the participant's own language, as it stood. */
export const OriginalSchema = v.strictObject({
	/** Key in texts.json: of a line above, of a reason, or of the words of the page of one's own. */
	key: v.string(),
	lang: LanguageTagSchema,
	dir: DirectionSchema,
	text: v.string(),
	/** The same in the staff languages, in the first person. */
	meaning: StaffTextSchema
});

/**
 * The hand-over: exactly what the participant released, as plain data. The
 * teacher's PDF is drawn from it and carries it as an attachment. What wasn't
 * released is absent, not marked as missing.
 */
export const HandoverSchema = v.strictObject({
	format: v.literal('spraksteg-handover'),
	version: v.literal(HANDOVER_VERSION),
	/** Local date it was made, `YYYY-MM-DD`. */
	made: v.pipe(v.string(), v.isoDate()),
	instrument: v.strictObject({
		id: v.string(),
		version: v.string(),
		hash: v.string(),
		status: v.picklist(['draft', 'reviewed'])
	}),
	participant: v.strictObject({ alias: v.string() }),
	/** Fictitious participants of the example workspace say so. */
	example: v.boolean(),
	setting: v.strictObject({
		/** Who led the mapping, as they wish to be named; empty where it isn't said. */
		pedagogue: v.string(),
		dates: v.array(v.pipe(v.string(), v.isoDate())),
		languages: v.strictObject({
			talk: v.nullable(LanguageTagSchema),
			school: v.nullable(LanguageTagSchema),
			/** Names as they are written in the report, tag → names and autonym. */
			names: v.record(
				v.string(),
				v.strictObject({ ...StaffTextSchema.entries, autonym: v.string(), dir: DirectionSchema })
			)
		}),
		entrance: v.nullable(v.picklist(['green', 'blue', 'oral'])),
		variety: v.nullable(StaffTextSchema),
		mediators: v.array(
			v.strictObject({
				role: v.picklist([
					'interpreter',
					'languageSupport',
					'motherTongueTeacher',
					'relative',
					'none'
				]),
				name: v.string(),
				presence: v.picklist(['room', 'phone']),
				understanding: v.picklist(['well', 'partly', 'no'])
			})
		),
		presence: v.picklist(['room', 'phone', 'both', 'none'])
	}),
	sections: v.array(
		v.strictObject({
			id: ReportSectionIdSchema,
			lines: v.array(LineSchema),
			/** Core questions that land here. */
			questions: v.array(
				v.strictObject({
					id: v.string(),
					text: StaffTextSchema,
					status: v.picklist(['asked', 'declined', 'notAsked'])
				})
			)
		})
	),
	/** Empty unless the section `readingWriting` is released. */
	steps: v.array(StepSchema),
	conditions: v.array(v.string()),
	goals: v.array(LineSchema),
	plan: v.nullable(
		v.strictObject({
			what: v.string(),
			who: v.string(),
			when: v.nullable(v.pipe(v.string(), v.isoDate()))
		})
	),
	isp: v.nullable(
		v.strictObject({
			known: v.nullable(v.picklist(['yes', 'partly', 'no'])),
			tookPart: v.nullable(v.picklist(['yes', 'no'])),
			firstSfi: v.nullable(v.string())
		})
	),
	/** Speak for a study path; the decision is the teacher's. */
	reasons: v.array(v.strictObject({ id: v.string(), text: StaffTextSchema })),
	readBack: v.strictObject({
		/** Local date, null where it was not read back. */
		on: v.nullable(v.pipe(v.string(), v.isoDate())),
		/** Every released section was called right by the participant. */
		agreed: v.boolean(),
		receiver: v.string()
	}),
	/** The participant's own language for lines above, and for the words of the page of one's own. */
	originals: v.array(OriginalSchema),
	handwriting: v.array(
		v.strictObject({
			step: StepIdSchema,
			item: v.string(),
			gloss: StaffTextSchema,
			strokes: v.array(StrokeSchema)
		})
	)
});
export type Handover = v.InferOutput<typeof HandoverSchema>;
