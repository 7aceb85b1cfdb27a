import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Language, LanguageTag } from '$lib/domain/language/language';
import { countsOf, found, type Search } from '$lib/domain/translation/filter';
import { type Standing, standingOf } from '$lib/domain/translation/standing';
import { unitsOf } from '$lib/domain/translation/units';
import type { Translations } from './translations.svelte';
import { UnitEditor } from './unit-editor.svelte';

/** One language on the translator's desk: what is looked for, and what is being written. */
export class TranslatorDesk {
	search = $state.raw<Search>({ filter: 'all', part: null, step: null, words: '' });
	editor = $state.raw<UnitEditor | null>(null);
	readonly #units;

	/** @param instrument as shipped: what was changed here lies over it. */
	constructor(
		readonly instrument: Instrument,
		readonly tag: LanguageTag,
		readonly translations: Translations,
		readonly now: () => number
	) {
		this.#units = unitsOf(instrument, tag);
	}

	standings = $derived.by((): readonly Standing[] => {
		const state = this.translations.stateOf(this.tag);
		return this.#units.map((unit) => standingOf(unit, state));
	});
	#byId = $derived(new Map(this.standings.map((standing) => [standing.unit.id, standing])));
	counts = $derived(countsOf(this.standings));
	list = $derived(found(this.standings, this.search));

	/** Place of the unit on the desk in the list; -1 where it isn't in it. */
	at = $derived(this.list.findIndex(({ unit }) => unit.id === this.editor?.unit));

	get language(): Language {
		const language = this.instrument.languages[this.tag]?.language;
		if (!language) throw new Error(`Unknown language ${this.tag}`);
		return language;
	}

	standing(unit: string): Standing | null {
		return this.#byId.get(unit) ?? null;
	}

	/** Words that aren't saved stay with their unit until another is opened. */
	get unsaved(): boolean {
		return this.editor?.changed ?? false;
	}

	open(unit: string): void {
		if (this.editor?.unit !== unit) this.editor = this.standing(unit) && new UnitEditor(unit, this);
	}

	close(): void {
		this.editor = null;
	}

	/** The next in the list as it was, also where the verdict has just taken this one out of it. */
	neighbour(step: 1 | -1): string | null {
		const { list, at, editor } = this;
		if (at >= 0) return list[at + step]?.unit.id ?? null;
		const place = this.standings.findIndex(({ unit }) => unit.id === editor?.unit);
		const order = new Map(this.standings.map(({ unit }, n) => [unit.id, n]));
		const past = (id: string) => Math.sign((order.get(id) ?? 0) - place) === step;
		const beyond = list.filter(({ unit }) => past(unit.id));
		return (step === 1 ? beyond[0] : beyond.at(-1))?.unit.id ?? null;
	}
}
