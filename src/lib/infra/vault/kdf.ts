import * as v from 'valibot';
import { VaultFailure } from './failure';

/**
 * Argon2id (RFC 9106) with 64 MiB, three passes, one lane: about a second on a
 * slow tablet, and what each guess costs a thief. The parameters lie in the
 * clear beside the wrapped key, so what is read back has a floor: nobody who can
 * write to the disk may make guessing cheap, nor (the ceiling) stall the tablet.
 */
export const KdfSchema = v.strictObject({
	name: v.literal('argon2id'),
	memoryKiB: v.pipe(v.number(), v.integer(), v.minValue(64 * 1024), v.maxValue(1024 * 1024)),
	passes: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(16)),
	lanes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))
});
export type KdfParameters = v.InferOutput<typeof KdfSchema>;

export const KDF: KdfParameters = { name: 'argon2id', memoryKiB: 65536, passes: 3, lanes: 1 };

interface KdfRequest {
	readonly passphrase: string;
	readonly salt: Uint8Array;
	readonly parameters: KdfParameters;
}

/** Stretches a passphrase to 32 bytes. */
export type Kdf = (request: KdfRequest) => Promise<Uint8Array>;

/** Rule for a passphrase: at least twelve characters, none other. */
const PASSPHRASE_LENGTH = 12;

/** Throws `passphraseTooShort`. */
export function needLong(passphrase: string): void {
	const length = Array.from(normalise(passphrase)).length;
	if (length < PASSPHRASE_LENGTH) throw new VaultFailure('passphraseTooShort');
}

/** The same letters typed on another keyboard give the same key. */
export function normalise(passphrase: string): string {
	return passphrase.normalize('NFC');
}
