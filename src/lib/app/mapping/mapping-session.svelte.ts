import type { Instrument } from '../../domain/instrument/instrument';
import type { Strand } from '../../domain/instrument/ladder';
import { nextTimestamp, type Timestamp } from '../../domain/mapping/clock';
import {
	type EventType,
	type JournalEvent,
	type MappingEvent,
	parseEvent,
	type Payload
} from '../../domain/mapping/events';
import { applyEvent, reduceMapping } from '../../domain/mapping/reduce';
import { EMPTY_MAPPING, type MappingState } from '../../domain/mapping/state';
import { err, ok, type Result } from '../../domain/result';
import type { Clock, RandomIds } from '../../ports/clock';
import type { Vault, VaultError } from '../../ports/vault';
import { summarise } from './summary';

export interface SaveState {
	readonly kind: 'saved' | 'saving' | 'failed';
	/** ms since 1970 of the last commit, null before the first. */
	readonly at: number | null;
	readonly error: VaultError | null;
}

export interface SessionDeps {
	readonly vault: Vault;
	readonly clock: Clock;
	readonly ids: RandomIds;
}

/** Something that happened, before it has its id and time. */
export type NewEvent = {
	[T in EventType]: { readonly type: T; readonly payload: Payload<T> };
}[EventType];

/**
 * One mapping that is open: its journal, the state folded from it, and the
 * writing of new events. An event counts at once on the screen and is called
 * saved only after its commit; one that could not be written stays in memory
 * and is tried again with the next, so that no response is lost to a full disk
 * that is emptied a minute later.
 */
export class MappingSession {
	state = $state.raw<MappingState>(EMPTY_MAPPING);
	save = $state.raw<SaveState>({ kind: 'saved', at: null, error: null });
	/** The real name for R1, W1, W2: this sitting only, never an event. */
	name = $state('');
	/** The same in Latin letters, where the school language has others. */
	latinName = $state('');
	/** Strokes of the real name, by item. */
	privateStrokes = $state.raw<Readonly<Record<string, readonly unknown[]>>>({});

	/** Asked afresh in every sitting, such as whether all understand each other. */
	#asked = $state.raw<ReadonlySet<string>>(new Set());
	#events: JournalEvent[];
	#pending: JournalEvent[] = [];
	/** Of these: given up where the disk is full, so that the others can be written. */
	readonly #optional = new Map<string, VaultError | null>();
	#writing: Promise<void> = Promise.resolve();

	private constructor(
		readonly id: string,
		readonly alias: string,
		readonly instrument: Instrument,
		events: JournalEvent[],
		private readonly deps: SessionDeps
	) {
		this.#events = events;
		this.state = reduceMapping(events);
	}

	static async open(
		id: string,
		alias: string,
		instrument: Instrument,
		deps: SessionDeps
	): Promise<Result<MappingSession, VaultError>> {
		const rows = await deps.vault.read(id);
		if (!rows.ok) return rows;
		const events: JournalEvent[] = [];
		for (const row of rows.value) {
			const event = parseEvent(row);
			if (!event) return err('damaged');
			events.push(event);
		}
		return ok(new MappingSession(id, alias, instrument, events, deps));
	}

	get events(): readonly JournalEvent[] {
		return this.#events;
	}

	get pinned(): string {
		return `${this.instrument.head.id}@${this.instrument.head.version}`;
	}

	answeredThisSitting(what: string): boolean {
		return this.#asked.has(what);
	}

	markAnswered(what: string): void {
		this.#asked = new Set([...this.#asked, what]);
	}

	newId(): string {
		return this.deps.ids.next();
	}

	now(): number {
		return this.deps.clock.now();
	}

	/** Writes one event; resolves to whether it is committed. */
	record<T extends EventType>(type: T, payload: Payload<T>): Promise<boolean> {
		this.#take(this.#event(type, payload));
		return this.#flush();
	}

	/** Writes several events at one go: together on the disk, each an event of its own. */
	recordAll(events: readonly NewEvent[]): Promise<boolean> {
		for (const { type, payload } of events) {
			const event = this.#event(type, payload);
			this.#events.push(event);
			this.#pending.push(event);
		}
		this.state = reduceMapping(this.#events);
		return this.#flush();
	}

	/**
	 * Writes one event now or never: what can't be written is not kept waiting, so
	 * that sound never stands in the way of a response.
	 */
	async recordNow<T extends EventType>(
		type: T,
		payload: Payload<T>
	): Promise<Result<void, VaultError>> {
		const event = this.#event(type, payload);
		this.#optional.set(event.id, null);
		this.#take(event);
		await this.#flush();
		const refused = this.#optional.get(event.id) ?? null;
		this.#optional.delete(event.id);
		return refused === null ? ok(undefined) : err(refused);
	}

	/** Undo: the event counts as not written. */
	withdraw(event: string): Promise<boolean> {
		return this.withdrawAll([event]);
	}

	withdrawAll(events: readonly string[]): Promise<boolean> {
		for (const event of events) {
			const withdrawal = this.#event('event.withdrawn', { event });
			this.#events.push(withdrawal);
			this.#pending.push(withdrawal);
		}
		this.state = reduceMapping(this.#events);
		return this.#flush();
	}

	/** The real name as it is written in a strand; empty where it isn't in memory. */
	nameIn(strand: Strand): string {
		return this.#sharesName(strand) ? this.name : this.latinName;
	}

	setName(strand: Strand, name: string): void {
		if (this.#sharesName(strand)) this.name = name;
		else this.latinName = name;
	}

	/** A school language with Latin letters writes the name as Swedish does. */
	#sharesName(strand: Strand): boolean {
		const school = this.state.school?.tag ?? '';
		const script = this.instrument.languages[school]?.language.script;
		return strand === 'school' || script === 'Latn';
	}

	/** With the sitting the real name goes, and the strokes of it. */
	forgetName(): void {
		this.name = '';
		this.latinName = '';
		this.privateStrokes = {};
	}

	/** Tries to write what could not be written before. */
	retry(): Promise<boolean> {
		return this.#flush();
	}

	/** Deletes the payloads of events for good; a note without content stays. */
	async erase(
		what: Payload<'payload.erased'>['what'],
		ref: string,
		events: readonly string[]
	): Promise<Result<void, VaultError>> {
		if (!(await this.#flush())) return err(this.save.error ?? 'unknown');
		const note = this.#event('payload.erased', { what, ref, events: [...events] });
		const gone = new Set(events);
		const known = this.#events.length;
		const after = reduceMapping([...emptied(this.#events, gone), note]);
		const done = await this.deps.vault.erasePart(
			this.id,
			{ events, note },
			summarise(after, this.instrument)
		);
		if (!done.ok) return done;
		// Something may have been written meanwhile: it stays.
		this.#events = emptied(this.#events, gone).toSpliced(known, 0, note);
		this.state = reduceMapping(this.#events);
		return done;
	}

	#event<T extends EventType>(type: T, payload: Payload<T>): MappingEvent {
		const last = (this.#events.at(-1)?.time ?? null) as Timestamp | null;
		return {
			id: this.deps.ids.next(),
			time: nextTimestamp(last, this.deps.clock.now(), this.deps.ids.device),
			type,
			payload: $state.snapshot(payload),
			instrument: this.pinned
		} as MappingEvent;
	}

	#take(event: JournalEvent): void {
		this.#events.push(event);
		this.#pending.push(event);
		this.state = applyEvent(this.state, event);
	}

	#flush(): Promise<boolean> {
		if (this.save.kind !== 'failed') this.save = { ...this.save, kind: 'saving' };
		const attempt = this.#writing.then(() => this.#write());
		this.#writing = attempt.then(() => undefined);
		return attempt;
	}

	async #write(): Promise<boolean> {
		let batch = [...this.#pending];
		let done = await this.#append(batch);
		if (!done.ok && this.#giveUp(batch, done.error)) {
			batch = [...this.#pending];
			done = await this.#append(batch);
		}
		if (!done.ok) {
			this.save = { kind: 'failed', at: this.save.at, error: done.error };
			return false;
		}
		this.#pending = this.#pending.slice(batch.length);
		const left = this.#pending.length > 0;
		const at = batch.length > 0 ? this.deps.clock.now() : this.save.at;
		this.save = { kind: left ? 'saving' : 'saved', at, error: null };
		return true;
	}

	async #append(batch: readonly JournalEvent[]): Promise<Result<void, VaultError>> {
		if (batch.length === 0) return ok(undefined);
		return this.deps.vault.append(this.id, batch, summarise(this.state, this.instrument));
	}

	/** @returns whether anything of the batch was given up. */
	#giveUp(batch: readonly JournalEvent[], error: VaultError): boolean {
		const gone = new Set(batch.map(({ id }) => id).filter((id) => this.#optional.has(id)));
		if (gone.size === 0) return false;
		for (const id of gone) this.#optional.set(id, error);
		this.#pending = this.#pending.filter(({ id }) => !gone.has(id));
		this.#events = this.#events.filter(({ id }) => !gone.has(id));
		this.state = reduceMapping(this.#events);
		return true;
	}
}

/** Events as they are left by erasing these. */
function emptied(events: readonly JournalEvent[], gone: ReadonlySet<string>): JournalEvent[] {
	return events.map((event): JournalEvent =>
		gone.has(event.id)
			? { id: event.id, time: event.time, type: 'erased', instrument: event.instrument }
			: event
	);
}
