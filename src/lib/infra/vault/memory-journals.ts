import type { JournalSummary, ListedJournal, ListedVoice, PlainEvent } from '$lib/ports/vault';
import { withoutPayload } from './erased';
import { VaultFailure } from './failure';
import { mappingsIn } from './header-mappings';
import { plain as copy } from './plain';

/** Journals of the in-memory twin. What goes in and out is copied, as on its way to a disk. */
export class MemoryJournals {
	readonly headers = new Map<string, PlainEvent[]>();
	readonly mappings = new Map<string, PlainEvent[]>();
	readonly summaries = new Map<string, JournalSummary>();
	readonly voices = new Map<string, PlainEvent[]>();
	/** Id → when it was erased, ms since 1970. */
	readonly tombstones = new Map<string, number>();

	list(): ListedJournal[] {
		return [...this.headers].map(([participant, header]) => {
			const known = mappingsIn(header).filter((mapping) => this.summaries.has(mapping));
			const summaries = Object.fromEntries(known.map((id) => [id, this.summaries.get(id) ?? {}]));
			return copy({ participant, header, summaries });
		});
	}

	createParticipant(participant: string, header: readonly PlainEvent[]): void {
		if (header.length === 0 || this.#taken(participant)) throw new VaultFailure('unknown');
		this.headers.set(participant, copy([...header]));
	}

	createMapping(
		participant: string,
		mapping: string,
		headerEvent: PlainEvent,
		events: readonly PlainEvent[],
		summary: JournalSummary
	): void {
		const header = found(this.headers, participant);
		if (events.length === 0 || this.#taken(mapping)) throw new VaultFailure('unknown');
		this.mappings.set(mapping, copy([...events]));
		this.summaries.set(mapping, copy(summary));
		header.push(copy(headerEvent));
	}

	appendHeader(participant: string, event: PlainEvent): void {
		found(this.headers, participant).push(copy(event));
	}

	read(mapping: string): PlainEvent[] {
		return copy(found(this.mappings, mapping));
	}

	append(mapping: string, events: readonly PlainEvent[], summary?: JournalSummary): void {
		found(this.mappings, mapping).push(...copy([...events]));
		if (summary) this.summaries.set(mapping, copy(summary));
	}

	erasePart(
		mapping: string,
		erased: readonly string[],
		note: PlainEvent,
		summary: JournalSummary
	): void {
		const events = found(this.mappings, mapping);
		const known = new Set(events.map((event) => event.id));
		if (!erased.every((id) => known.has(id))) throw new VaultFailure('unknown');
		this.mappings.set(mapping, copy([...withoutPayload(events, new Set(erased)), note]));
		this.summaries.set(mapping, copy(summary));
	}

	eraseMapping(participant: string, mapping: string, headerEvent: PlainEvent, now: number): void {
		const header = found(this.headers, participant);
		found(this.mappings, mapping);
		header.push(copy(headerEvent));
		this.#forget(mapping, now);
	}

	eraseParticipant(participant: string, now: number): void {
		for (const mapping of mappingsIn(found(this.headers, participant))) this.#forget(mapping, now);
		this.#forget(participant, now);
	}

	listVoices(): ListedVoice[] {
		return [...this.voices]
			.map(([id, [first]]) => copy({ id, first }))
			.sort((one, other) => (one.id < other.id ? -1 : 1));
	}

	createVoice(voice: string, events: readonly PlainEvent[]): void {
		if (events.length === 0 || this.#taken(voice)) throw new VaultFailure('unknown');
		this.voices.set(voice, copy([...events]));
	}

	appendVoice(voice: string, events: readonly PlainEvent[]): void {
		found(this.voices, voice).push(...copy([...events]));
	}

	readVoice(voice: string): PlainEvent[] {
		return copy(found(this.voices, voice));
	}

	eraseVoice(voice: string, now: number): void {
		found(this.voices, voice);
		this.#forget(voice, now);
	}

	#forget(journal: string, now: number): void {
		this.headers.delete(journal);
		this.mappings.delete(journal);
		this.summaries.delete(journal);
		this.voices.delete(journal);
		this.tombstones.set(journal, now);
	}

	#taken(journal: string): boolean {
		return [this.headers, this.mappings, this.voices].some((journals) => journals.has(journal));
	}
}

function found(journals: ReadonlyMap<string, PlainEvent[]>, id: string): PlainEvent[] {
	const events = journals.get(id);
	if (!events) throw new VaultFailure('unknown');
	return events;
}
