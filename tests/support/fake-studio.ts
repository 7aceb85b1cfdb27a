import type { Utterance } from '../../src/lib/domain/voice/utterances';
import { err, ok, type Result } from '../../src/lib/domain/result';
import { OpenVoice, type VoiceDeps } from '../../src/lib/app/voice/open-voice.svelte';
import { Studio } from '../../src/lib/app/voice/studio.svelte';
import { voiceOf } from '../../src/lib/app/voice/consent';
import { Voices } from '../../src/lib/app/voice/voices.svelte';
import { MemoryVault } from '../../src/lib/infra/vault/memory-vault';
import type {
	FinishedTake,
	Microphone,
	MicrophoneError,
	Microphones,
	Recording,
	TakeFinisher
} from '../../src/lib/ports/microphone';
import type { VoiceSource } from '../../src/lib/ports/voice';
import { PASSPHRASE } from './memory-workspace';

/** A microphone that hears what it is told: `hears` dBFS, and words from `say`. */
export class FakeMicrophones implements Microphones {
	hears = -60;
	error: MicrophoneError | null = null;
	openNow = 0;
	/** Where a recording fails. */
	broken: 'record' | 'slices' | null = null;
	lose = (): void => undefined;
	/** Gives the recording under way a piece. */
	say = (text: string): void => void text;

	async open(): Promise<Result<Microphone, MicrophoneError>> {
		if (this.error) return err(this.error);
		this.openNow += 1;
		let isOpen = true;
		const close = () => {
			if (isOpen) this.openNow -= 1;
			isOpen = false;
		};
		return ok({
			name: 'Headset',
			processing: [],
			level: () => this.hears,
			record: () => this.#record(),
			onlost: (call) => {
				this.lose = () => {
					close();
					call();
				};
			},
			close
		});
	}

	#record(): Recording {
		const { broken } = this;
		if (broken === 'record') throw new Error('not supported');
		const pieces: string[] = [];
		let stop = (): void => undefined;
		const stopped = new Promise<void>((resolve) => (stop = resolve));
		this.say = (text) => void pieces.push(text);
		async function* slices() {
			await stopped;
			for (const piece of pieces) yield new Blob([piece]);
			if (broken) throw new Error('the device failed');
		}
		return { slices: slices(), type: 'audio/webm', stop };
	}
}

/** Makes a clip of the recording's own text; `broken` can't be read. */
export class FakeFinisher implements TakeFinisher {
	verdict: FinishedTake['verdict'] = 'good';
	readonly played: string[] = [];
	noise: number | null = null;

	async finish(recording: Blob, noise: number): Promise<Result<FinishedTake, 'undecodable'>> {
		const text = await recording.text();
		this.noise = noise;
		if (text === 'broken') return err('undecodable');
		const empty = this.verdict === 'empty';
		const mp3 = empty ? new Uint8Array() : new TextEncoder().encode(text);
		const { verdict } = this;
		return ok({ mp3, ms: 900, lufs: -18.04, peak: -2.26, shape: [0.2, 0.8], verdict });
	}
	async probe() {
		return ok({ ms: 900, lufs: -18 });
	}
	async play(sound: Blob): Promise<void> {
		this.played.push(await sound.text());
	}
	stop(): void {}
}

const silentVoices: VoiceSource = {
	open: async () => undefined,
	hold: () => undefined,
	clips: () => [],
	prepare: async () => undefined,
	device: () => null,
	stop: () => undefined,
	check: async () => true,
	onback: () => () => undefined
};

/** Two words of the beginning and one of the interview that isn't core. */
export const UTTERANCES: readonly Utterance[] = [
	utterance('hello.say', 'مَرْحَبًا', 'مرحبا', 'beginning', true),
	utterance('next.say', 'التّالي', 'التّالي', 'beginning', true),
	utterance('q.99.ask', 'لِماذا؟', 'لماذا؟', 'interview', false)
];

function utterance(
	ref: string,
	say: string,
	text: string,
	part: 'beginning' | 'interview',
	core: boolean
): Utterance {
	const gloss = { sv: `${ref} på svenska`, en: `${ref} in English` };
	const use = {
		ref,
		form: null,
		class: 'instruction',
		part,
		step: null,
		text,
		gloss,
		core
	} as const;
	return { say: say.normalize('NFC'), uses: [use] };
}

/** An open vault in memory, with a clock that ticks a second a look. */
export async function voiceDeps(): Promise<VoiceDeps & { vault: MemoryVault }> {
	const vault = new MemoryVault();
	await vault.create(PASSPHRASE);
	let now = 1_790_000_000_000;
	return {
		vault,
		clock: { now: () => (now += 1000) },
		ids: { next: () => crypto.randomUUID(), device: 'device-a' }
	};
}

/** Someone who has lent their voice in Arabic. */
export const CONSENT = {
	alias: 'Rim',
	language: 'ar',
	variety: null,
	scope: 'organisation'
} as const;

/** A studio with one new Arabic voice, its microphone still closed. */
export async function openStudio(utterances = UTTERANCES) {
	const deps = await voiceDeps();
	const voices = new Voices(deps);
	const id = await voices.create(voiceOf(CONSENT, deps.clock.now()));
	if (!id.ok) throw new Error(id.error);
	const voice = await OpenVoice.read(id.value, deps);
	if (!voice.ok) throw new Error(voice.error);
	const microphones = new FakeMicrophones();
	const finisher = new FakeFinisher();
	const studio = new Studio(voice.value, utterances, {
		microphones,
		finisher,
		voices: silentVoices
	});
	return { studio, microphones, finisher, voice: voice.value, voices, deps, id: id.value };
}
