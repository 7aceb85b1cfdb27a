import { localDate } from '$lib/domain/handover/local-date';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { LanguageTag } from '$lib/domain/language/language';
import { type Incoming, isTakable, isTakenByItself } from '$lib/domain/translation/incoming';
import {
	type BroughtVerdicts,
	broughtVerdicts,
	incomingFromPack
} from '$lib/domain/translation/incoming-pack';
import {
	type LanguagePackFile,
	type LanguagePackFault,
	MAX_LANGUAGE_PACK_BYTES,
	readLanguagePack
} from '$lib/domain/translation/pack-file';
import { splitStamp } from '$lib/domain/translation/stamp';
import { standingOf } from '$lib/domain/translation/standing';
import { incomingFromTable, readTable, type TableFault } from '$lib/domain/translation/table';
import { unitsOf } from '$lib/domain/translation/units';
import type { Csv, CsvFault } from '$lib/ports/csv';
import type { VaultError } from '$lib/ports/vault';
import { aliasFault, type AliasFault } from '../alias';
import type { Translations } from '../translations.svelte';
import { eventsOfPack, eventsOfTable } from './taken-events';

/** Why nothing of a file is taken. */
export type WordsImportFault =
	| { readonly from: 'file'; readonly code: 'unreadable' | 'tooLarge' }
	| { readonly from: 'csv'; readonly code: CsvFault['code']; readonly row?: number }
	| ({ readonly from: 'table' } & TableFault)
	| { readonly from: 'pack'; readonly code: LanguagePackFault };

/** A file that was found whole, and what it would bring. */
export interface WordsOffer {
	readonly language: LanguageTag;
	readonly incoming: readonly Incoming[];
	/** null: a table. */
	readonly pack: LanguagePackFile | null;
	/** Whose verdicts a pack brings: each is taken over by an act of its own. */
	readonly verdicts: readonly BroughtVerdicts[];
	/** Made with this version of the instrument, where it isn't the one here. */
	readonly otherVersion: string | null;
}

/**
 * A table or a language pack from elsewhere: read, held against the words that stand
 * here, shown, and only then taken, all that was chosen at once.
 */
export class WordsImport {
	phase = $state.raw<'idle' | 'reading' | 'offered' | 'writing' | 'done'>('idle');
	fault = $state.raw<WordsImportFault | null>(null);
	problem = $state.raw<VaultError | `alias.${AliasFault}` | null>(null);
	offer = $state.raw<WordsOffer | null>(null);
	/** Units that will be taken. */
	chosen = $state.raw<ReadonlySet<string>>(new Set());
	/** Reviewers whose verdicts will count here. */
	trusted = $state.raw<ReadonlySet<string>>(new Set());
	/** Units that were taken. */
	taken = $state.raw(0);
	#turn = 0;

	/** @param instrument as shipped. */
	constructor(
		private readonly instrument: Instrument,
		readonly translations: Translations,
		private readonly csv: Csv,
		private readonly now: () => number
	) {}

	async choose(file: Blob): Promise<void> {
		this.forget();
		const turn = this.#turn;
		this.phase = 'reading';
		const read = await this.#read(file);
		if (this.#turn !== turn) return;
		if ('from' in read) {
			this.phase = 'idle';
			this.fault = read;
			return;
		}
		this.offer = read;
		this.chosen = new Set(read.incoming.filter(isTakenByItself).map(({ unit }) => unit));
		this.phase = 'offered';
	}

	toggle(units: readonly Incoming[], take: boolean): void {
		const ids = units.filter(isTakable).map(({ unit }) => unit);
		const others = [...this.chosen].filter((unit) => !ids.includes(unit));
		this.chosen = new Set(take ? [...others, ...ids] : others);
	}

	trust(alias: string, trusted: boolean): void {
		const others = [...this.trusted].filter((one) => one !== alias);
		this.trusted = new Set(trusted ? [...others, alias] : others);
	}

	/** Nothing was chosen, neither words nor verdicts. */
	get empty(): boolean {
		return this.chosen.size === 0 && this.trusted.size === 0;
	}

	async take(): Promise<void> {
		const { offer } = this;
		if (!offer || this.phase !== 'offered' || this.empty) return;
		const by = this.translations.by.trim();
		const wrong = offer.pack ? null : aliasFault(by);
		if (wrong) {
			this.problem = `alias.${wrong}`;
			return;
		}
		this.phase = 'writing';
		this.problem = null;
		const chosen = offer.incoming.filter(({ unit }) => this.chosen.has(unit));
		const events = offer.pack
			? eventsOfPack(offer.pack, this.chosen, this.trusted)
			: eventsOfTable(chosen, { by, on: localDate(this.now()) });
		const written = await this.translations.record(offer.language, events);
		this.phase = written.ok ? 'done' : 'offered';
		if (written.ok) this.taken = chosen.length;
		else this.problem = written.error;
	}

	/** On leaving, and before another file. */
	forget(): void {
		this.#turn += 1;
		this.phase = 'idle';
		this.fault = null;
		this.problem = null;
		this.offer = null;
		this.chosen = new Set();
		this.trusted = new Set();
		this.taken = 0;
	}

	async #read(file: Blob): Promise<WordsOffer | WordsImportFault> {
		if (file.size > MAX_LANGUAGE_PACK_BYTES) return { from: 'file', code: 'tooLarge' };
		await this.translations.load();
		try {
			const first = (await file.slice(0, 64).text()).replace(/^\uFEFF/, '').trimStart();
			return first.startsWith('{') ? this.#pack(await file.text()) : await this.#table(file);
		} catch {
			return { from: 'file', code: 'unreadable' };
		}
	}

	#pack(text: string): WordsOffer | WordsImportFault {
		const read = readLanguagePack(text, this.instrument);
		if (!read.ok) return { from: 'pack', code: read.error };
		const { language, instrument } = read.value;
		const events = this.translations.eventsOf(language);
		const { version } = this.instrument.head;
		const here = splitStamp(version)?.shipped ?? version;
		return {
			language,
			incoming: incomingFromPack(read.value, this.#standings(language), events),
			pack: read.value,
			verdicts: broughtVerdicts(read.value, this.translations.stateOf(language)),
			otherVersion: instrument.version === here ? null : instrument.version
		};
	}

	async #table(file: Blob): Promise<WordsOffer | WordsImportFault> {
		const cells = await this.csv.read(file);
		if (!cells.ok) return { from: 'csv', ...cells.error };
		const read = readTable(cells.value);
		if (!read.ok) return { from: 'table', ...read.error };
		const { language } = read.value;
		if (!Object.hasOwn(this.instrument.languages, language))
			return { from: 'table', code: 'language' };
		const incoming = incomingFromTable(
			read.value,
			this.#standings(language),
			localDate(this.now())
		);
		return { language, incoming, pack: null, verdicts: [], otherVersion: null };
	}

	#standings(language: LanguageTag) {
		const state = this.translations.stateOf(language);
		return unitsOf(this.instrument, language).map((unit) => standingOf(unit, state));
	}
}
