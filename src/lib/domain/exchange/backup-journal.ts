import * as v from 'valibot';
import { parseEvent, type JournalEvent } from '../mapping/events';
import { HeaderEventSchema, type HeaderEvent } from '../mapping/header';
import { RandomIdSchema } from '../mapping/ids';
import { VoiceEventSchema, type VoiceEvent } from '../voice/journal';

/** An array would pass for a record. */
const isObject = v.check((input: unknown) => !Array.isArray(input));
const SummariesSchema = v.pipe(
	v.unknown(),
	isObject,
	v.record(RandomIdSchema, v.pipe(v.unknown(), isObject, v.record(v.string(), v.unknown())))
);
type BackupSummaries = v.InferOutput<typeof SummariesSchema>;

/** One event a line, in order of sequence. */
export function writeLines(events: readonly unknown[]): string {
	return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** @returns null when any line isn't an event of a mapping, or an id comes twice. */
export function readMappingLines(text: string): JournalEvent[] | null {
	return readLines(text, parseEvent);
}

/** @returns null when any line isn't an event of a header, or an id comes twice. */
export function readHeaderLines(text: string): HeaderEvent[] | null {
	return readLines(text, (input) => {
		const event = v.safeParse(HeaderEventSchema, input);
		return event.success ? event.output : null;
	});
}

export function readSummaries(text: string): BackupSummaries | null {
	try {
		const summaries = v.safeParse(SummariesSchema, JSON.parse(text));
		return summaries.success ? summaries.output : null;
	} catch {
		return null;
	}
}

/** Reads a voice's files one after another: ids and the first event hold for them all. */
export class VoiceLines {
	readonly #ids = new Set<string>();

	/**
	 * @returns null when any line isn't an event of a voice, an id comes twice, or
	 * the voice doesn't open as one, once and first.
	 */
	read(text: string): VoiceEvent[] | null {
		return readLines(text, (input) => this.#event(input), this.#ids);
	}

	#event(input: unknown): VoiceEvent | null {
		const event = v.safeParse(VoiceEventSchema, input);
		if (!event.success) return null;
		const opens = event.output.type === 'voice.opened';
		return opens === (this.#ids.size === 0) ? event.output : null;
	}
}

function readLines<T extends { readonly id: string }>(
	text: string,
	read: (input: unknown) => T | null,
	ids = new Set<string>()
): T[] | null {
	if (text !== '' && !text.endsWith('\n')) return null;
	const events: T[] = [];
	for (const line of text.split('\n').slice(0, -1)) {
		const event = readLine(line, read);
		if (!event || ids.has(event.id)) return null;
		ids.add(event.id);
		events.push(event);
	}
	return events.length > 0 ? events : null;
}

function readLine<T>(line: string, read: (input: unknown) => T | null): T | null {
	try {
		return read(JSON.parse(line));
	} catch {
		return null;
	}
}
