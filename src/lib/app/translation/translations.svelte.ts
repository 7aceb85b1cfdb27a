import type { InstrumentFault } from '$lib/domain/instrument/fault';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { LanguageTag } from '$lib/domain/language/language';
import { err, ok, type Result } from '$lib/domain/result';
import { withTranslation } from '$lib/domain/translation/apply';
import { reduceTranslation, type TranslationState } from '$lib/domain/translation/reduce';
import { type Stamp, withStamp } from '$lib/domain/translation/stamp';
import { sha256 } from '$lib/domain/voice/say-hash';
import type { VaultError } from '$lib/ports/vault';
import {
	type KeptJournal,
	type NewTranslationEvent,
	readJournals,
	type TranslationDeps,
	writeJournal
} from './translation-journal';

/**
 * The words of every language as they were changed on this device: an overlay on
 * the shipped ones, in the vault. Read when they are first asked for, dropped from
 * memory on locking. What is recorded is committed when it resolves.
 */
export class Translations {
	/** Alias of who works on words now; asked for once, in memory only. */
	by = $state('');
	problem = $state.raw<VaultError | null>(null);
	#journals = $state.raw<ReadonlyMap<LanguageTag, KeptJournal>>(new Map());
	#states = $derived(
		new Map([...this.#journals].map(([tag, { events }]) => [tag, reduceTranslation(events)]))
	);
	#loaded = false;
	#loading: Promise<Result<void, VaultError>> | null = null;
	#writing: Promise<unknown> = Promise.resolve();
	readonly #made = new Map<string, Promise<Instrument>>();

	constructor(private readonly deps: TranslationDeps) {}

	/** Once; afterwards what is recorded here is known. */
	load(): Promise<Result<void, VaultError>> {
		if (this.#loaded) return Promise.resolve(ok(undefined));
		this.#loading ??= this.#read().finally(() => (this.#loading = null));
		return this.#loading;
	}

	/** On locking. */
	forget(): void {
		this.by = '';
		this.problem = null;
		this.#journals = new Map();
		this.#loaded = false;
		this.#made.clear();
	}

	/** null: nothing was ever done to the language's words here. */
	stateOf(tag: LanguageTag): TranslationState | null {
		return this.#states.get(tag) ?? null;
	}

	eventsOf(tag: LanguageTag): KeptJournal['events'] {
		return this.#journals.get(tag)?.events ?? [];
	}

	/** Writes events together, in turn after those before. */
	record(
		tag: LanguageTag,
		events: readonly NewTranslationEvent[]
	): Promise<Result<void, VaultError>> {
		const written = this.#writing.then(() => this.#write(tag, events));
		this.#writing = written;
		return written;
	}

	/**
	 * An instrument with the words as they stand now, its version saying how far each
	 * language had come. Shipped words where the vault isn't open, or can't be read:
	 * the translator's room tells.
	 */
	async now(shipped: Instrument): Promise<Instrument> {
		const loaded = await this.load();
		if (!loaded.ok) return shipped;
		const stamp: Record<LanguageTag, number> = {};
		for (const [tag, { events }] of this.#journals)
			if (this.#counts(shipped, tag)) stamp[tag] = events.length;
		return this.#overlaid(shipped, stamp);
	}

	/** An instrument with the words as a mapping was begun with. */
	async at(
		shipped: Instrument,
		stamp: Stamp
	): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		if (Object.keys(stamp).length === 0) return ok(shipped);
		const loaded = await this.load();
		const lacking = Object.entries(stamp).find(
			([tag, rows]) => !loaded.ok || this.eventsOf(tag).length < rows
		);
		if (!lacking) return ok(await this.#overlaid(shipped, stamp));
		const reason = 'the words this mapping was begun with are not on this device';
		return err([{ file: `languages/${lacking[0]}`, path: '', reason }]);
	}

	#counts(shipped: Instrument, tag: LanguageTag): boolean {
		const state = this.stateOf(tag);
		return state !== null && withTranslation(shipped, state) !== shipped;
	}

	#overlaid(shipped: Instrument, stamp: Stamp): Promise<Instrument> {
		const version = withStamp(shipped.head.version, stamp);
		if (version === shipped.head.version) return Promise.resolve(shipped);
		const key = `${shipped.hash} ${version}`;
		const made = this.#made.get(key) ?? this.#make(shipped, version, stamp);
		this.#made.set(key, made);
		return made;
	}

	async #make(shipped: Instrument, version: string, stamp: Stamp): Promise<Instrument> {
		let instrument = shipped;
		for (const [tag, rows] of Object.entries(stamp)) {
			const state = reduceTranslation(this.eventsOf(tag).slice(0, rows));
			if (state) instrument = withTranslation(instrument, state);
		}
		const words = Object.keys(stamp)
			.sort()
			.map((tag) => JSON.stringify(instrument.languages[tag]));
		const text = [shipped.hash, ...words].join('\0');
		const hash = await sha256(new TextEncoder().encode(text));
		return { ...instrument, hash, head: { ...instrument.head, version } };
	}

	async #read(): Promise<Result<void, VaultError>> {
		const read = await readJournals(this.deps);
		if (!read.ok) {
			// A locked vault is no fault: the guide is read before unlocking.
			this.problem = read.error === 'locked' ? null : read.error;
			return read;
		}
		this.#journals = new Map(read.value.map((journal) => [journal.language, journal]));
		this.#loaded = true;
		this.problem = null;
		return ok(undefined);
	}

	async #write(
		tag: LanguageTag,
		events: readonly NewTranslationEvent[]
	): Promise<Result<void, VaultError>> {
		const loaded = await this.load();
		if (!loaded.ok) return loaded;
		const known = this.#journals.get(tag) ?? null;
		const written = await writeJournal(known, tag, events, this.deps);
		if (!written.ok) return written;
		this.#journals = new Map([...this.#journals, [tag, written.value]]);
		return ok(undefined);
	}
}
