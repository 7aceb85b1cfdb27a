import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import { type ShippedPack, VoicesIndexSchema } from '../../../src/lib/domain/voice/pack';
import { type Pack, readPack } from '../../../src/lib/domain/voice/pack-file';

export interface ReadPacks {
	readonly packs: readonly Pack[];
	readonly faults: readonly InstrumentFault[];
}

/**
 * The packs of an instrument's `voices` folder, each as its index says it is and
 * whole; what isn't is a fault. No folder: no packs.
 */
export async function readPacks(folder: string): Promise<ReadPacks> {
	const names = await readdir(join(folder, 'voices')).catch((): string[] => []);
	if (names.length === 0) return { packs: [], faults: [] };
	const text = await readFile(join(folder, 'voices/index.json'), 'utf8').catch(() => 'null');
	const index = v.safeParse(VoicesIndexSchema, parsed(text));
	if (!index.success)
		return {
			packs: [],
			faults: [{ file: 'voices/index.json', path: '', reason: 'breaks its format' }]
		};
	const listed = index.output.packs;
	const faults: InstrumentFault[] = names
		.filter((name) => name.endsWith('.lydpack') && !listed.some(({ file }) => file === name))
		.map((name) => ({ file: `voices/${name}`, path: '', reason: 'not in the index' }));
	const packs: Pack[] = [];
	for (const entry of listed) {
		const bytes = await readFile(join(folder, 'voices', entry.file)).catch(() => null);
		const { pack, reason } = await packOf(entry, bytes && new Uint8Array(bytes));
		if (pack) packs.push(pack);
		if (reason) faults.push({ file: `voices/${entry.file}`, path: '', reason });
	}
	return { packs, faults };
}

/** A listed pack's file, or why it isn't what is listed. */
export async function packOf(
	{ bytes, sha256, language, variety }: ShippedPack,
	file: Uint8Array<ArrayBuffer> | null
): Promise<{ pack: Pack | null; reason: string | null }> {
	if (!file) return { pack: null, reason: 'listed, but not there' };
	if (file.length !== bytes || hashOf(file) !== sha256)
		return { pack: null, reason: 'not the file that is listed: size or SHA-256 differs' };
	const read = await readPack(file);
	if (!read.ok) return { pack: null, reason: `not a sound pack: ${read.error}` };
	const { head } = read.value;
	const same = head.language === language && head.variety === variety;
	return { pack: read.value, reason: same ? null : 'of another language than listed' };
}

export function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
