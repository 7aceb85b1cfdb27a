import { localDate } from '$lib/domain/handover/local-date';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { LanguageTag } from '$lib/domain/language/language';
import { containsPersonalNumber } from '$lib/domain/mapping/personal-number';
import type { Fields } from '$lib/domain/translation/fields';
import { changesBetween, isChanged } from '$lib/domain/translation/incoming';
import type { WordsJudged } from '$lib/domain/translation/journal';
import { judgedWords, sourceOf, type Standing } from '$lib/domain/translation/standing';
import { placeFaults, unitFaults } from '$lib/domain/translation/unit-faults';
import type { VaultError } from '$lib/ports/vault';
import { aliasFault, type AliasFault } from './alias';
import type { NewTranslationEvent } from './translation-journal';
import type { Translations } from './translations.svelte';

export type EditProblem =
	VaultError | `alias.${AliasFault}` | 'wordsWrong' | 'noReason' | 'personalNumber';

/** What an editor needs of the desk its unit lies on. */
interface UnitDesk {
	readonly instrument: Instrument;
	readonly tag: LanguageTag;
	readonly translations: Translations;
	readonly standings: readonly Standing[];
	readonly now: () => number;
	standing(unit: string): Standing | null;
}

/** Checks go through the whole language: not at every letter, ms. */
const CHECK_MS = 200;

/** One unit on the desk: its words as they are being written, and what is thought of them. */
export class UnitEditor {
	/** Place → words; those that aren't saved live here alone. */
	draft = $state<Record<string, string>>({});
	problem = $state.raw<EditProblem | null>(null);
	/** What was done last, to be told. */
	done = $state.raw<'saved' | 'approved' | 'rejected' | 'takenBack' | null>(null);
	saving = $state(false);

	constructor(
		readonly unit: string,
		private readonly desk: UnitDesk
	) {
		this.draft = { ...this.standing.fields };
		this.#checked = this.fields;
	}

	get standing(): Standing {
		const standing = this.desk.standing(this.unit);
		if (!standing) throw new Error(`Unknown unit ${this.unit}`);
		return standing;
	}

	/** As they would be saved: without what is empty and need not be there. */
	fields = $derived.by(() => {
		const blank = new Set(
			this.standing.unit.places.flatMap(({ at, empty }) => (empty === 'blank' ? [at] : []))
		);
		const trimmed = Object.entries(this.draft).map(([at, words]) => [at, words.trim()] as const);
		return Object.fromEntries(trimmed.filter(([at, words]) => words !== '' || blank.has(at)));
	});

	changed = $derived.by(() => isChanged(this.standing.fields, this.fields));
	/** What keeps the words from being saved, place by place. */
	wrong = $derived.by(() => placeFaults(this.standing.unit, this.fields));
	/** What the checks say, a moment after the last letter; they hinder nobody. */
	doubts = $derived.by(() => {
		const { instrument, tag, standings } = this.desk;
		return unitFaults(instrument, tag, standings, this.standing.unit, this.#checked);
	});
	#checked = $state.raw<Fields>({});
	#pause: ReturnType<typeof setTimeout> | undefined;

	write(at: string, words: string): void {
		this.draft[at] = words;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => (this.#checked = this.fields), CHECK_MS);
		this.done = null;
		this.problem = null;
	}

	/** Back to the words as they are saved. */
	undo(): void {
		this.#lay(this.standing.fields);
	}

	/** Back to the words that are shipped; saved with the next “save”. */
	toShipped(): void {
		this.#lay(this.standing.unit.fields);
	}

	async save(): Promise<boolean> {
		if (!this.changed) return true;
		return this.#record(this.#change(), 'saved');
	}

	/** Approves the words as they stand here, saved or not yet. */
	approve(pictures: boolean): Promise<boolean> {
		return this.#record([...this.#change(), this.#judged('approved', { pictures })], 'approved');
	}

	async reject(reason: string): Promise<boolean> {
		if (reason.trim() === '') return this.#refuse('noReason');
		if (containsPersonalNumber(reason)) return this.#refuse('personalNumber');
		const given = reason.trim().slice(0, 500);
		return this.#record(
			[...this.#change(), this.#judged('rejected', { reason: given })],
			'rejected'
		);
	}

	/** Takes the last verdict back: the words are a draft again. */
	takeBack(): Promise<boolean> {
		return this.#record([this.#judged('draft', {})], 'takenBack');
	}

	#lay(fields: Fields): void {
		clearTimeout(this.#pause);
		this.draft = { ...fields };
		this.#checked = this.fields;
		this.problem = null;
	}

	#change(): NewTranslationEvent[] {
		if (!this.changed) return [];
		const changes = changesBetween(this.standing.fields, this.fields);
		return [{ type: 'words.changed', unit: this.unit, changes, ...this.#who() }];
	}

	#judged(
		status: WordsJudged['status'],
		rest: Pick<WordsJudged, 'reason' | 'pictures'>
	): NewTranslationEvent {
		return {
			type: 'words.judged',
			unit: this.unit,
			status,
			words: judgedWords(this.fields),
			source: sourceOf(this.standing.unit.source),
			...(rest.reason !== undefined && { reason: rest.reason }),
			...(rest.pictures && { pictures: true }),
			...this.#who()
		};
	}

	#who(): { by: string; on: string } {
		return { by: this.desk.translations.by.trim(), on: localDate(this.desk.now()) };
	}

	async #record(
		events: readonly NewTranslationEvent[],
		done: NonNullable<UnitEditor['done']>
	): Promise<boolean> {
		const alias = aliasFault(this.desk.translations.by);
		if (alias) return this.#refuse(`alias.${alias}`);
		if (this.wrong.length > 0) return this.#refuse('wordsWrong');
		this.saving = true;
		const written = await this.desk.translations.record(this.desk.tag, events);
		this.saving = false;
		if (!written.ok) return this.#refuse(written.error);
		this.#lay(this.standing.fields);
		this.done = done;
		return true;
	}

	#refuse(problem: EditProblem): false {
		this.problem = problem;
		this.done = null;
		return false;
	}
}
