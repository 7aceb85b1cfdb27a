import type { Instrument } from './domain/instrument/instrument';
import type { InstrumentFault } from './domain/instrument/fault';
import type { Practice } from './domain/instrument/practice';
import { utterancesOf } from './domain/voice/utterances';
import { reduceMapping } from './domain/mapping/reduce';
import { err, ok, type Result } from './domain/result';
import type { LanguageTag, StaffLanguage } from './domain/language/language';
import { fillExample } from './app/example/fill-example';
import { markReviewed } from './app/example/mark-reviewed';
import { splitStamp } from './domain/translation/stamp';
import { Tablet } from './app/mapping/handing/tablet.svelte';
import type { Player } from './app/mapping/player/player.svelte';
import { openPreview, type PreviewTarget } from './app/mapping/preview/preview';
import { MappingSession } from './app/mapping/mapping-session.svelte';
import { ListeningBack } from './app/mapping/recording/listening-back.svelte';
import { Recorder } from './app/mapping/recording/recorder.svelte';
import { summarise } from './app/mapping/summary';
import { VoiceDesk } from './app/mapping/voice/voice-desk.svelte';
import { voicesNeeded } from './app/mapping/voice/voices-needed';
import { PageAddress } from './app/page/page-address.svelte';
import { PageVoice } from './app/page/page-voice.svelte';
import { OpenedReports } from './app/report/opened-reports.svelte';
import { ReportExport } from './app/report/report-export.svelte';
import { heldSounds } from './app/voice/held-sounds';
import { Translations } from './app/translation/translations.svelte';
import { Studio } from './app/voice/studio.svelte';
import { Voices } from './app/voice/voices.svelte';
import { Backup } from './app/workspace/backup.svelte';
import { OfflineVoices } from './app/workspace/offline-voices.svelte';
import { Participants } from './app/workspace/participants.svelte';
import { UpdateOffer } from './app/workspace/update-offer.svelte';
import { EXAMPLE_PASSPHRASE, Workspace } from './app/workspace/workspace.svelte';
import { StaffWords } from './i18n/staff-words.svelte';
import { DeviceVoices } from './infra/audio/device-voices';
import { BrowserMicrophones } from './infra/audio/microphones';
import { PackVoices } from './infra/audio/pack-voices';
import { BrowserShippedPacks } from './infra/audio/shipped-packs';
import { BrowserTakeFinisher } from './infra/audio/take-finisher';
import { BrowserCatalogue } from './infra/catalogue/browser-catalogue';
import { randomIds, systemClock } from './infra/device/device';
import { MemoryPreferences, remembered } from './infra/device/remembered';
import { roomLeft } from './infra/device/room-left';
import { whenIdle } from './infra/device/when-idle';
import { ServiceWorkerUpdates } from './infra/device/service-worker-updates';
import { WorkerCsv } from './infra/csv/worker-csv';
import { browserFiles } from './infra/files/browser-files';
import { WorkerReportRenderer } from './infra/report/worker-report-renderer';
import { WorkerPageDrawer } from './infra/report-file/worker-page-drawer';
import { WorkerReportReader } from './infra/report-file/worker-report-reader';
import { MemoryVault } from './infra/vault/memory-vault';
import { WorkerVault } from './infra/vault/worker-vault';
import type { Vault, VaultError } from './ports/vault';

/** A workspace with its participants: the real one, or the example in memory. */
export interface Room {
	readonly workspace: Workspace;
	readonly participants: Participants;
	readonly backup: Backup;
	/** People's, lent here or brought by a pack. */
	readonly voices: Voices;
	/** Every language's words as they were changed here. */
	readonly translations: Translations;
	/** Where the QR code of a participant's page leads. */
	readonly pageAddress: PageAddress;
}

/** A mapping that is open, with its voices. */
export interface OpenMapping {
	readonly session: MappingSession;
	readonly desk: VoiceDesk;
	/** Between pedagogue and participant; outlives the pages, which change with the doors. */
	readonly tablet: Tablet;
	/** The participant's own voice: recorded, and listened to. */
	readonly recorder: Recorder;
	readonly listening: ListeningBack;
}

export type OpenError =
	| { readonly kind: 'vault'; readonly code: VaultError }
	| { readonly kind: 'instrument'; readonly faults: readonly InstrumentFault[] };

/** Longest wait for the end of a recording before the keys are dropped. */
const LAST_PIECE_MS = 2000;

/** Everything wired: the one place that knows both wings. */
export class App {
	readonly words: StaffWords;
	readonly catalogue = new BrowserCatalogue();
	readonly packs = new BrowserShippedPacks();
	readonly voices = new PackVoices(
		this.packs,
		new DeviceVoices(globalThis.speechSynthesis ?? null)
	);
	readonly offlineVoices = new OfflineVoices(this.packs);
	readonly microphones = new BrowserMicrophones();
	readonly finisher = new BrowserTakeFinisher();
	readonly files = browserFiles;
	readonly csv = new WorkerCsv();
	readonly report = new WorkerReportRenderer();
	readonly reportReader = new WorkerReportReader();
	readonly pageDrawer = new WorkerPageDrawer();
	readonly clock = systemClock;
	readonly ids = randomIds();
	readonly updates = new UpdateOffer(new ServiceWorkerUpdates());

	/** A PDF that was dropped on the app, until the page for reports takes it. */
	dropped = $state.raw<File | null>(null);

	room = $state.raw<Room>() as Room;
	open = $state.raw<OpenMapping | null>(null);
	/** The practice mapping that is led now, in a room of its own in memory. */
	practice = $state.raw<Practice | null>(null);

	#real: Room;

	constructor(language: StaffLanguage) {
		this.words = new StaffWords(language);
		this.#real = this.#roomOf(new WorkerVault(), false);
		this.room = this.#real;
		addEventListener('online', () => void this.offlineVoices.retry());
	}

	/** For use without a net: the app's own files, then the voices. */
	install(): void {
		// While developing, a service worker would answer with yesterday's page.
		if (import.meta.env.PROD) void this.updates.start();
		// The pedagogue's own languages: what is spoken before anything is chosen.
		whenIdle(() => this.wantVoices(['sv', this.words.language]));
	}

	/** Fetches voices in the background: these languages first, then all others. */
	wantVoices(languages: readonly LanguageTag[]): void {
		void this.offlineVoices.want(languages);
	}

	/**
	 * Makes ready the voices of the open mapping's languages: people's from the
	 * vault while all its keys are in memory, then the packs, the one in use first.
	 */
	async openVoices(): Promise<void> {
		const { open } = this;
		if (!open) return;
		const { workspace } = this.room;
		const needs = voicesNeeded(open.session);
		const languages = needs.map(({ language }) => language);
		this.wantVoices(languages);
		if (workspace.whole) {
			const deps = { vault: workspace.vault, clock: this.clock, ids: this.ids };
			const held = await heldSounds(deps, languages);
			// Locked, left, or given away while it was read.
			if (this.open !== open || !workspace.whole) return;
			if (held.ok) this.voices.hold(held.value);
		}
		this.voices.keep(languages);
		for (const { language, variety } of needs) await open.desk.open(language, variety);
	}

	/**
	 * The newest instrument with the words as they stand on this device, or the one a
	 * mapping is pinned to, with the words it was begun with.
	 */
	async instrument(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		const split = pinned === undefined ? null : splitStamp(pinned);
		const shipped = await this.shipped(split?.shipped ?? pinned);
		if (!shipped.ok) return shipped;
		const { translations } = this.room;
		return split
			? translations.at(shipped.value, split.stamp)
			: ok(await translations.now(shipped.value));
	}

	/** As it came with the app. */
	shipped(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>> {
		return this.catalogue.load(pinned);
	}

	/** Reports that are opened to be read; they need no workspace. */
	openedReports(): OpenedReports {
		return new OpenedReports(this.reportReader);
	}

	/** A report on its way out of a mapping. */
	reportExport(): ReportExport {
		return new ReportExport(this.report, this.pageDrawer);
	}

	/** What says a participant's page aloud. */
	pageVoice(): PageVoice {
		return new PageVoice(this.voices);
	}

	/** A participant's screen with these words, of which nothing is kept; null where none shows them. */
	async preview(instrument: Instrument, target: PreviewTarget): Promise<Player | null> {
		const vault = new MemoryVault();
		await vault.create(EXAMPLE_PASSPHRASE);
		const { clock, ids, voices } = this;
		return openPreview(instrument, target, {
			...{ vault, clock, ids, voices },
			pictureUrl: (id) => this.catalogue.pictureUrl(id),
			staffLanguage: () => this.words.language
		});
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
			tablet: new Tablet(),
			recorder: new Recorder({
				session: session.value,
				microphones: this.microphones,
				roomLeft
			}),
			listening: new ListeningBack(session.value, this.finisher)
		};
		return ok(this.open);
	}

	/** The studio of a voice that lies on this device; whoever opens it closes it. */
	async openStudio(voice: string): Promise<Result<Studio, OpenError>> {
		const loaded = await this.instrument();
		if (!loaded.ok) return err({ kind: 'instrument', faults: loaded.error });
		const opened = await this.room.voices.open(voice);
		if (!opened.ok) return err({ kind: 'vault', code: opened.error });
		const { kind, language, variety } = opened.value.state.opened;
		// What came with a file, or is a review, isn't this person's to go on with.
		if (kind !== 'recorded') return err({ kind: 'vault', code: 'unknown' });
		const utterances = utterancesOf(loaded.value, language, variety);
		const { microphones, finisher, voices } = this;
		return ok(new Studio(opened.value, utterances, { microphones, finisher, voices }));
	}

	closeMapping(): void {
		void this.#silence();
		this.open = null;
		this.voices.hold([]);
	}

	/**
	 * Locks, and lets go of everything that was read; but a mapping with something
	 * that could not be written yet waits for the next unlocking.
	 */
	async lock(): Promise<void> {
		await this.#silence();
		if (this.open?.session.save.kind !== 'failed') this.closeMapping();
		this.voices.hold([]);
		this.room.participants.forget();
		this.room.voices.forget();
		this.room.translations.forget();
		if (this.room.workspace.example) this.leaveExample();
		await this.room.workspace.lock();
	}

	/** Fictitious participants in memory; the real workspace stays as it is. */
	async enterExample(): Promise<Result<void, OpenError>> {
		const loaded = await this.shipped();
		if (!loaded.ok) return err({ kind: 'instrument', faults: loaded.error });
		const room = this.#roomOf(new MemoryVault(), true);
		const { vault } = room.workspace;
		await vault.create(EXAMPLE_PASSPHRASE);
		const reviewed = markReviewed(loaded.value);
		await fillExample(vault, loaded.value, (events) => summarise(reduceMapping(events), reviewed));
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
		const loaded = await this.shipped();
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

	/** Nothing sounds, and nobody is listened to; resolves when the last piece is written, or soon. */
	async #silence(): Promise<void> {
		this.open?.desk.stop();
		this.open?.listening.stop();
		const soon = new Promise((resolve) => setTimeout(resolve, LAST_PIECE_MS));
		await Promise.race([this.open?.recorder.stop(), soon]);
	}

	#roomOf(vault: Vault, example: boolean): Room {
		const deps = { vault, clock: this.clock, ids: this.ids };
		const translations = new Translations(deps);
		return {
			workspace: new Workspace(vault, example),
			participants: new Participants(vault, this.clock, this.ids),
			backup: new Backup(vault, this.files, this.clock, () => translations.forget()),
			voices: new Voices(deps),
			translations,
			pageAddress: new PageAddress(example ? new MemoryPreferences() : remembered)
		};
	}
}
