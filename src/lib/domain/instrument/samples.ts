import * as v from 'valibot';
import { StepIdSchema } from './ladder';
import { LanguageTagSchema } from '../language/language';
import { MarkSchema } from './stimuli';
import { StaffTextSchema } from './wording';

/** Strokes of one sign: each `x,y x,y …` in hundredths of the line's height, from the top left. */
const GlyphSchema = v.strictObject({
	/** How far the pen moves on, in hundredths. */
	width: v.pipe(v.number(), v.minValue(0)),
	strokes: v.array(v.pipe(v.string(), v.regex(/^-?\d+,-?\d+( -?\d+,-?\d+)*$/)))
});
export type Glyph = v.InferOutput<typeof GlyphSchema>;

/** How a hand writes: 0 is even. */
const HandSchema = v.strictObject({
	/** Height of a capital, in thousandths of the surface's width. */
	size: v.pipe(v.number(), v.minValue(40), v.maxValue(320)),
	/** How far from its place a stroke may go, in hundredths. */
	wobble: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
	/** How unevenly signs stand and how much their size varies, in hundredths. */
	uneven: v.pipe(v.number(), v.minValue(0), v.maxValue(40)),
	/** Places (from 0) of signs that are written mirrored. */
	mirrored: v.optional(v.array(v.number()))
});
export type Hand = v.InferOutput<typeof HandSchema>;

const Common = {
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	step: StepIdSchema,
	language: LanguageTagSchema,
	/** What the person was asked to write. */
	task: StaffTextSchema,
	/** What stands there and what is right in it, for whoever doesn't read the language. */
	gloss: StaffTextSchema,
	/** Our judgement by the rubric, with its reason. */
	reference: v.pipe(
		v.array(
			v.strictObject({
				criterion: v.string(),
				points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
				why: StaffTextSchema
			})
		),
		v.minLength(1)
	)
};

/** An invented piece of writing to judge: drawn with a pen of our own, or set as a transcript. */
export const SampleSchema = v.variant('by', [
	v.strictObject({
		...Common,
		by: v.literal('pen'),
		/** Lines are parted by a line feed; only signs of `pen`. */
		text: v.string(),
		hand: HandSchema
	}),
	v.strictObject({ ...Common, by: v.literal('transcript'), text: v.string() })
]);
export type Sample = v.InferOutput<typeof SampleSchema>;

/** `guide/samples.json`: for the trainer. Nobody's writing: every sample is made for it. */
export const SamplesSchema = v.strictObject({
	status: MarkSchema,
	notice: StaffTextSchema,
	/** Sign → its strokes. */
	pen: v.record(v.string(), GlyphSchema),
	samples: v.array(SampleSchema)
});
export type Samples = v.InferOutput<typeof SamplesSchema>;
