import { fitWithin, LONGEST_SIDE } from './fit-within';

/** Characters of base64 that an event takes. */
const MOST = 800_000;
/** Tried in order until it is small enough: quality, and share of the longest side. */
const TRIES = [
	[0.8, 1],
	[0.6, 1],
	[0.6, 0.75],
	[0.5, 0.5]
] as const;

/**
 * A photo drawn anew, small enough to keep: JPEG as base64, longest side at most
 * 1600 px. Only what is seen goes along; place, time and camera don't.
 *
 * @returns null where the file isn't a picture the browser can read.
 */
export async function smallJpeg(file: Blob): Promise<string | null> {
	let picture: ImageBitmap;
	try {
		picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch {
		return null;
	}
	try {
		for (const [quality, share] of TRIES) {
			const jpeg = await drawn(picture, LONGEST_SIDE * share, quality);
			if (jpeg !== null && jpeg.length <= MOST) return jpeg;
		}
		return null;
	} finally {
		picture.close();
	}
}

export function jpegBlob(base64: string): Blob {
	const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
	return new Blob([bytes], { type: 'image/jpeg' });
}

async function drawn(picture: ImageBitmap, longest: number, quality: number) {
	const { width, height } = fitWithin(picture.width, picture.height, longest);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return null;
	// What is see-through in a picture would turn black in a JPEG.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.drawImage(picture, 0, 0, width, height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
	return blob && base64Of(new Uint8Array(await blob.arrayBuffer()));
}

function base64Of(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000)
		text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}
