import type { LanguageTag } from '../../../domain/language/language';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import type { VoiceSource } from '../../../ports/voice';
import type { MappingSession } from '../mapping-session.svelte';
import type { Spoken } from './spoken';
import { pedagogueReads } from './pedagogue-reads';
import { resolveVoice } from './resolve-voice';

/**
 * The one door to voices: resolves, plays, and logs what was used. Where a
 * person has to read, it hands back the text for the read-aloud card.
 */
export class VoiceDesk {
	speaking = $state.raw<string | null>(null);
	played = $state.raw<ReadonlySet<string>>(new Set());
	/** Waiting for the mediator: the card shows it. */
	toRead = $state.raw<{ spoken: Spoken; run: string | null; layer: VoiceLayer } | null>(null);
	/** The pedagogue's explicit choice for this mapping. */
	syntheticStimuli = $state(false);

	constructor(
		private readonly session: MappingSession,
		private readonly source: VoiceSource
	) {}

	layerOf(spoken: Spoken, language: LanguageTag): VoiceLayer {
		return resolveVoice({
			class: spoken.class,
			clips: this.source.clips(language, spoken.say).map((clip) => clip.layer),
			device: this.source.device(language, spoken.say) !== null,
			mediator: this.session.state.mediators.at(-1) ?? null,
			pedagogueReads: pedagogueReads(language),
			syntheticStimuli: this.syntheticStimuli
		});
	}

	/** Starts the voice or opens the card; resolves when the sound has ended. */
	async speak(spoken: Spoken, language: LanguageTag, run: string | null): Promise<void> {
		this.stop();
		const layer = this.layerOf(spoken, language);
		if (layer === 'none') return;
		if (layer === 'mediatorRoom' || layer === 'mediatorPhone') {
			this.toRead = { spoken, run, layer };
			return;
		}
		const clip = this.source.clips(language, spoken.say).find((c) => c.layer === layer);
		const play = clip ? () => clip.play() : this.source.device(language, spoken.say);
		if (!play) return;
		this.speaking = spoken.ref;
		this.#log(spoken, language, layer, run);
		await play();
		if (this.speaking === spoken.ref) this.speaking = null;
		this.played = new Set([...this.played, spoken.ref]);
	}

	/** “Jag har läst”: logged as read by the mediator present, or by no mediator where the pedagogue reads. */
	read(language: LanguageTag): void {
		const waiting = this.toRead;
		if (!waiting) return;
		this.toRead = null;
		this.played = new Set([...this.played, waiting.spoken.ref]);
		this.#log(waiting.spoken, language, waiting.layer, waiting.run);
	}

	hideCard(): void {
		this.toRead = null;
	}

	stop(): void {
		this.source.stop();
		this.speaking = null;
	}

	#log(spoken: Spoken, language: LanguageTag, layer: VoiceLayer, run: string | null): void {
		const byPerson = layer === 'mediatorRoom' || layer === 'mediatorPhone';
		const byMediator = byPerson && !pedagogueReads(language);
		void this.session.record('voice.used', {
			run,
			ref: spoken.ref,
			class: spoken.class,
			layer,
			language,
			mediator: byMediator ? (this.session.state.mediators.at(-1)?.id ?? null) : null
		});
	}
}
