import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LanguageTag } from '../../src/lib/domain/language/language';
import { err, ok, type Result } from '../../src/lib/domain/result';
import { type ShippedPack, VoicesIndexSchema } from '../../src/lib/domain/voice/pack';
import { type Pack, readPack } from '../../src/lib/domain/voice/pack-file';
import { hashOf } from './hash';

/** Where an instrument's shipped packs lie: `voices/index.json` and the files it names. */
export const VOICES = 'voices';

function indexFile(folder: string): string {
	return join(folder, VOICES, 'index.json');
}

/** What is shipped; nothing where there is no index, a fault where it breaks its format. */
export async function readIndex(
	folder: string
): Promise<Result<readonly ShippedPack[], 'wrongIndex'>> {
	const text = await readFile(indexFile(folder), 'utf8').catch(() => null);
	if (text === null) return ok([]);
	try {
		const index = v.safeParse(VoicesIndexSchema, JSON.parse(text));
		return index.success ? ok(index.output.packs) : err('wrongIndex');
	} catch {
		return err('wrongIndex');
	}
}

/** The pack of a language's common variety, or null where there is none that can be read. */
export async function readShipped(folder: string, language: LanguageTag): Promise<Pack | null> {
	const file = await readFile(join(folder, VOICES, fileOf(language))).catch(() => null);
	const pack = file && (await readPack(new Uint8Array(file)));
	return pack?.ok ? pack.value : null;
}

/**
 * Writes a pack and its line in the index; those of other languages stay. Throws,
 * and writes nothing, where the index that lies there breaks its format.
 */
export async function shelve(
	folder: string,
	language: LanguageTag,
	bytes: Uint8Array
): Promise<void> {
	const index = await readIndex(folder);
	if (!index.ok) throw new Error(`${indexFile(folder)} breaks its format`);
	await mkdir(join(folder, VOICES), { recursive: true });
	await writeFile(join(folder, VOICES, fileOf(language)), bytes);
	const own: ShippedPack = {
		language,
		variety: null,
		file: fileOf(language),
		bytes: bytes.length,
		sha256: hashOf(bytes)
	};
	const others = index.value.filter((pack) => pack.file !== own.file);
	const packs = [...others, own].sort((one, other) => (one.file < other.file ? -1 : 1));
	await writeFile(indexFile(folder), `${JSON.stringify({ packs }, null, '\t')}\n`);
}

function fileOf(language: LanguageTag): string {
	return `${language.toLowerCase()}.lydpack`;
}
