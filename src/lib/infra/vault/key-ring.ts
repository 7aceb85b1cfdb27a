import * as v from 'valibot';
import {
	decodeText,
	encodeText,
	fromHex,
	randomBytes,
	sameBytes,
	toHex,
	type Bytes
} from './bytes';
import { RING_BYTES, type KeyFile } from './key-file';
import { KdfSchema } from './kdf';

/**
 * The ring: who this workspace is and its key wrapped twice, by the passphrase
 * and by the recovery code. It lies in clear (there is no secret in it without
 * one of those two) in one of two places: a new ring goes to the other place and
 * is flushed before the old one is overwritten, so that a power cut leaves one
 * whole and an old passphrase leaves nothing behind.
 */
const Hex = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/));
const WrapSchema = v.strictObject({ salt: Hex, iv: Hex, bytes: Hex });

const RingSchema = v.strictObject({
	format: v.literal('spraksteg-ring'),
	version: v.literal(1),
	generation: v.pipe(v.number(), v.integer(), v.minValue(1)),
	workspace: v.string(),
	device: v.string(),
	kdf: KdfSchema,
	passphrase: WrapSchema,
	recovery: WrapSchema
});
export type KeyRing = v.InferOutput<typeof RingSchema>;
type WrappedKey = v.InferOutput<typeof WrapSchema>;

type RingState =
	| { readonly kind: 'none' }
	| { readonly kind: 'ring'; readonly ring: KeyRing }
	| { readonly kind: 'newer' }
	/** A ring that is whole but breaks a rule (a KDF below the floor), or no whole ring. */
	| { readonly kind: 'damaged' };

/** Length (4 bytes), SHA-256 of the text (32), the text, random padding. */
const HEAD = 36;

export async function readRing(file: KeyFile): Promise<RingState> {
	const states = [await parse(file.readRing(0)), await parse(file.readRing(1))];
	const rings = states.flatMap((state) => (state.kind === 'ring' ? [state.ring] : []));
	const newest = rings.sort((one, other) => other.generation - one.generation)[0];
	if (newest) return { kind: 'ring', ring: newest };
	const told = states.find((state) => state.kind === 'newer');
	return told ?? states.find((state) => state.kind === 'damaged') ?? { kind: 'none' };
}

/** Writes the ring beside the one in place, then overwrites that one. */
export async function writeRing(file: KeyFile, ring: KeyRing): Promise<void> {
	const first = await parse(file.readRing(0));
	const target = first.kind === 'ring' && first.ring.generation !== ring.generation ? 1 : 0;
	file.writeRing(target, await format(ring));
	file.writeRing(target === 0 ? 1 : 0, new Uint8Array(RING_BYTES));
}

async function format(ring: KeyRing): Promise<Bytes> {
	const text = encodeText(JSON.stringify(ring));
	const bytes = randomBytes(RING_BYTES);
	new DataView(bytes.buffer).setUint32(0, text.length);
	bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', text)), 4);
	bytes.set(text, HEAD);
	return bytes;
}

async function parse(bytes: Bytes): Promise<RingState> {
	if (bytes.every((byte) => byte === 0)) return { kind: 'none' };
	const length = new DataView(bytes.buffer).getUint32(0);
	if (length > RING_BYTES - HEAD) return { kind: 'damaged' };
	const text = bytes.slice(HEAD, HEAD + length);
	const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
	if (!sameBytes(sum, bytes.slice(4, HEAD))) return { kind: 'damaged' };
	const input: unknown = JSON.parse(decodeText(text));
	const ring = v.safeParse(RingSchema, input);
	if (ring.success) return { kind: 'ring', ring: ring.output };
	return { kind: isNewer(input) ? 'newer' : 'damaged' };
}

function isNewer(input: unknown): boolean {
	const version = v.safeParse(v.object({ version: v.pipe(v.number(), v.minValue(2)) }), input);
	return version.success;
}

export function sealedOf(wrap: WrappedKey): { salt: Bytes; iv: Bytes; bytes: Bytes } {
	return { salt: fromHex(wrap.salt), iv: fromHex(wrap.iv), bytes: fromHex(wrap.bytes) };
}

export function wrapOf(salt: Bytes, sealed: { iv: Bytes; bytes: Bytes }): WrappedKey {
	return { salt: toHex(salt), iv: toHex(sealed.iv), bytes: toHex(sealed.bytes) };
}
