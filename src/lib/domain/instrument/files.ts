import * as v from 'valibot';
import type { InstrumentFault } from './fault';

/** One file as read: its parsed JSON, or why it isn't JSON. */
export type InstrumentFile =
	| { readonly json: unknown }
	/** What `JSON.parse` said. */
	| { readonly fault: string };

/** Path inside the instrument's folder, with `/` → file. Only `.json` files. */
export type InstrumentFiles = Readonly<Record<string, InstrumentFile>>;

/** Reads the text of a file; a damaged one is a value, never an exception. */
export function instrumentFile(text: string): InstrumentFile {
	try {
		return { json: JSON.parse(text) as unknown };
	} catch (error) {
		return { fault: error instanceof Error ? error.message : String(error) };
	}
}

/**
 * The bytes an instrument's SHA-256 is taken over: every JSON file in order of
 * path, its path and its text, each closed by a zero character.
 */
export function hashInput(texts: Readonly<Record<string, string>>): string {
	return Object.keys(texts)
		.sort()
		.map((path) => `${path}\0${texts[path]}\0`)
		.join('');
}

/** A file checked against its schema; null with the faults said. */
export function readFile<S extends v.GenericSchema>(
	files: InstrumentFiles,
	file: string,
	schema: S,
	faults: InstrumentFault[]
): v.InferOutput<S> | null {
	const found = Object.hasOwn(files, file) ? files[file] : undefined;
	if (!found) {
		faults.push({ file, path: '', reason: 'the file is missing' });
		return null;
	}
	if ('fault' in found) {
		faults.push({ file, path: '', reason: `not JSON: ${found.fault}` });
		return null;
	}
	const parsed = v.safeParse(schema, found.json);
	if (parsed.success) return parsed.output;
	for (const issue of parsed.issues) {
		faults.push({ file, path: v.getDotPath(issue) ?? '', reason: issue.message });
	}
	return null;
}
