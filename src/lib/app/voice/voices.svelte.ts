import { containsPersonalNumber } from '$lib/domain/mapping/personal-number';
import { err, ok, type Result } from '$lib/domain/result';
import { opensTranslation } from '$lib/domain/translation/journal';
import { type VoiceOpened, VoiceEventSchema } from '$lib/domain/voice/journal';
import { clipsOfVoice, type VoiceState } from '$lib/domain/voice/voice-state';
import type { VaultError } from '$lib/ports/vault';
import * as v from 'valibot';
import { dated, type NewVoiceEvent, OpenVoice, type VoiceDeps } from './open-voice.svelte';

/** How many clips of normal pace a voice has, by what a reviewer thinks of them. */
export interface VoiceCounts {
	readonly clips: number;
	readonly approved: number;
	readonly rejected: number;
}

export interface KnownVoice {
	readonly id: string;
	/** Its first event; null where it can't be read. */
	readonly opened: VoiceOpened | null;
	/** null until it has been read whole (see `count`), or where it can't be. */
	readonly counts: VoiceCounts | null;
	readonly damaged: boolean;
}

/** What a voice is opened with: language, variety, speaker and how far it may travel. */
export type NewVoice = Omit<VoiceOpened, 'id' | 'time' | 'type'>;

/** As for a participant's alias. */
export type VoiceAliasError = 'empty' | 'tooLong' | 'personalNumber';

export function checkSpeaker(alias: string): VoiceAliasError | null {
	const trimmed = alias.trim();
	if (!trimmed) return 'empty';
	if ([...trimmed].length > 60) return 'tooLong';
	return containsPersonalNumber(trimmed) ? 'personalNumber' : null;
}

/**
 * The voices on this device: those who lent theirs here, those that came with a
 * pack, and reviews of wordings (`opened.kind`). Over the Vault port, so that it
 * is the same in the example. `load` reads who they are, `count` what they hold,
 * `open` one whole; `create`, `OpenVoice.record` and `erase` change them, and
 * what is changed is committed when they resolve. Dropped from memory on locking.
 */
export class Voices {
	all = $state.raw<readonly KnownVoice[]>([]);
	loaded = $state.raw(false);
	problem = $state.raw<VaultError | null>(null);

	constructor(private readonly deps: VoiceDeps) {}

	async load(): Promise<void> {
		const rows = await this.deps.vault.voices();
		if (!rows.ok) {
			this.problem = rows.error;
			return;
		}
		const before = new Map(this.all.map((voice) => [voice.id, voice.counts]));
		// Translators' work lies in the same store.
		const voices = rows.value.filter(({ first }) => !opensTranslation(first));
		this.all = voices.map(({ id, first, damaged }) => {
			const event = v.safeParse(VoiceEventSchema, first);
			const opened = event.success && event.output.type === 'voice.opened' ? event.output : null;
			return {
				id,
				opened,
				counts: before.get(id) ?? null,
				damaged: (damaged ?? false) || !opened
			};
		});
		this.loaded = true;
		this.problem = null;
	}

	/** Reads every voice whole, one after another, for its counts; sounds are let go again. */
	async count(): Promise<void> {
		for (const { id, opened } of this.all) {
			if (!opened) continue;
			const voice = await OpenVoice.read(id, this.deps);
			this.#counted(id, voice.ok ? countsOf(voice.value.state) : null, !voice.ok);
		}
	}

	/** On locking. */
	forget(): void {
		this.all = [];
		this.loaded = false;
		this.problem = null;
	}

	open(id: string): Promise<Result<OpenVoice, VaultError>> {
		return OpenVoice.read(id, this.deps);
	}

	/**
	 * A new voice with its first event and what it brings.
	 *
	 * @returns the voice's id.
	 */
	async create(
		opened: NewVoice,
		more: readonly NewVoiceEvent[] = []
	): Promise<Result<string, VaultError | VoiceAliasError>> {
		const wrong = checkSpeaker(opened.speaker.alias);
		if (wrong) return err(wrong);
		const id = this.deps.ids.next();
		const speaker = { ...opened.speaker, alias: opened.speaker.alias.trim() };
		const first: NewVoiceEvent = { ...opened, speaker, type: 'voice.opened' };
		const done = await this.deps.vault.createVoice(id, dated([first, ...more], null, this.deps));
		if (!done.ok) return done;
		await this.load();
		return ok(id);
	}

	/** “Radera min röst”: the key and every sound, for good. */
	async erase(id: string): Promise<Result<void, VaultError>> {
		const done = await this.deps.vault.eraseVoice(id);
		if (done.ok) await this.load();
		return done;
	}

	#counted(id: string, counts: VoiceCounts | null, damaged: boolean): void {
		this.all = this.all.map((voice) =>
			voice.id === id ? { ...voice, counts, damaged: voice.damaged || damaged } : voice
		);
	}
}

function countsOf(state: VoiceState): VoiceCounts {
	const clips = clipsOfVoice(state).filter(({ pace }) => pace === 'normal');
	const count = (status: 'approved' | 'rejected') =>
		clips.filter((clip) => clip.status === status).length;
	return { clips: clips.length, approved: count('approved'), rejected: count('rejected') };
}
