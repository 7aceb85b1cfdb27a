import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import {
	MAX_PACK_BYTES,
	PackHeaderSchema,
	type ClipInfo,
	type PackHead,
	type PackHeader
} from './pack';
import { sha256 } from './say-hash';

/**
 * A pack's file: `SPRPACK1`, length of the header (4 bytes, big-endian), the
 * header as JSON, the clips one after another, SHA-256 of all before it.
 */
const MAGIC = new TextEncoder().encode('SPRPACK1');
const HEAD_AT = MAGIC.length + 4;
const SUM_BYTES = 32;

export type PackFault =
	/** Not a pack at all. */
	| 'notPack'
	/** Of a later format than this version reads. */
	| 'newerPack'
	/** Cut or altered: the sum or a clip's hash differs. */
	| 'damagedPack'
	/** Larger than `MAX_PACK_BYTES`. */
	| 'tooLarge'
	/** Whole, but the header breaks the format. */
	| 'wrongHeader';

export interface Pack {
	readonly head: PackHeader;
	/** The file's bytes after the header; clips are slices of it, see `clipBytes`. */
	readonly body: Uint8Array<ArrayBuffer>;
}

export interface ClipToPack {
	readonly info: ClipInfo;
	/** MP3, mono. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same clips in the same order give the same bytes. */
export async function packFile(
	head: PackHead,
	clips: readonly ClipToPack[]
): Promise<Uint8Array<ArrayBuffer>> {
	let at = 0;
	const placed = await Promise.all(
		clips.map(async ({ info, bytes }) => ({ ...info, sha256: await sha256(bytes) }))
	);
	const listed = placed.map((info, index) => {
		const bytes = clips[index]?.bytes.length ?? 0;
		const clip = { ...info, at, bytes };
		at += bytes;
		return clip;
	});
	const header: PackHeader = { ...head, clips: listed };
	const json = new TextEncoder().encode(JSON.stringify(header));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, json.length);
	const before = joined([MAGIC, length, json, ...clips.map((clip) => clip.bytes)]);
	return joined([before, await sumOf(before)]);
}

/**
 * Reads a pack and verifies it whole: the sum, the header, and that each clip
 * lies inside it. Decoding is left to who plays.
 */
export async function readPack(file: Uint8Array<ArrayBuffer>): Promise<Result<Pack, PackFault>> {
	if (file.length > MAX_PACK_BYTES) return err('tooLarge');
	if (!MAGIC.slice(0, 7).every((byte, index) => file[index] === byte)) return err('notPack');
	if (file[7] !== MAGIC[7]) return err('newerPack');
	if (file.length < HEAD_AT + SUM_BYTES) return err('damagedPack');
	const end = file.length - SUM_BYTES;
	const sum = await sumOf(file.subarray(0, end));
	if (!sum.every((byte, index) => file[end + index] === byte)) return err('damagedPack');
	const bodyAt = HEAD_AT + new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length);
	if (bodyAt > end) return err('wrongHeader');
	const head = parsed(file.subarray(HEAD_AT, bodyAt));
	if (!head) return err('wrongHeader');
	const body = file.subarray(bodyAt, end);
	const inside = head.clips.every(({ at, bytes }) => at + bytes <= body.length);
	return inside ? ok({ head, body }) : err('wrongHeader');
}

/** A clip's MP3, a view into the pack. */
export function clipBytes(pack: Pack, { at, bytes }: { at: number; bytes: number }) {
	return pack.body.subarray(at, at + bytes);
}

function parsed(json: Uint8Array): PackHeader | null {
	try {
		const input: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
		const header = v.safeParse(PackHeaderSchema, input);
		return header.success ? header.output : null;
	} catch {
		return null;
	}
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
