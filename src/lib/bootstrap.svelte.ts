import type { Instrument } from './domain/instrument/instrument';
import type { InstrumentFault } from './domain/instrument/fault';
import type { Practice } from './domain/instrument/practice';
import { reduceMapping } from './domain/mapping/reduce';
import { err, ok, type Result } from './domain/result';
import type { StaffLanguage } from './domain/language/language';
import { exampleParticipants } from './app/example/example-participants';
import { markReviewed } from './app/example/mark-reviewed';
import { Tablet } from './app/mapping/handing/tablet.svelte';
import { MappingSession } from './app/mapping/mapping-session.svelte';
import { summarise } from './app/mapping/summary';
import { VoiceDesk } from './app/mapping/voice/voice-desk.svelte';
import { Backup } from './app/workspace/backup.svelte';
import { Participants } from './app/workspace/participants.svelte';
import { UpdateOffer } from './app/workspace/update-offer.svelte';
import { EXAMPLE_PASSPHRASE, Workspace } from './app/workspace/workspace.svelte';
import { StaffWords } from './i18n/staff-words.svelte';
import { BrowserVoices } from './infra/audio/browser-voices';
import { BrowserCatalogue } from './infra/catalogue/browser-catalogue';
import { randomIds, systemClock } from './infra/device/device';
import { ServiceWorkerUpdates } from './infra/device/service-worker-updates';
import { browserFiles } from './infra/files/browser-files';
import { WorkerReportRenderer } from './infra/report/worker-report-renderer';
import { MemoryVault } from './infra/vault/memory-vault';
import { WorkerVault } from './infra/vault/worker-vault';
import type { Vault, VaultError } from './ports/vault';

/** A workspace with its participants: the real one, or the example in memory. */
export interface Room {
	readonly workspace: Workspace;
	readonly participants: Participants;
	readonly backup: Backup;
}

/** A mapping that is open, with its voices. */
export interface OpenMapping {
	readonly session: MappingSession;
	readonly desk: VoiceDesk;
	/** Between pedagogue and participant; outlives the pages, which change with the doors. */
	readonly tablet: Tablet;
}

export type OpenError =
	| { readonly kind: 'vault'; readonly code: VaultError }
	| { readonly kind: 'instrument'; readonly faults: readonly InstrumentFault[] };

/** Everything wired: the one place that knows both wings. */
export class App {
	readonly words: StaffWords;
	readonly catalogue = new BrowserCatalogue();
	readonly voices = new BrowserVoices(globalThis.speechSynthesis ?? null);
	readonly files = browserFiles;
	readonly report = new WorkerReportRenderer();
	readonly clock = systemClock;
	readonly ids = randomIds();
	readonly updates = new UpdateOffer(new ServiceWorkerUpdates());

	room = $state.raw<Room>() as Room;
	open = $state.raw<OpenMapping | null>(null);
	/** The practice mapping that is led now, in a room of its own in memory. */
	practice = $state.raw<Practice | null>(null);

	#real: Room;

	constructor(language: StaffLanguage) {
		this.words = new StaffWords(language);
		this.#real = this.#roomOf(new WorkerVault(), false);
		this.room = this.#real;
	}

	instrument(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		return this.catalogue.load(pinned);
	}

	/** Opens a mapping of a participant the list knows. */
	async openMapping(id: string): Promise<Result<OpenMapping, OpenError>> {
		if (this.open?.session.id === id) return ok(this.open);
		const participant = this.room.participants.all.find((p) =>
			p.mappings.some((mapping) => mapping.id === id)
		);
		const listed = participant?.mappings.find((mapping) => mapping.id === id);
		if (!participant || !listed) return err({ kind: 'vault', code: 'locked' });
		const loaded = await this.instrument(listed.instrument);
		if (!loaded.ok) return err({ kind: 'instrument', faults: loaded.error });
		const { vault, example } = this.room.workspace;
		const instrument = example ? markReviewed(loaded.value) : loaded.value;
		const deps = { vault, clock: this.clock, ids: this.ids };
		const session = await MappingSession.open(id, participant.alias, instrument, deps);
		if (!session.ok) return err({ kind: 'vault', code: session.error });
		this.open = {
			session: session.value,
			desk: new VoiceDesk(session.value, this.voices),
			tablet: new Tablet()
		};
		return ok(this.open);
	}

	closeMapping(): void {
		this.open?.desk.stop();
		this.open = null;
	}

	/**
	 * Locks, and lets go of everything that was read; but a mapping with something
	 * that could not be written yet waits for the next unlocking.
	 */
	async lock(): Promise<void> {
		this.open?.desk.stop();
		if (this.open?.session.save.kind !== 'failed') this.closeMapping();
		this.room.participants.forget();
		if (this.room.workspace.example) this.leaveExample();
		await this.room.workspace.lock();
	}

	/** Four fictitious participants in memory; the real workspace stays as it is. */
	async enterExample(): Promise<Result<void, OpenError>> {
		const loaded = await this.instrument();
		if (!loaded.ok) return err({ kind: 'instrument', faults: loaded.error });
		const room = this.#roomOf(new MemoryVault(), true);
		const { vault } = room.workspace;
		await vault.create(EXAMPLE_PASSPHRASE);
		for (const example of exampleParticipants(loaded.value)) {
			const [first, ...rest] = example.header;
			if (!first) continue;
			await vault.createParticipant(example.participant, [first]);
			for (const event of rest) {
				const summary = summarise(reduceMapping(example.events), markReviewed(loaded.value));
				await vault.createMapping(
					example.participant,
					example.mapping,
					event,
					example.events,
					summary
				);
			}
		}
		room.workspace.opened();
		this.room = room;
		await room.participants.load();
		return ok(undefined);
	}

	/**
	 * A new mapping with a fictitious person, in memory; what was done before in
	 * another practice is gone.
	 *
	 * @returns the mapping's id.
	 */
	async enterPractice(): Promise<Result<string, OpenError>> {
		const loaded = await this.instrument();
		if (!loaded.ok) return err({ kind: 'instrument', faults: loaded.error });
		const practice = await this.catalogue.practice();
		if (!practice.ok) return err({ kind: 'instrument', faults: practice.error });
		const room = this.#roomOf(new MemoryVault(), true);
		await room.workspace.vault.create(EXAMPLE_PASSPHRASE);
		const person = await room.participants.add(practice.value.alias);
		const { id, version } = loaded.value.head;
		const begun = person.ok && (await room.participants.begin(person.value, `${id}@${version}`));
		if (!begun || !begun.ok) return err({ kind: 'vault', code: 'unknown' });
		room.workspace.opened();
		this.closeMapping();
		this.room = room;
		this.practice = practice.value;
		return ok(begun.value);
	}

	/** Back from the example or the practice to the real workspace. */
	leaveExample(): void {
		this.closeMapping();
		this.practice = null;
		this.room = this.#real;
	}

	#roomOf(vault: Vault, example: boolean): Room {
		return {
			workspace: new Workspace(vault, example),
			participants: new Participants(vault, this.clock, this.ids),
			backup: new Backup(vault, this.files, this.clock)
		};
	}
}
