import * as v from 'valibot';
import { LanguageTagSchema } from '../language/language';

/** A pack: all clips of one language and variety, from one source, in one file. */

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Short = v.pipe(v.string(), v.maxLength(200));
const Day = v.pipe(v.string(), v.isoDate());

/** Longest clip, ms, and shortest: a letter's sound. */
export const CLIP_MS = { min: 100, max: 60_000 } as const;
/** Bytes of one clip and of a whole file; a larger file is refused unread. */
const MAX_CLIP_BYTES = 1_000_000;
export const MAX_PACK_BYTES = 64_000_000;
const MAX_CLIPS = 5000;

/** What shipped and recorded clips are brought to; EBU R 128 measure, for speech on a tablet. */
export const LOUDNESS = { target: -18, tolerance: 1.5, peak: -1 } as const;

export const ReviewMarkSchema = v.strictObject({
	status: v.picklist(['draft', 'approved', 'rejected']),
	/** Alias of who listened. */
	by: v.optional(Short),
	on: v.optional(Day),
	/** Why it was rejected. */
	reason: v.optional(Short)
});
export type ReviewMark = v.InferOutput<typeof ReviewMarkSchema>;

export const PaceSchema = v.picklist(['normal', 'slow']);
export type Pace = v.InferOutput<typeof PaceSchema>;

/** What is known of a clip beside its sound. */
export const ClipInfoSchema = v.strictObject({
	/** The words it says, NFC. */
	say: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
	/** See `sayHash`. */
	sayHash: Hash,
	/** Keys and item ids it was made for; to tell which text has changed. */
	refs: v.pipe(v.array(Short), v.minLength(1)),
	pace: PaceSchema,
	ms: v.pipe(v.number(), v.integer(), v.minValue(CLIP_MS.min), v.maxValue(CLIP_MS.max)),
	/** Integrated loudness and true peak: LUFS, dBTP. */
	lufs: v.number(),
	peak: v.number(),
	/** SHA-256 of what a synthetic clip was made of and by; the same gives the same bytes. */
	recipe: v.optional(Hash),
	review: ReviewMarkSchema
});
export type ClipInfo = v.InferOutput<typeof ClipInfoSchema>;

const PackClipSchema = v.strictObject({
	...ClipInfoSchema.entries,
	/** Place in the file after the header, and length, bytes. */
	at: v.pipe(v.number(), v.integer(), v.minValue(0)),
	bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_CLIP_BYTES)),
	sha256: Hash
});
export type PackClip = v.InferOutput<typeof PackClipSchema>;

/** How far a voice may travel, as its speaker consented. */
export const ScopeSchema = v.picklist(['device', 'organisation', 'public']);
export type Scope = v.InferOutput<typeof ScopeSchema>;

export const SpeakerInfoSchema = v.strictObject({
	alias: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
	consented: Day,
	scope: ScopeSchema
});
export type SpeakerInfo = v.InferOutput<typeof SpeakerInfoSchema>;

export const PackHeadSchema = v.strictObject({
	format: v.literal(1),
	/** The instrument whose words it says. */
	instrument: v.strictObject({ id: Short, version: Short }),
	language: LanguageTagSchema,
	/** Variety of language.json; null: the common one. */
	variety: v.nullable(Short),
	origin: v.picklist(['human', 'synthetic']),
	/** null where a computer speaks. */
	speaker: v.nullable(SpeakerInfoSchema),
	/** What made a synthetic voice; null where a person speaks. */
	generator: v.nullable(Short),
	licence: Short,
	codec: v.literal('audio/mpeg')
});
export type PackHead = v.InferOutput<typeof PackHeadSchema>;

export const PackHeaderSchema = v.strictObject({
	...PackHeadSchema.entries,
	clips: v.pipe(v.array(PackClipSchema), v.maxLength(MAX_CLIPS))
});
export type PackHeader = v.InferOutput<typeof PackHeaderSchema>;

/** `voices/index.json`: the packs that come with an instrument. */
export const VoicesIndexSchema = v.strictObject({
	packs: v.array(
		v.strictObject({
			language: LanguageTagSchema,
			variety: v.nullable(Short),
			file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.lydpack$/)),
			bytes: v.pipe(v.number(), v.integer(), v.maxValue(MAX_PACK_BYTES)),
			/** Of the whole file, hex. */
			sha256: Hash,
			/** Told before it is fetched; a pack that doesn't say counts as a computer's voice. */
			origin: v.optional(v.picklist(['human', 'synthetic']))
		})
	)
});
export type VoicesIndex = v.InferOutput<typeof VoicesIndexSchema>;
export type ShippedPack = VoicesIndex['packs'][number];
