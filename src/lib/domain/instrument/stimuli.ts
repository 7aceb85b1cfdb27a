import * as v from 'valibot';
import { StepIdSchema } from './ladder';
import { StaffTextSchema } from './wording';

const ItemIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]+$/));

/**
 * Something to read. `text` is set large; `also` is the same sign in another
 * form (a letter in initial position), set smaller under it.
 */
const ShownSchema = v.strictObject({
	text: v.optional(v.string()),
	also: v.optional(v.string()),
	/** File name in `pictures/` without ending. */
	picture: v.optional(v.string()),
	/** The participant's own name takes this place; it is held in memory only. */
	ownName: v.optional(v.literal(true))
});
export type Shown = v.InferOutput<typeof ShownSchema>;

/** What is spoken: by a clip bound to `say`, or by the mediator who reads `text`. */
const HeardSchema = v.strictObject({ text: v.string(), say: v.string() });

const OptionSchema = v.strictObject({
	id: ItemIdSchema,
	...ShownSchema.entries,
	concept: v.optional(v.string()),
	/** How the distractor differs from the key: `dots`, `shape`, `letter`, `initial`, … */
	differs: v.optional(v.string()),
	/** The option's spoken name, only where hearing it doesn't give the answer away. */
	say: v.optional(v.string())
});
export type StimulusOption = v.InferOutput<typeof OptionSchema>;

/**
 * One stimulus item. Which fields it has follows from the step's item type:
 * - point-observe: `page` (what lies on the table or screen) and `ask`
 * - find-sign, hear-choose, word-picture: `options` and `key`, with `heard` or `shown`
 * - pen-control, copy, from-memory, dictation: `shown` or `heard`
 * - gap-word: `shown.text` with the gap as `___`, `options` and `key`
 * - text-questions: `passage`, `heard` (the question), `options` and `key`;
 *   `kind` is `locate`, `combine` or `infer`
 * - form-and-sentence: a field (`passage` with the invented person, `shown.text`
 *   the field's label) or the sentence (`heard`)
 * - own-text: the first item is written (`shown.picture` or `passage` to write
 *   about); the others say `of` that item and their `criterion`
 */
export const StimulusItemSchema = v.strictObject({
	id: ItemIdSchema,
	/** Key in texts.json of the instruction where this item has its own. */
	ask: v.optional(v.string()),
	shown: v.optional(ShownSchema),
	heard: v.optional(HeardSchema),
	/** Key of a drawn page for R0, see `pages`. */
	page: v.optional(v.string()),
	/** Key of what is read or filled in, see `passages`. */
	passage: v.optional(v.string()),
	/** Judged on what was written for that item: no screen of its own. */
	of: v.optional(ItemIdSchema),
	/** Criterion of the step's rubric it is judged by. */
	criterion: v.optional(v.string()),
	options: v.optional(v.array(OptionSchema)),
	/** Id of the right option. */
	key: v.optional(ItemIdSchema),
	/** What the pedagogue reads beside it: Swedish gloss, what counts as done. */
	gloss: StaffTextSchema,
	/** Orthographic kind, e.g. `joined`, `unjoined`, `ta-marbuta`. */
	kind: v.optional(v.string()),
	concept: v.optional(v.string()),
	note: v.optional(v.string())
});
export type StimulusItem = v.InferOutput<typeof StimulusItemSchema>;

export const MarkSchema = v.picklist(['draft', 'reviewed']);
export const ReviewSchema = v.strictObject({
	text: MarkSchema,
	picture: v.picklist(['draft', 'reviewed', 'none']),
	voice: v.picklist(['draft', 'reviewed', 'none']),
	by: v.optional(v.string()),
	on: v.optional(v.pipe(v.string(), v.isoDate()))
});
export type Review = v.InferOutput<typeof ReviewSchema>;

export const FormIdSchema = v.picklist(['A', 'B']);
export type FormId = v.InferOutput<typeof FormIdSchema>;

const FormSchema = v.strictObject({ review: ReviewSchema, items: v.array(StimulusItemSchema) });

export const StepStimuliSchema = v.strictObject({
	/** Up to two unscored items with free help. */
	practice: v.pipe(v.array(StimulusItemSchema), v.maxLength(2)),
	A: FormSchema,
	B: v.optional(FormSchema),
	/** An item the person surely manages, shown after the stop rule. */
	success: StimulusItemSchema,
	/** Words whose pictures are named aloud before the step (R4). */
	nameFirst: v.optional(v.boolean())
});
export type StepStimuli = v.InferOutput<typeof StepStimuliSchema>;

/**
 * Something longer to read, as it may lie in a letter box or on a wall. Numbers,
 * times and prices inside right-to-left text stand as they are read; the screen
 * isolates them.
 */
export const PassageSchema = v.strictObject({
	kind: v.picklist([
		'message',
		'letter',
		'notice',
		'article',
		'timetable',
		'table',
		'form',
		'card'
	]),
	title: v.optional(v.string()),
	/** Who it is from or where it hangs, in small print above. */
	from: v.optional(v.string()),
	paragraphs: v.optional(v.array(v.string())),
	/** The first row is the head, the first cell of a row its name. */
	table: v.optional(v.array(v.array(v.string()))),
	/** Label and value of a form or card; an empty value is a line to write on. */
	fields: v.optional(v.array(v.strictObject({ label: v.string(), value: v.string() }))),
	/** What it says, for the pedagogue. */
	gloss: StaffTextSchema
});
export type Passage = v.InferOutput<typeof PassageSchema>;

/** `languages/<tag>/reading.json` and `writing.json`. */
export const StimuliSchema = v.strictObject({
	status: MarkSchema,
	/** Why these words and letters: sources and doubts, for the reviewer. */
	about: v.string(),
	steps: v.record(StepIdSchema, StepStimuliSchema),
	/** Drawn pages for R0: lines of text with pictures, as a reader of the language meets them. */
	pages: v.optional(
		v.record(
			v.string(),
			v.strictObject({ lines: v.array(v.string()), picture: v.optional(v.string()) })
		)
	),
	/** Texts, tables and forms that items name as their `passage`. */
	passages: v.optional(v.record(v.string(), PassageSchema)),
	/** Three personal names per length (in letters) that stand beside the own name in R1. */
	names: v.optional(v.array(v.string()))
});
export type Stimuli = v.InferOutput<typeof StimuliSchema>;
