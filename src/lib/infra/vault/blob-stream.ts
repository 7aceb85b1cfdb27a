import { VaultFailure } from './failure';

/** Parts of this size go to the browser, which may keep them on disk. */
const PART = 4 * 1024 * 1024;

/** Gathers a stream into a Blob without holding it all in our own memory. */
export async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Blob> {
	const reader = stream.getReader();
	const parts: Blob[] = [];
	let held: Uint8Array<ArrayBuffer>[] = [];
	let heldBytes = 0;
	let total = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (value) {
			held.push(value.slice());
			heldBytes += value.length;
			total += value.length;
		}
		if (total > limit) {
			await reader.cancel();
			throw new VaultFailure('tooLarge');
		}
		if (heldBytes > PART || done) {
			parts.push(new Blob(held));
			held = [];
			heldBytes = 0;
		}
		if (done) return new Blob(parts, { type: 'application/octet-stream' });
	}
}
