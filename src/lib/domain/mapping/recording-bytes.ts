import { fromBase64, toBase64 } from './base64';
import { SLICE_MOST } from './recording-payloads';

/** Bytes in one piece: four base64 characters for three of them. */
const PIECE = (SLICE_MOST / 4) * 3;

/** Sound as base64, cut into pieces that an event can hold. */
export function toPieces(sound: Uint8Array): readonly string[] {
	const pieces: string[] = [];
	for (let at = 0; at < sound.length; at += PIECE)
		pieces.push(toBase64(sound.subarray(at, at + PIECE)));
	return pieces;
}

/** The pieces' bytes in order. */
export function fromPieces(pieces: readonly string[]): readonly Uint8Array<ArrayBuffer>[] {
	return pieces.map(fromBase64);
}
