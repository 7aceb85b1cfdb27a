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

interface FilledSlot {
	readonly slot: number;
	readonly key: Bytes;
}

export class KeyFile {
	#used: Set<number> | null = null;

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

	/** New random bytes in a free place. */
	fillSlot(): FilledSlot {
		const used = this.#usedSlots();
		let slot = used.has(used.size) ? 0 : used.size;
		while (used.has(slot)) slot++;
		const key = randomBytes(KEY_BYTES);
		this.#write(slot, key);
		return { slot, key };
	}

	/** Many at once after the last one, in one write. */
	fillSlots(count: number): FilledSlot[] {
		const first = this.slots();
		const all = randomBytesOf(count * KEY_BYTES);
		this.file.write(SLOTS_AT + first * KEY_BYTES, all);
		return Array.from({ length: count }, (_, at) => {
			this.#usedSlots().add(first + at);
			return { slot: first + at, key: all.slice(at * KEY_BYTES, (at + 1) * KEY_BYTES) };
		});
	}

	/** After this nothing sealed with the slot's key opens again. */
	eraseSlot(slot: number): void {
		this.#write(slot, new Uint8Array(KEY_BYTES));
		this.#usedSlots().delete(slot);
	}

	/** Erases every slot outside `taken`: left by a crash between slot and database. */
	sweep(taken: ReadonlySet<number>): void {
		for (const slot of [...this.#usedSlots()]) if (!taken.has(slot)) this.eraseSlot(slot);
	}

	eraseAll(): void {
		const size = Math.max(this.file.size(), SLOTS_AT);
		this.file.write(0, randomBytesOf(size));
		this.file.write(0, new Uint8Array(size));
		this.#used = null;
	}

	close(): void {
		this.file.close();
	}

	private slots(): number {
		return Math.max(0, Math.floor((this.file.size() - SLOTS_AT) / KEY_BYTES));
	}

	#write(slot: number, key: Bytes): void {
		this.file.write(SLOTS_AT + slot * KEY_BYTES, key);
		this.#usedSlots().add(slot);
	}

	/** Numbers of the slots that aren't zeros; read from the file once. */
	#usedSlots(): Set<number> {
		if (this.#used) return this.#used;
		const all = this.readSlots();
		this.#used = new Set();
		for (let at = 0; at < all.length; at++) {
			if (all[at] !== 0) this.#used.add(Math.floor(at / KEY_BYTES));
		}
		all.fill(0);
		return this.#used;
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
