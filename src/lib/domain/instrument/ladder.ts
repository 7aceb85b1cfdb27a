import * as v from 'valibot';
import { StaffTextSchema } from './wording';

export const PartSchema = v.picklist(['reading', 'writing']);
export type Part = v.InferOutput<typeof PartSchema>;

/** `school`: the strongest school language. `latin`: the Latin/Swedish strand. */
export const StrandSchema = v.picklist(['school', 'latin']);
export type Strand = v.InferOutput<typeof StrandSchema>;

/** `R3`, `L-W4`; a set of its own beside a step carries a letter: `L-R3c`. */
export const StepIdSchema = v.pipe(v.string(), v.regex(/^(L-)?[RW]\dc?$/));
export type StepId = v.InferOutput<typeof StepIdSchema>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Numbers of one step; source: the project's own proposal, none is normed. */
export const RuleSchema = v.strictObject({
	items: Count,
	/** Choices an item has; null where a person observes or judges. */
	options: v.nullable(Count),
	/** Most points one item gives (1 for right or not). */
	points: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Points that make the step *visat*. */
	limit: Count,
	/** Smallest sum that is *på väg*: above what guessing reaches in 5 % of cases. */
	above: Count,
	/** The same two for forms A and B together; null where there is no form B. */
	withB: v.nullable(v.strictObject({ limit: Count, above: Count }))
});
export type Rule = v.InferOutput<typeof RuleSchema>;

export const ItemTypeSchema = v.picklist([
	/** The participant points at something printed; the pedagogue observes. R0 */
	'point-observe',
	/** Find one's own name, a digit, a price, a sign among four. R1 */
	'find-sign',
	/** Hear, then choose a letter, syllable or word. R2, R3 */
	'hear-choose',
	/** Read a word, choose its picture; the pictures are named first. R4 */
	'word-picture',
	/** Controlled marks with a pen, observed. W0 */
	'pen-control',
	/** Copy what is shown. W1 */
	'copy',
	/** Write own name and a number from memory. W2 */
	'from-memory',
	/** Write what is heard. W3, W4 */
	'dictation',
	/** Read a sentence with a gap, choose the word that fits among four. R5 */
	'gap-word',
	/** Read a text or a table, hear questions about it. R6, R7 */
	'text-questions',
	/** Fill in a form about an invented person, then a dictated sentence. W5 */
	'form-and-sentence',
	/** Write of one's own: sentences, a message. Judged by several criteria. W6, W7 */
	'own-text'
]);
export type ItemType = v.InferOutput<typeof ItemTypeSchema>;

/** One thing that writing is judged by, every level described. */
export const CriterionSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z-]*$/)),
	...StaffTextSchema.entries,
	/** One for each possible sum of points, 0 first. */
	levels: v.array(
		v.strictObject({
			points: Count,
			...StaffTextSchema.entries,
			/** What such writing may look like, described; never a sample of somebody's. */
			example: v.optional(StaffTextSchema)
		})
	)
});
export type Criterion = v.InferOutput<typeof CriterionSchema>;

export const StepSchema = v.strictObject({
	id: StepIdSchema,
	part: PartSchema,
	strand: StrandSchema,
	/** Rung on the ladder, 0 lowest. */
	rung: Count,
	title: StaffTextSchema,
	/** What the step shows about a person, one sentence. */
	shows: StaffTextSchema,
	itemType: ItemTypeSchema,
	rule: RuleSchema,
	/** `standard`: first four all wrong, or three wrong in a row later. */
	stopRule: v.picklist(['standard', 'twoBlank', 'none']),
	/** One short of the limit: form B at once, or the same items once more. */
	oneShort: v.picklist(['formB', 'repeat']),
	/** Who may judge: anyone by the observation list, or someone who reads the language. */
	judge: v.picklist(['key', 'anyone', 'reader']),
	/** What the pedagogue says and watches for, shown beside the step. */
	say: StaffTextSchema,
	watch: StaffTextSchema,
	/** A set of its own beside that step: opened when it is *visat*, and gates nothing. */
	beside: v.optional(StepIdSchema),
	/** Only words whose picture the person points out on hearing them become items. L-R4 */
	recogniseFirst: v.optional(v.literal(true)),
	/** How writing is judged; an item names its criterion, the first one where it names none. */
	rubric: v.optional(v.array(CriterionSchema)),
	/** LASLLIAM, “corresponds roughly”; for the Latin strand only. */
	laslliam: v.optional(StaffTextSchema),
	/** Observations that can be ticked beside the items (pen grip, direction …). */
	observations: v.array(v.strictObject({ id: v.string(), ...StaffTextSchema.entries }))
});
export type Step = v.InferOutput<typeof StepSchema>;

/** `reading.json` and `writing.json`. */
export const LadderSchema = v.strictObject({ part: PartSchema, steps: v.array(StepSchema) });
export type Ladder = v.InferOutput<typeof LadderSchema>;
