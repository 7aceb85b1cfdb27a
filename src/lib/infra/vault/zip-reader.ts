import { Inflate } from 'fflate';
import { BACKUP_LIMITS } from '$lib/domain/exchange/backup-limits';
import type { Bytes } from './bytes';
import { damaged, textOf } from './damaged';
import { VaultFailure } from './failure';

/**
 * Reads a ZIP by its central directory (PKWARE APPNOTE 4.3), which says how long
 * each file is before any of it is unpacked. Only what our own backups need:
 * stored and deflated files, no encryption, no ZIP64, no overlapping entries.
 */
export interface ZipEntry {
	readonly name: string;
	readonly deflated: boolean;
	/** Offset of the local header. */
	readonly at: number;
	readonly packed: number;
	readonly size: number;
}

export interface ZipSource {
	readonly size: number;
	read(at: number, length: number): Bytes | Promise<Bytes>;
}

export function sourceOf(zip: Blob | Bytes): ZipSource {
	if (zip instanceof Uint8Array) {
		return { size: zip.length, read: (at, length) => zip.slice(at, at + length) };
	}
	const read = async (at: number, length: number) =>
		new Uint8Array(await zip.slice(at, at + length).arrayBuffer());
	return { size: zip.size, read };
}

const END = { signature: 0x06054b50, length: 22, comment: 0xffff };
const DIRECTORY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const FEED = 16 * 1024;

/** Throws `damagedBackup` or `tooLarge`. */
export async function readZip(zip: ZipSource): Promise<ZipEntry[]> {
	const end = await findEnd(zip);
	const count = end.getUint16(10, true);
	const length = end.getUint32(12, true);
	const at = end.getUint32(16, true);
	if (count !== end.getUint16(8, true) || at + length > zip.size) throw damaged();
	const directory = await bytesOf(zip, at, length);
	const entries = readDirectory(directory, count);
	checkEntries(entries, at);
	return entries;
}

/** Unpacks one entry, never more than it said. */
export async function unpack(zip: ZipSource, entry: ZipEntry): Promise<Bytes> {
	const head = view(await bytesOf(zip, entry.at, LOCAL.length));
	if (head.getUint32(0, true) !== LOCAL.signature) throw damaged();
	const from = entry.at + LOCAL.length + head.getUint16(26, true) + head.getUint16(28, true);
	const packed = await bytesOf(zip, from, entry.packed);
	const bytes = entry.deflated ? inflate(packed, entry.size) : packed;
	if (bytes.length !== entry.size) throw damaged();
	return bytes;
}

function inflate(packed: Bytes, size: number): Bytes {
	const bytes = new Uint8Array(size);
	let filled = 0;
	let ended = false;
	const stream = new Inflate((chunk, final) => {
		if (filled + chunk.length > size) throw damaged();
		bytes.set(chunk, filled);
		filled += chunk.length;
		ended = final;
	});
	try {
		for (let at = 0; at < packed.length; at += FEED) {
			stream.push(packed.subarray(at, at + FEED), at + FEED >= packed.length);
		}
	} catch {
		throw damaged();
	}
	if (!ended || filled !== size) throw damaged();
	return bytes;
}

function readDirectory(bytes: Bytes, count: number): ZipEntry[] {
	const data = view(bytes);
	const entries: ZipEntry[] = [];
	let at = 0;
	for (let index = 0; index < count; index++) {
		if (at + DIRECTORY.length > bytes.length) throw damaged();
		if (data.getUint32(at, true) !== DIRECTORY.signature) throw damaged();
		const nameLength = data.getUint16(at + 28, true);
		const nameAt = at + DIRECTORY.length;
		const method = data.getUint16(at + 10, true);
		const encrypted = (data.getUint16(at + 8, true) & 1) === 1;
		if (encrypted || (method !== 0 && method !== 8)) throw damaged();
		entries.push({
			name: textOf(bytes.slice(nameAt, nameAt + nameLength)),
			deflated: method === 8,
			at: data.getUint32(at + 42, true),
			packed: data.getUint32(at + 20, true),
			size: data.getUint32(at + 24, true)
		});
		at = nameAt + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
	}
	if (at !== bytes.length) throw damaged();
	return entries;
}

function checkEntries(entries: readonly ZipEntry[], directoryAt: number): void {
	let total = 0;
	let free = 0;
	for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
		total += entry.size;
		const bound = Math.max(BACKUP_LIMITS.ratioFree, entry.packed * BACKUP_LIMITS.ratio);
		if (entry.size > bound || entry.size > BACKUP_LIMITS.entry) throw new VaultFailure('tooLarge');
		if (total > BACKUP_LIMITS.total) throw new VaultFailure('tooLarge');
		if (!entry.deflated && entry.packed !== entry.size) throw damaged();
		if (entry.at < free) throw damaged();
		free = entry.at + LOCAL.length + entry.packed;
	}
	if (free > directoryAt) throw damaged();
	if (entries.length > BACKUP_LIMITS.entries + 1) throw new VaultFailure('tooLarge');
	if (new Set(entries.map((entry) => entry.name)).size !== entries.length) throw damaged();
}

async function findEnd(zip: ZipSource): Promise<DataView> {
	const from = Math.max(0, zip.size - END.length - END.comment);
	const tail = view(await bytesOf(zip, from, zip.size - from));
	for (let at = tail.byteLength - END.length; at >= 0; at--) {
		if (tail.getUint32(at, true) !== END.signature) continue;
		if (at + END.length + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
		return new DataView(tail.buffer, at);
	}
	throw damaged();
}

async function bytesOf(zip: ZipSource, at: number, length: number): Promise<Bytes> {
	const bytes = await zip.read(at, length);
	if (bytes.length !== length) throw damaged();
	return bytes;
}

function view(bytes: Bytes): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
