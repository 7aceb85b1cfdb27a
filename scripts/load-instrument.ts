import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { InstrumentFault } from '../src/lib/domain/instrument/fault';
import { hashInput, instrumentFile } from '../src/lib/domain/instrument/files';
import type { Instrument } from '../src/lib/domain/instrument/instrument';
import { parseInstrument } from '../src/lib/domain/instrument/parse';
import type { Result } from '../src/lib/domain/result';

/** Every JSON file of an instrument's folder: path inside it, with `/` → text. */
export async function instrumentTexts(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
	const texts: Record<string, string> = {};
	for (const entry of files) {
		const file = join(entry.parentPath, entry.name);
		const path = relative(folder, file).split(sep).join('/');
		// What lies beside pictures is about pictures.
		if (!path.startsWith('pictures/')) texts[path] = await readFile(file, 'utf8');
	}
	return texts;
}

/** Reads an instrument from a folder such as `instruments/spraksteg`. */
export async function loadInstrument(
	folder: string
): Promise<Result<Instrument, readonly InstrumentFault[]>> {
	const texts = await instrumentTexts(folder);
	const files = Object.fromEntries(
		Object.entries(texts).map(([path, text]) => [path, instrumentFile(text)])
	);
	const hash = createHash('sha256').update(hashInput(texts), 'utf8').digest('hex');
	return parseInstrument(files, hash);
}
