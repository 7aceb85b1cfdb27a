import type { Bytes } from './bytes';
import { randomBytes } from './bytes';
import { KEY_BYTES } from './keys';

/**
 * A file that is written in place; every write is on disk when `write` returns.
 * Real one: an exclusive OPFS sync handle. Throws QuotaExceededError when full.
 */
export interface PlacedFile {
	size(): number;
	/** Bytes beyond the end read as zeros. */
	read(at: number, length: number): Bytes;
	/** Writes all and flushes. */
	write(at: number, bytes: Bytes): void;
	close(): void;
}

/**
 * The file of keys: two places for the key ring (see key-ring.ts), then slots of
 * 32 bytes. A slot of zeros is free. Places never move, so that overwriting one
 * overwrites its bytes on disk.
 */
export const RING_BYTES = 2048;
const SLOTS_AT = 2 * RING_BYTES;

export class KeyFile {
	constructor(private readonly file: PlacedFile) {}

	readRing(place: 0 | 1): Bytes {
		return this.file.read(place * RING_BYTES, RING_BYTES);
	}

	writeRing(place: 0 | 1, bytes: Bytes): void {
		this.file.write(place * RING_BYTES, bytes);
	}

	readSlot(slot: number): Bytes {
		return this.file.read(SLOTS_AT + slot * KEY_BYTES, KEY_BYTES);
	}

	/** All slots at once, for a list; the caller fills it with zeros after. */
	readSlots(): Bytes {
		return this.file.read(SLOTS_AT, this.slots() * KEY_BYTES);
	}

	/** New random bytes in a free place, at most one after the last. */
	fillSlot(taken: ReadonlySet<number>): { slot: number; key: Bytes } {
		let slot = taken.has(taken.size) ? 0 : taken.size;
		while (taken.has(slot)) slot++;
		const key = randomBytes(KEY_BYTES);
		this.file.write(SLOTS_AT + slot * KEY_BYTES, key);
		return { slot, key };
	}

	/** After this nothing sealed with the slot's key opens again. */
	eraseSlot(slot: number): void {
		this.file.write(SLOTS_AT + slot * KEY_BYTES, new Uint8Array(KEY_BYTES));
	}

	/** Erases every slot outside `taken`: left by a crash between slot and database. */
	sweep(taken: ReadonlySet<number>): number {
		let swept = 0;
		for (let slot = 0; slot < this.slots(); slot++) {
			if (taken.has(slot) || this.readSlot(slot).every((byte) => byte === 0)) continue;
			this.eraseSlot(slot);
			swept++;
		}
		return swept;
	}

	eraseAll(): void {
		const size = Math.max(this.file.size(), SLOTS_AT);
		this.file.write(0, randomBytesOf(size));
		this.file.write(0, new Uint8Array(size));
	}

	close(): void {
		this.file.close();
	}

	private slots(): number {
		return Math.max(0, Math.floor((this.file.size() - SLOTS_AT) / KEY_BYTES));
	}
}

/** `getRandomValues` gives at most 64 KiB at a time. */
function randomBytesOf(length: number): Bytes {
	const bytes = new Uint8Array(length);
	for (let at = 0; at < length; at += 65536) {
		bytes.set(randomBytes(Math.min(65536, length - at)), at);
	}
	return bytes;
}
