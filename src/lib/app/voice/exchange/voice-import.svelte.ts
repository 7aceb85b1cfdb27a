import type { Instrument } from '$lib/domain/instrument/instrument';
import { err, type Result } from '$lib/domain/result';
import { fitting, incomingDiff, type IncomingClip } from '$lib/domain/voice/incoming-diff';
import type { PackHeader, SpeakerInfo } from '$lib/domain/voice/pack';
import { clipBytes, type Pack } from '$lib/domain/voice/pack-file';
import { sameSay } from '$lib/domain/voice/say-hash';
import { utterancesOf } from '$lib/domain/voice/utterances';
import type { TakeFinisher } from '$lib/ports/microphone';
import type { VaultError } from '$lib/ports/vault';
import { toBase64 } from '$lib/domain/mapping/base64';
import type { NewVoiceEvent, OpenVoice } from '../open-voice.svelte';
import type { VoiceAliasError, Voices } from '../voices.svelte';
import { checkPack, type ChosenFile, type ImportFault, readChosen } from './check-pack';
import { knownOf } from './known-sounds';

export interface ImportDeps {
	readonly voices: Voices;
	readonly finisher: Pick<TakeFinisher, 'probe'>;
}

/** A pack that was found whole, and what it would bring. */
export interface ImportOffer {
	readonly head: PackHeader & { readonly speaker: SpeakerInfo };
	readonly diff: readonly IncomingClip[];
	/** Clips that say something that is said today. */
	readonly fits: number;
	/** Made for another instrument, or another version of this one. */
	readonly otherInstrument: boolean;
	/** It adds to a voice that is here already. */
	readonly adds: boolean;
}

export type ImportPhase = 'idle' | 'reading' | 'checking' | 'offered' | 'writing' | 'done';

/**
 * A pack from elsewhere: read, checked clip by clip, shown, and only then taken
 * in, all of it at once. It approves nothing.
 */
export class VoiceImport {
	phase = $state.raw<ImportPhase>('idle');
	/** Why nothing was taken in. */
	fault = $state.raw<ImportFault | null>(null);
	/** Why it couldn't be written; nothing of it is there. */
	problem = $state.raw<VaultError | VoiceAliasError | null>(null);
	checked = $state.raw({ clips: 0, of: 0 });
	offer = $state.raw<ImportOffer | null>(null);
	/** The voice it became. */
	voice = $state.raw<string | null>(null);

	#pack: Pack | null = null;
	#target: OpenVoice | null = null;
	#turn = 0;

	constructor(
		private readonly instrument: Instrument,
		private readonly deps: ImportDeps
	) {}

	/** Another file takes the place of the one before. */
	async choose(file: ChosenFile): Promise<void> {
		this.forget();
		const turn = this.#turn;
		this.phase = 'reading';
		const read = await readChosen(file);
		if (this.#turn !== turn) return;
		if (!read.ok) return this.#refuse(read.error);
		const { head } = read.value;
		this.checked = { clips: 0, of: head.clips.length };
		this.phase = 'checking';
		const checked = await checkPack(read.value, this.instrument, this.deps.finisher, (clips) => {
			if (this.#turn === turn) this.checked = { clips, of: head.clips.length };
		});
		if (this.#turn !== turn) return;
		if (!checked.ok) return this.#refuse(checked.error);
		await this.#compare(read.value, turn);
	}

	/** Takes in what isn't here yet. */
	async take(): Promise<void> {
		const { offer } = this;
		const pack = this.#pack;
		if (!offer || !pack || this.phase !== 'offered') return;
		this.phase = 'writing';
		this.problem = null;
		const events = offer.diff.flatMap(({ clip, kind }): NewVoiceEvent[] => {
			if (kind === 'same') return [];
			const { at: _at, bytes: _bytes, sha256: _sha256, ...info } = clip;
			const mp3 = toBase64(clipBytes(pack, clip));
			return [{ type: 'clip.kept', info: { ...info, say: sameSay(clip.say) }, mp3 }];
		});
		const written = await this.#write(offer, events);
		if (!written.ok) {
			this.phase = 'offered';
			this.problem = written.error;
			return;
		}
		this.#pack = null;
		this.voice = written.value;
		this.phase = 'done';
	}

	/** On leaving, and before another file. */
	forget(): void {
		this.#turn += 1;
		this.#pack = null;
		this.#target = null;
		this.phase = 'idle';
		this.fault = null;
		this.problem = null;
		this.offer = null;
		this.voice = null;
	}

	async #compare(pack: Pack, turn: number): Promise<void> {
		const { head } = pack;
		const { speaker } = head;
		if (!speaker) return this.#refuse({ code: 'noSpeaker' });
		await this.deps.voices.load();
		const { sounds, target } = await knownOf(head, this.deps.voices);
		if (this.#turn !== turn) return;
		const utterances = utterancesOf(this.instrument, head.language, head.variety);
		const { id, version } = this.instrument.head;
		this.#pack = pack;
		this.#target = target;
		this.offer = {
			head: { ...head, speaker },
			diff: incomingDiff(head.clips, utterances, sounds),
			fits: fitting(head.clips, utterances),
			otherInstrument: head.instrument.id !== id || head.instrument.version !== version,
			adds: target !== null
		};
		this.phase = 'offered';
	}

	async #write(
		{ head: { language, variety, speaker, licence } }: ImportOffer,
		events: readonly NewVoiceEvent[]
	): Promise<Result<string, VaultError | VoiceAliasError>> {
		const target = this.#target;
		if (!target)
			return this.deps.voices.create(
				{ kind: 'imported', language, variety, speaker, licence },
				events
			);
		const done = await target.record(events);
		return done.ok ? { ok: true, value: target.id } : err(done.error);
	}

	#refuse(fault: ImportFault): void {
		this.phase = 'idle';
		this.fault = fault;
	}
}
