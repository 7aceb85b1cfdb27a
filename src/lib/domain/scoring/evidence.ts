import * as v from 'valibot';
import { PartSchema, StepIdSchema, StrandSchema } from '../instrument/ladder';
import { EndedSchema, NotTriedReasonSchema } from '../mapping/events';
import { OutcomeSchema } from '../mapping/outcome';
import { VoiceLayerSchema } from '../mapping/voice';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One item as it counts. */
export const ItemEvidenceSchema = v.strictObject({
	id: v.string(),
	/** Points given (1 = right, 0 = not); null for a skip or an item never reached. */
	right: v.nullable(Count),
	skipped: v.boolean(),
	/** Done with help (“med stöd”). */
	help: v.boolean(),
	/** The voice its stimulus was last heard by; null where nothing is heard. */
	voice: v.nullable(VoiceLayerSchema)
});
export type ItemEvidence = v.InferOutput<typeof ItemEvidenceSchema>;

/**
 * All that an outcome rests on; the hand-over carries it, so that anyone can
 * compute the outcome again. Source of the rule: the order in outcome rules,
 * see `outcomeOf`.
 */
export const StepEvidenceSchema = v.strictObject({
	id: StepIdSchema,
	part: PartSchema,
	strand: StrandSchema,
	/** `AB`: both forms counted together. `A2`: form A done twice, the second counts. */
	form: v.picklist(['A', 'B', 'AB', 'A2']),
	/** The numbers applied; for `AB` those of both forms together. */
	rule: v.strictObject({
		items: Count,
		options: v.nullable(Count),
		points: Count,
		limit: Count,
		above: Count
	}),
	practice: v.picklist(['understood', 'notUnderstood', 'none']),
	/** As they stood for this mapping: a mediator's voice and a confirmation on the spot count. */
	review: v.strictObject({
		text: v.picklist(['reviewed', 'confirmed', 'draft']),
		picture: v.picklist(['reviewed', 'confirmed', 'draft', 'none']),
		voice: v.picklist(['reviewed', 'confirmed', 'mediator', 'draft', 'none'])
	}),
	judge: v.picklist(['key', 'anyone', 'reader']),
	/** Whether someone who reads the language judged; true where the rule asks for none. */
	reader: v.boolean(),
	items: v.array(ItemEvidenceSchema),
	/** Done on the printed booklet and typed in afterwards. */
	medium: v.optional(v.literal('paper')),
	/** null while the step is open. */
	ended: v.nullable(EndedSchema)
});
export type StepEvidence = v.InferOutput<typeof StepEvidenceSchema>;

export const UnclearReasonSchema = v.picklist([
	'practice',
	'unreviewed',
	'interrupted',
	'noReader',
	'noVoice'
]);
export type UnclearReason = v.InferOutput<typeof UnclearReasonSchema>;

/** What the rule made of the evidence, or why there is none. */
export const ComputedSchema = v.strictObject({
	outcome: OutcomeSchema,
	reason: v.nullable(v.union([UnclearReasonSchema, NotTriedReasonSchema]))
});
export type Computed = v.InferOutput<typeof ComputedSchema>;
