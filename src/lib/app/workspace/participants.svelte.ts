import { nextTimestamp, type Timestamp } from '../../domain/mapping/clock';
import {
	type HeaderEvent,
	HeaderEventSchema,
	type ParticipantHeader,
	reduceHeader
} from '../../domain/mapping/header';
import { containsPersonalNumber } from '../../domain/mapping/personal-number';
import { err, ok, type Result } from '../../domain/result';
import type { Clock, RandomIds } from '../../ports/clock';
import type { JournalSummary, Vault, VaultError } from '../../ports/vault';
import * as v from 'valibot';

export interface ListedMapping {
	readonly id: string;
	readonly instrument: string;
	/** Written by the mapping's session; null where none was written. */
	readonly summary: JournalSummary | null;
}

export interface ListedParticipant extends Omit<ParticipantHeader, 'mappings'> {
	readonly id: string;
	readonly mappings: readonly ListedMapping[];
	/** Some of it can't be read, and is left as it is. */
	readonly damaged: boolean;
}

export type AliasError = 'empty' | 'tooLong' | 'personalNumber' | 'taken';

/** The participants of an open workspace; dropped from memory at every door. */
export class Participants {
	all = $state.raw<readonly ListedParticipant[]>([]);
	problem = $state.raw<VaultError | null>(null);
	/** Whether the list has been read: an empty one is empty. */
	loaded = $state.raw(false);
	search = $state('');

	#times = new Map<string, Timestamp>();

	constructor(
		private readonly vault: Vault,
		private readonly clock: Clock,
		private readonly ids: RandomIds
	) {}

	async load(): Promise<void> {
		const rows = await this.vault.list();
		if (!rows.ok) {
			this.problem = rows.error;
			return;
		}
		const listed: ListedParticipant[] = [];
		for (const row of rows.value) {
			const events = row.header.flatMap((input) => {
				const event = v.safeParse(HeaderEventSchema, input);
				return event.success ? [event.output] : [];
			});
			const { alias, mappings } = reduceHeader(events);
			const last = events.at(-1);
			if (last) this.#times.set(row.participant, last.time as Timestamp);
			listed.push({
				id: row.participant,
				alias,
				damaged: row.damaged ?? false,
				mappings: mappings.map((m) => ({ ...m, summary: row.summaries[m.id] ?? null }))
			});
		}
		this.all = listed;
		this.loaded = true;
		this.problem = null;
	}

	/** Before the tablet goes to the participant, and on locking. */
	forget(): void {
		this.all = [];
		this.loaded = false;
		this.search = '';
		this.#times.clear();
	}

	checkAlias(alias: string): AliasError | null {
		const trimmed = alias.trim();
		if (!trimmed) return 'empty';
		if ([...trimmed].length > 60) return 'tooLong';
		if (containsPersonalNumber(trimmed)) return 'personalNumber';
		const same = this.all.some((p) => p.alias.toLocaleLowerCase() === trimmed.toLocaleLowerCase());
		return same ? 'taken' : null;
	}

	async add(alias: string): Promise<Result<string, VaultError | AliasError>> {
		const wrong = this.checkAlias(alias);
		if (wrong) return err(wrong);
		const participant = this.ids.next();
		const event = this.#event(participant, { type: 'alias.set', alias: alias.trim() });
		const done = await this.vault.createParticipant(participant, [event]);
		if (!done.ok) return done;
		await this.load();
		return ok(participant);
	}

	/** Begins a mapping with its first sitting. */
	async begin(participant: string, instrument: string): Promise<Result<string, VaultError>> {
		const mapping = this.ids.next();
		const header = this.#event(participant, { type: 'mapping.begun', mapping, instrument });
		const opened = {
			id: this.ids.next(),
			time: nextTimestamp(null, this.clock.now(), this.ids.device),
			type: 'sitting.opened',
			payload: { sitting: this.ids.next() },
			instrument
		};
		const done = await this.vault.createMapping(participant, mapping, header, [opened], {});
		if (!done.ok) return done;
		await this.load();
		return ok(mapping);
	}

	async eraseMapping(participant: string, mapping: string): Promise<Result<void, VaultError>> {
		const header = this.#event(participant, { type: 'mapping.erased', mapping });
		const done = await this.vault.eraseMapping(participant, mapping, header);
		if (done.ok) await this.load();
		return done;
	}

	async erase(participant: string): Promise<Result<void, VaultError>> {
		const done = await this.vault.eraseParticipant(participant);
		if (done.ok) await this.load();
		return done;
	}

	#event(participant: string, body: HeaderBody): HeaderEvent {
		const last = this.#times.get(participant) ?? null;
		const time = nextTimestamp(last, this.clock.now(), this.ids.device);
		this.#times.set(participant, time);
		return { id: this.ids.next(), time, ...body } as HeaderEvent;
	}
}

type HeaderBody =
	| { readonly type: 'alias.set'; readonly alias: string }
	| { readonly type: 'mapping.begun'; readonly mapping: string; readonly instrument: string }
	| { readonly type: 'mapping.erased'; readonly mapping: string };
