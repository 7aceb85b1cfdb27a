import type { Bytes } from './bytes';
import { encodeText, randomBytes } from './bytes';

/**
 * How what a person told us is kept, from the outside in.
 *
 * 1. The pedagogue's PASSPHRASE is stretched by Argon2id to a key that does one
 *    thing: it wraps the workspace key. The RECOVERY CODE has 128 bits of its
 *    own and needs no stretching; HKDF makes a second wrapping key of it. Each
 *    wrap names its workspace, so none can be carried to another.
 * 2. The WORKSPACE KEY is 32 random bytes made once. It encrypts nothing. The
 *    browser unwraps it straight into a key that can't be read out and is good
 *    for one thing, deriving. Its bytes are seen by us only while a wrap is
 *    written (first launch, new passphrase, new code), and are overwritten after.
 * 3. Every journal (one per mapping, one per participant's header, one per voice
 *    that someone lent) has a SLOT: 32 random bytes in a file of fixed places.
 *    Workspace key + slot + the journal's id give the JOURNAL KEY, AES-256-GCM,
 *    not extractable either.
 * 4. A journal key seals the journal's events one by one. Each row has a fresh
 *    96-bit IV and is bound to its place (table, journal, sequence, schema, key
 *    epoch): a row moved, swapped or renumbered doesn't open.
 *
 * Why the slot? Deleting from a browser's database leaves the bytes in its
 * files; a file of fixed places overwritten in place doesn't. Overwrite the slot
 * and no passphrase opens that journal again, whatever lies about elsewhere.
 * For the same reason the wraps lie in that file, not in the database.
 *
 * With the participant holding the tablet the workspace key, the slots and all
 * journal keys but one are dropped. There is then nothing here to open another
 * person's journal with until the passphrase is typed.
 *
 * What this can't do: flash memory, file systems that copy on write, snapshots
 * and old backups may keep a slot that was overwritten; the device's own disk
 * encryption has to cover that. How many journals there are, how many events
 * each has, their sizes, and when the files changed can be seen. Dropped keys
 * are forgotten, which in a browser means left to the garbage collector. Who
 * serves the app, or runs an extension with access to its pages, can read what
 * an unlocked vault shows.
 */
export type WorkspaceKey = CryptoKey & { readonly __key: 'workspace' };
export type JournalKey = CryptoKey & { readonly __key: 'journal' };

/** A random AES-GCM nonce and what it sealed, tag last. */
interface Sealed {
	readonly iv: Bytes;
	readonly bytes: Bytes;
}

export const KEY_BYTES = 32;
const IV_BYTES = 12;

export async function wrappingKey(secret: Bytes, salt: Bytes, purpose: string): Promise<CryptoKey> {
	const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	const usages: KeyUsage[] = ['encrypt', 'decrypt', 'unwrapKey'];
	return deriveAes(base, salt, `spraksteg/wrap/1/${purpose}`, usages);
}

/** Unwraps without the key's bytes ever being visible; throws OperationError on a wrong key. */
export async function unwrapWorkspaceKey(
	wrap: Sealed,
	by: CryptoKey,
	context: string
): Promise<WorkspaceKey> {
	const cipher = { name: 'AES-GCM', iv: wrap.iv, additionalData: encodeText(context) };
	const usages: KeyUsage[] = ['deriveKey'];
	const key = await crypto.subtle.unwrapKey('raw', wrap.bytes, by, cipher, 'HKDF', false, usages);
	return key as WorkspaceKey;
}

export async function journalKey(
	workspace: WorkspaceKey,
	slot: Bytes,
	journal: string
): Promise<JournalKey> {
	const usages: KeyUsage[] = ['encrypt', 'decrypt'];
	return (await deriveAes(workspace, slot, `spraksteg/journal/1/${journal}`, usages)) as JournalKey;
}

/** `context` is authenticated, not stored: the same one is needed to open. */
export async function seal(key: CryptoKey, plain: Bytes, context: string): Promise<Sealed> {
	const iv = randomBytes(IV_BYTES);
	const cipher = { name: 'AES-GCM', iv, additionalData: encodeText(context) };
	return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt(cipher, key, plain)) };
}

/** Throws OperationError when key, context or bytes aren't those it was sealed with. */
export async function unseal(key: CryptoKey, sealed: Sealed, context: string): Promise<Bytes> {
	const cipher = { name: 'AES-GCM', iv: sealed.iv, additionalData: encodeText(context) };
	return new Uint8Array(await crypto.subtle.decrypt(cipher, key, sealed.bytes));
}

function deriveAes(
	base: CryptoKey,
	salt: Bytes,
	info: string,
	usages: KeyUsage[]
): Promise<CryptoKey> {
	const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: encodeText(info) };
	return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, usages);
}
