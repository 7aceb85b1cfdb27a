/** Bytes in memory of their own, as WebCrypto and OPFS want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export function encodeText(text: string): Bytes {
	return encoder.encode(text);
}

/** Throws on bytes that aren't UTF-8. */
export function decodeText(bytes: Uint8Array): string {
	return decoder.decode(bytes);
}

export function randomBytes(length: number): Bytes {
	return crypto.getRandomValues(new Uint8Array(length));
}

/** 128 random bits, hex: the vault's own ids. */
export function randomId(): string {
	return toHex(randomBytes(16));
}

export function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(hex: string): Bytes {
	const bytes = new Uint8Array(hex.length / 2);
	for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(hex.slice(at * 2, at * 2 + 2), 16);
	return bytes;
}

/** Equal or not, in a time that doesn't tell where they differ. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	let difference = one.length ^ other.length;
	for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
	return difference === 0;
}
