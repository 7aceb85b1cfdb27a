import * as v from 'valibot';
import { LanguageTagSchema } from '../language/language';
import { RandomIdSchema } from '../mapping/ids';
import { ClipInfoSchema, PaceSchema, ReviewMarkSchema, SpeakerInfoSchema } from './pack';

/**
 * The journal of a voice: one speaker in one language and variety, recorded here
 * or brought by a pack, or one person's review of wordings. Sealed with a key of
 * its own, so that erasing it is final. Written when it happens, never changed.
 */
const Short = v.pipe(v.string(), v.maxLength(200));
const Say = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const base = { id: RandomIdSchema, time: v.string() };
/** Which clip: its words and pace; the newest of the same is the one that counts. */
const which = { say: Say, pace: PaceSchema };

export const VoiceEventSchema = v.variant('type', [
	v.strictObject({
		...base,
		/** The first event. */
		type: v.literal('voice.opened'),
		kind: v.picklist(['recorded', 'imported', 'review']),
		language: LanguageTagSchema,
		variety: v.nullable(Short),
		/** Who speaks, or, for a review, who listens. */
		speaker: SpeakerInfoSchema,
		licence: Short
	}),
	v.strictObject({
		...base,
		type: v.literal('clip.kept'),
		info: ClipInfoSchema,
		/** MP3, mono, base64. */
		mp3: v.pipe(v.string(), v.base64(), v.maxLength(1_400_000))
	}),
	v.strictObject({ ...base, type: v.literal('clip.dropped'), ...which }),
	v.strictObject({ ...base, type: v.literal('clip.reviewed'), ...which, mark: ReviewMarkSchema }),
	/** What a reader of the language thinks of the words themselves. */
	v.strictObject({ ...base, type: v.literal('wording.reviewed'), say: Say, mark: ReviewMarkSchema })
]);
export type VoiceEvent = v.InferOutput<typeof VoiceEventSchema>;
export type VoiceOpened = Extract<VoiceEvent, { type: 'voice.opened' }>;
