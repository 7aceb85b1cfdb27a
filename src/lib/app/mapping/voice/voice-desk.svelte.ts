import type { LanguageTag } from '../../../domain/language/language';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import type { Pace } from '../../../domain/voice/pack';
import type { Clip, Ending, VoiceSource } from '../../../ports/voice';
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
	/** Counts up when voices have been loaded, so that screens look again. */
	#loaded = $state(0);
	#turn = 0;
	/** Run and ref → the voice last logged: hearing it again is no news. */
	readonly #logged = new Map<string, string>();

	constructor(
		private readonly session: MappingSession,
		private readonly source: VoiceSource
	) {}

	/** Loads the voices of a language, in the variety spoken with the person. */
	async open(language: LanguageTag, variety: string | null): Promise<void> {
		await this.source.open(language, variety);
		this.#loaded++;
	}

	/** Makes ready what a screen can say. */
	prepare(all: readonly Spoken[]): Promise<void> {
		return this.source.prepare(all);
	}

	layerOf(spoken: Spoken): VoiceLayer {
		return resolveVoice({
			class: spoken.class,
			// A slower one alone is not enough: it is heard only where it is asked for.
			clips: this.#clips(spoken)
				.filter(({ pace }) => pace === 'normal')
				.map(({ layer }) => layer),
			device: this.source.device(spoken) !== null,
			mediator: this.session.state.mediators.at(-1) ?? null,
			pedagogueReads: pedagogueReads(spoken.language),
			syntheticStimuli: this.session.state.syntheticStimuli
		});
	}

	/** Whether the computer could say it, if it were let. */
	hasSynthetic(spoken: Spoken): boolean {
		return this.#clips(spoken).some(({ layer }) => layer === 'synthetic');
	}

	/** Whether the voice that would be heard has also been recorded more slowly. */
	hasSlower(spoken: Spoken): boolean {
		return this.#clipOf(spoken, 'slow') !== undefined;
	}

	/**
	 * Starts the voice or opens the card; resolves when the sound has ended. Null
	 * where there is no voice, or where a person has to read.
	 */
	async speak(spoken: Spoken, run: string | null, pace: Pace = 'normal'): Promise<Ending | null> {
		this.stop();
		const turn = ++this.#turn;
		const layer = this.layerOf(spoken);
		if (layer === 'none') return null;
		if (layer === 'mediatorRoom' || layer === 'mediatorPhone') {
			this.toRead = { spoken, run, layer };
			return null;
		}
		const clip = this.#clipOf(spoken, pace) ?? this.#clipOf(spoken, 'normal');
		const play = layer === 'device' ? this.source.device(spoken) : clip && (() => clip.play());
		if (!play) return null;
		const had = this.#clips(spoken).length;
		// First of all the sound: everything else may come a moment later.
		const sounding = play();
		this.speaking = spoken.ref;
		const ending = await sounding;
		if (ending !== 'silent') this.#log(spoken, layer, run, clip?.pace);
		// Something else may speak by now.
		if (this.#turn !== turn) return 'stopped';
		this.speaking = null;
		// A clip that can't be heard is none any more: the next voice in the chain.
		const fewer = this.#clips(spoken).length < had || this.layerOf(spoken) !== layer;
		if (ending === 'silent' && fewer) return this.speak(spoken, run, pace);
		if (ending === 'ended') this.played = new Set([...this.played, spoken.ref]);
		return ending;
	}

	/** “Jag har läst”: logged as read by the mediator present, or by no mediator where the pedagogue reads. */
	read(): void {
		const waiting = this.toRead;
		if (!waiting) return;
		this.toRead = null;
		this.played = new Set([...this.played, waiting.spoken.ref]);
		this.#log(waiting.spoken, waiting.layer, waiting.run);
	}

	hideCard(): void {
		this.toRead = null;
	}

	stop(): void {
		this.#turn++;
		this.source.stop();
		this.speaking = null;
	}

	#clips(spoken: Spoken): readonly Clip[] {
		// Read, so that what is derived from it is looked at again when voices have come.
		void this.#loaded;
		return this.source.clips(spoken);
	}

	#clipOf(spoken: Spoken, pace: Pace): Clip | undefined {
		const layer = this.layerOf(spoken);
		return this.#clips(spoken).find((one) => one.layer === layer && one.pace === pace);
	}

	#log(spoken: Spoken, layer: VoiceLayer, run: string | null, pace?: Pace): void {
		const byPerson = layer === 'mediatorRoom' || layer === 'mediatorPhone';
		const byMediator = byPerson && !pedagogueReads(spoken.language);
		const mediator = byMediator ? (this.session.state.mediators.at(-1)?.id ?? null) : null;
		const place = `${run ?? ''} ${spoken.ref}`;
		const voice = [spoken.language, layer, pace, mediator].join(' ');
		if (this.#logged.get(place) === voice) return;
		this.#logged.set(place, voice);
		void this.session.record('voice.used', {
			run,
			ref: spoken.ref,
			class: spoken.class,
			layer,
			language: spoken.language,
			mediator,
			...(pace === 'slow' && { pace })
		});
	}
}
