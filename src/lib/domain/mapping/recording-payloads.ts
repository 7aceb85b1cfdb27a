import * as v from 'valibot';
import { RandomIdSchema } from './ids';

/** Base64 characters in one slice: 48 kB of sound. */
export const SLICE_MOST = 65_536;

/** Media types of sound, with or without the codec. */
const SOUND = /^audio\/[\w.+-]+(;[\w=",. -]*)?$/;
const Type = v.pipe(v.string(), v.maxLength(80), v.regex(SOUND));

/** Whether a type a device names can be kept. */
export function isRecordingType(type: string): boolean {
	return v.is(Type, type);
}

const Id = v.pipe(v.string(), v.maxLength(80));
const inRecording = { recording: RandomIdSchema };

/**
 * The participant's own voice, where something is told or read aloud. Nothing of
 * it ever leaves the device but in a backup.
 */
export const RECORDING_PAYLOADS = {
	/** The pedagogue lets the person be asked; off, and it is as if nobody had asked. */
	'recording.offered': v.strictObject({ offered: v.boolean() }),
	/** Said by the person alone, on the person's own screen; the last word counts. */
	'recording.wished': v.strictObject({ wish: v.boolean(), by: v.literal('participant') }),
	'recording.begun': v.strictObject({
		...inRecording,
		/** null: not in a step. */
		run: v.nullable(RandomIdSchema),
		/** Item id, question id or text key: what was told or read. */
		ref: Id,
		/** Media type of the slices together. */
		type: Type
	}),
	/** About a second of it; the slices in order are one file, and so is every beginning of them. */
	'recording.slice': v.strictObject({
		...inRecording,
		/** From 0. */
		n: v.pipe(v.number(), v.integer(), v.minValue(0)),
		bytes: v.pipe(v.string(), v.base64(), v.maxLength(SLICE_MOST))
	}),
	/** Without it the browser died while recording: what there is plays. */
	'recording.ended': v.strictObject(inRecording),
	/** The person wants it gone: never played again, erased as soon as keys can be written. */
	'recording.unwanted': v.strictObject(inRecording)
} as const;
