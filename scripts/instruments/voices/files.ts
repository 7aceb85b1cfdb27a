import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import type { ShippedPack } from '../../../src/lib/domain/voice/pack';
import { type Pack, readPack } from '../../../src/lib/domain/voice/pack-file';
import { hashOf } from '../../voices/hash';
import { readIndex, VOICES } from '../../voices/shelf';

/** A pack as it lies on the shelf. */
export interface ShelvedPack extends Pack {
	/** Its place in the instrument, e.g. `voices/so-maay.lydpack`. */
	readonly file: string;
}

export interface ReadPacks {
	readonly packs: readonly ShelvedPack[];
	readonly faults: readonly InstrumentFault[];
}

/**
 * The packs of an instrument's `voices` folder, each as its index says it is and
 * whole; what isn't is a fault. No folder: no packs.
 */
export async function readPacks(folder: string): Promise<ReadPacks> {
	const index = await readIndex(folder);
	if (!index.ok)
		return {
			packs: [],
			faults: [{ file: `${VOICES}/index.json`, path: '', reason: 'breaks its format' }]
		};
	const listed = index.value;
	const names = await readdir(join(folder, VOICES)).catch((): string[] => []);
	const faults: InstrumentFault[] = names
		.filter((name) => name.endsWith('.lydpack') && !listed.some(({ file }) => file === name))
		.map((name) => ({ file: `${VOICES}/${name}`, path: '', reason: 'not in the index' }));
	const packs: ShelvedPack[] = [];
	for (const entry of listed) {
		const bytes = await readFile(join(folder, VOICES, entry.file)).catch(() => null);
		const { pack, reason } = await packOf(entry, bytes && new Uint8Array(bytes));
		if (pack) packs.push(pack);
		if (reason) faults.push({ file: `${VOICES}/${entry.file}`, path: '', reason });
	}
	return { packs, faults };
}

/** A listed pack's file, or why it isn't what is listed. */
export async function packOf(
	{ bytes, sha256, language, variety, file: name }: ShippedPack,
	file: Uint8Array<ArrayBuffer> | null
): Promise<{ pack: ShelvedPack | null; reason: string | null }> {
	if (!file) return { pack: null, reason: 'listed, but not there' };
	if (file.length !== bytes || hashOf(file) !== sha256)
		return { pack: null, reason: 'not the file that is listed: size or SHA-256 differs' };
	const read = await readPack(file);
	if (!read.ok) return { pack: null, reason: `not a sound pack: ${read.error}` };
	const { head } = read.value;
	const same = head.language === language && head.variety === variety;
	return {
		pack: { ...read.value, file: `${VOICES}/${name}` },
		reason: same ? null : 'of another language than listed'
	};
}
