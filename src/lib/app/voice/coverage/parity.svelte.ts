import type { Instrument } from '$lib/domain/instrument/instrument';
import type { LanguageTag } from '$lib/domain/language/language';
import {
	clipsOfPack,
	coverageByPart,
	coverageOf,
	missingOf,
	type Coverage,
	type KnownClip,
	type PartCoverage
} from '$lib/domain/voice/coverage';
import { staleWithNow, type StaleClip } from '$lib/domain/voice/stale';
import { utterancesOf, type Utterance } from '$lib/domain/voice/utterances';
import { clipsOfVoice } from '$lib/domain/voice/voice-state';
import type { ShippedPacks } from '$lib/ports/packs';
import { OpenVoice, type VoiceDeps } from '../open-voice.svelte';
import { Voices } from '../voices.svelte';

export interface ParityDeps extends VoiceDeps {
	readonly packs: ShippedPacks;
}

/** What can be heard of a language, or of a variety of it. */
export interface LanguageCoverage {
	readonly language: LanguageTag;
	/** null: the common one. */
	readonly variety: string | null;
	readonly total: Coverage;
	readonly parts: readonly PartCoverage[];
	readonly missing: readonly Utterance[];
	readonly stale: readonly StaleClip[];
	/** The voices that come with the app couldn't be had: they aren't counted. */
	readonly packsUnread: boolean;
	/** A voice on the device couldn't be read: it isn't counted. */
	readonly voicesUnread: boolean;
}

interface OwnClips {
	readonly language: LanguageTag;
	readonly variety: string | null;
	/** null: it can't be read. */
	readonly clips: readonly KnownClip[] | null;
}

/** The parity table: every text of every language, and how it can be heard here. */
export class Parity {
	rows = $state.raw<readonly LanguageCoverage[]>([]);
	/** Every language has been counted. */
	counted = $state.raw(false);

	constructor(
		private readonly instrument: Instrument,
		private readonly deps: ParityDeps
	) {}

	/** Language by language, so that the first are there early. */
	async load(): Promise<void> {
		const own = await this.#own();
		const list = await this.deps.packs.offered();
		const offered = list.ok ? list.value : [];
		const rows: LanguageCoverage[] = [];
		for (const [language, { texts }] of Object.entries(this.instrument.languages)) {
			if (!texts) continue;
			const varieties = [...own, ...offered].flatMap((one) =>
				one.language === language && one.variety !== null ? [one.variety] : []
			);
			for (const variety of [null, ...new Set(varieties)])
				rows.push(await this.#row(language, variety, own));
			this.rows = [...rows];
		}
		this.counted = true;
	}

	/** What speaks in a variety: its own clips and the common ones, as in a mapping. */
	async #row(
		language: LanguageTag,
		variety: string | null,
		own: readonly OwnClips[]
	): Promise<LanguageCoverage> {
		const wanted = variety === null ? [null] : [variety, null];
		const packs = await Promise.all(wanted.map((one) => this.deps.packs.read(language, one)));
		const shipped = packs.flatMap((read) =>
			read.ok && read.value ? clipsOfPack(read.value.head) : []
		);
		const here = own.filter((one) => one.language === language && wanted.includes(one.variety));
		const clips = [...shipped, ...here.flatMap((one) => one.clips ?? [])];
		const utterances = utterancesOf(this.instrument, language, variety);
		return {
			language,
			variety,
			total: coverageOf(utterances, clips),
			parts: coverageByPart(utterances, clips),
			missing: missingOf(utterances, clips),
			stale: staleWithNow(utterances, clips),
			packsUnread: packs.some(({ ok }) => !ok),
			voicesUnread: here.some((one) => one.clips === null)
		};
	}

	async #own(): Promise<readonly OwnClips[]> {
		const voices = new Voices(this.deps);
		await voices.load();
		const own: OwnClips[] = [];
		for (const { id, opened } of voices.all) {
			if (!opened || opened.kind === 'review') continue;
			const { language, variety } = opened;
			const voice = await OpenVoice.read(id, this.deps);
			own.push({ language, variety, clips: voice.ok ? clipsOfVoice(voice.value.state) : null });
		}
		return own;
	}
}
