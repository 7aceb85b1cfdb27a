import { SLICE_MOST } from './recording-payloads';

/** Bytes in one piece: four base64 characters for three of them. */
const PIECE = (SLICE_MOST / 4) * 3;
/** Bytes at a time: `fromCharCode` takes them as arguments. */
const STRETCH = 0x6000;

/** Sound as base64, cut into pieces that an event can hold. */
export function toPieces(sound: Uint8Array): readonly string[] {
	const pieces: string[] = [];
	for (let at = 0; at < sound.length; at += PIECE)
		pieces.push(toBase64(sound.subarray(at, at + PIECE)));
	return pieces;
}

/** The pieces' bytes in order. */
export function fromPieces(pieces: readonly string[]): readonly Uint8Array<ArrayBuffer>[] {
	return pieces.map((piece) => Uint8Array.from(atob(piece), (char) => char.charCodeAt(0)));
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += STRETCH)
		text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
	return btoa(text);
}
