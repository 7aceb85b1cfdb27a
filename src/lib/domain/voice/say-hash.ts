import type { LanguageTag } from '../language/language';

/** The same words in the same signs: Unicode NFC, without space at the ends. */
export function sameSay(say: string): string {
	return say.normalize('NFC').trim();
}

/**
 * What a clip is bound to: SHA-256 over language and words, hex. A text that is
 * changed has another hash, and its clips are stale.
 */
export async function sayHash(language: LanguageTag, say: string): Promise<string> {
	return sha256(new TextEncoder().encode(`${language}\0${sameSay(say)}`));
}

/** SHA-256, hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
