import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { InstrumentFault } from '../src/lib/domain/instrument/fault';
import {
	hashInput,
	instrumentFile,
	type InstrumentFiles
} from '../src/lib/domain/instrument/files';
import type { Instrument } from '../src/lib/domain/instrument/instrument';
import { parseInstrument } from '../src/lib/domain/instrument/parse';
import { guideFaults } from '../src/lib/domain/instrument/parse-guide';
import type { Result } from '../src/lib/domain/result';

/** Every JSON file of an instrument's folder: path inside it, with `/` → text. */
export async function instrumentTexts(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
	const texts: Record<string, string> = {};
	for (const entry of files) {
		const file = join(entry.parentPath, entry.name);
		const path = relative(folder, file).split(sep).join('/');
		// What lies beside pictures or voices is about them; the guide is no part of what is pinned.
		if (!/^(pictures|guide|voices)\//.test(path)) texts[path] = await readFile(file, 'utf8');
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

/** The files of an instrument's guide, by their path in the instrument; none where it has none. */
export async function guideFiles(folder: string): Promise<InstrumentFiles> {
	const names = await readdir(join(folder, 'guide')).catch((): string[] => []);
	const files: Record<string, ReturnType<typeof instrumentFile>> = {};
	for (const name of names.filter((each) => each.endsWith('.json')))
		files[`guide/${name}`] = instrumentFile(await readFile(join(folder, 'guide', name), 'utf8'));
	return files;
}

/** What is wrong in the guide, held against its instrument. */
export async function checkGuideFolder(
	folder: string,
	instrument: Instrument
): Promise<readonly InstrumentFault[]> {
	return guideFaults(await guideFiles(folder), instrument);
}
