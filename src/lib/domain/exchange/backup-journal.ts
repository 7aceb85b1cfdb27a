import * as v from 'valibot';
import { parseEvent, type JournalEvent } from '../mapping/events';
import { HeaderEventSchema, type HeaderEvent } from '../mapping/header';
import { RandomIdSchema } from '../mapping/ids';
import { TranslationEventSchema, type TranslationEvent } from '../translation/journal';
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

/** What lies in a store of its own, apart from participants: a voice, or a language's words. */
type OwnEvent = VoiceEvent | TranslationEvent;

const OWN_EVENTS = {
	'voice.opened': VoiceEventSchema,
	'translation.opened': TranslationEventSchema
} as const;

/** Reads a voice's files one after another: ids and the first event hold for them all. */
export class VoiceLines {
	readonly #ids = new Set<string>();
	/** What the journal opened as. */
	#opened: keyof typeof OWN_EVENTS | null = null;

	/**
	 * @returns null when any line isn't an event of what the journal opened as, an id
	 * comes twice, or it doesn't open as a voice or a language's words, once and first.
	 */
	read(text: string): OwnEvent[] | null {
		return readLines(text, (input) => this.#event(input), this.#ids);
	}

	#event(input: unknown): OwnEvent | null {
		const first = this.#ids.size === 0;
		if (first) this.#opened = openedAs(input);
		if (!this.#opened) return null;
		const event = v.safeParse(OWN_EVENTS[this.#opened], input);
		return event.success && (event.output.type === this.#opened) === first ? event.output : null;
	}
}

const OpenedSchema = v.object({ type: v.picklist(['voice.opened', 'translation.opened']) });

function openedAs(input: unknown): keyof typeof OWN_EVENTS | null {
	const opened = v.safeParse(OpenedSchema, input);
	return opened.success ? opened.output.type : null;
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
