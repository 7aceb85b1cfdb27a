/** Bytes at a time: `fromCharCode` takes them as arguments. */
const STRETCH = 0x8000;

export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += STRETCH)
		text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
	return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
