import type { LanguageTag } from '../../domain/language/language';
import { sameSay } from '../../domain/voice/say-hash';
import type { ShippedPacks } from '../../ports/packs';
import type { Clip, Ending, HeldSound, VoiceSource, Words } from '../../ports/voice';
import { AudioOutput } from './audio-context';
import { checkTone } from './check-tone';
import { ClipPlayer } from './clip-player';
import { DecodedSounds, type Encoded } from './decoded';
import type { DeviceVoices } from './device-voices';
import { bestFirst, type Sound, type Sounds, soundsOfPacks, soundsOfPeople } from './sounds';

/** Longest wait for a pack that is being opened, ms: a tap finds what there is. */
const OPENING_MS = 3000;

interface OpenLanguage {
	readonly variety: string | null;
	readonly sounds: Sounds;
	/** Every pack there is was read: there is nothing to ask for again. */
	readonly whole: boolean;
}

/** Speaks from packs, from people's clips on this device, and with its local voices. */
export class PackVoices implements VoiceSource {
	readonly #open = new Map<LanguageTag, OpenLanguage>();
	readonly #opening = new Map<LanguageTag, Promise<void>>();
	#held = new Map<LanguageTag, Sounds>();
	/** Asked for at every change of a screen: language and words → the same answer. */
	readonly #answered = new Map<string, readonly Clip[]>();
	/** What turned out not to decode. */
	readonly #mute = new WeakSet<Sound>();
	readonly #backs = new Set<() => void>();
	readonly #player: ClipPlayer;

	constructor(
		private readonly packs: ShippedPacks,
		private readonly voices: DeviceVoices,
		private readonly output = new AudioOutput(),
		private readonly decoded = new DecodedSounds()
	) {
		this.#player = new ClipPlayer(output);
		const lost = output.onlost;
		output.onlost = () => {
			lost();
			voices.stop('interrupted');
		};
		output.onback = () => {
			for (const call of this.#backs) call();
		};
	}

	open(language: LanguageTag, variety: string | null): Promise<void> {
		const known = this.#open.get(language);
		const same = known?.whole && known.variety === variety;
		const reading = same ? Promise.resolve(known) : this.#read(language, variety);
		const opening = reading.then((open) => {
			// Asked for again meanwhile, perhaps in another variety.
			if (this.#opening.get(language) !== opening) return;
			this.#opening.delete(language);
			this.#open.set(language, open);
			this.#answered.clear();
		});
		this.#opening.set(language, opening);
		return opening;
	}

	/** Lets go of every other language, as another mapping needs it: a pack weighs some 10 MB. */
	keep(languages: readonly LanguageTag[]): void {
		for (const language of [...this.#open.keys(), ...this.#opening.keys()]) {
			if (languages.includes(language)) continue;
			this.#open.delete(language);
			this.#opening.delete(language);
		}
		this.#answered.clear();
	}

	hold(sounds: readonly HeldSound[]): void {
		const byLanguage = new Map<LanguageTag, HeldSound[]>();
		for (const sound of sounds) {
			byLanguage.set(sound.language, [...(byLanguage.get(sound.language) ?? []), sound]);
		}
		const staying = new Set<Encoded>(sounds);
		for (const groups of this.#held.values())
			for (const sound of [...groups.values()].flat())
				if (!staying.has(sound)) this.decoded.forget(sound);
		this.#held = new Map(
			[...byLanguage].map(([language, held]) => [language, soundsOfPeople(held)])
		);
		this.#answered.clear();
	}

	clips(words: Words): readonly Clip[] {
		const key = `${words.language}\0${words.say}`;
		const known = this.#answered.get(key);
		if (known) return known;
		const clips = this.#sounds(words).map((sound) => ({
			layer: sound.layer,
			pace: sound.pace,
			play: () => this.#play(sound)
		}));
		this.#answered.set(key, clips);
		return clips;
	}

	async prepare(all: readonly Words[]): Promise<void> {
		const opening = all.map(({ language }) => this.#opening.get(language));
		if (opening.some(Boolean)) await Promise.race([Promise.all(opening), later(OPENING_MS)]);
		const sounds = all.flatMap((words) => oneOfEach(this.#sounds(words)));
		// The usual pace first: it is what is heard unless someone asks.
		for (const pace of ['normal', 'slow']) {
			const wanted = sounds.filter((sound) => sound.pace === pace);
			await Promise.all(wanted.map((sound) => this.#load(sound)));
		}
	}

	device(words: Words): (() => Promise<Ending>) | null {
		const speak = this.voices.voice(words);
		return (
			speak &&
			(() => {
				this.#player.stop();
				return speak();
			})
		);
	}

	stop(): void {
		this.#player.stop();
		this.voices.stop();
	}

	async check(): Promise<boolean> {
		const context = await this.output.wake();
		if (context) checkTone(context);
		return context !== null;
	}

	onback(call: () => void): () => void {
		this.#backs.add(call);
		return () => void this.#backs.delete(call);
	}

	#play(sound: Sound): Promise<Ending> {
		this.voices.stop();
		return this.#player.play(() => this.decoded.get(sound) ?? this.#load(sound));
	}

	/** What doesn't decode is offered no more: what is left speaks. */
	async #load(sound: Sound): Promise<AudioBuffer | null> {
		const buffer = await this.decoded.load(sound);
		if (!buffer && !this.#mute.has(sound)) {
			this.#mute.add(sound);
			this.#answered.clear();
		}
		return buffer;
	}

	#sounds({ language, say }: Words): readonly Sound[] {
		const known = sameSay(say);
		const open = this.#open.get(language);
		const own = this.#held.get(language)?.get(known) ?? [];
		const shipped = open?.sounds.get(known) ?? [];
		const sounds = [...own, ...shipped].filter((sound) => !this.#mute.has(sound));
		return bestFirst(sounds, open?.variety ?? null);
	}

	/** A pack that can't be had is none: what is left speaks. */
	async #read(language: LanguageTag, variety: string | null): Promise<OpenLanguage> {
		const wanted = variety === null ? [null] : [variety, null];
		const packs = await Promise.all(wanted.map((one) => this.packs.read(language, one)));
		const had = packs.flatMap((read) => (read.ok && read.value ? [read.value] : []));
		return { variety, sounds: soundsOfPacks(had), whole: packs.every(({ ok }) => ok) };
	}
}

/** The first of each layer and pace: which of them is heard is the resolver's choice. */
function oneOfEach(sounds: readonly Sound[]): readonly Sound[] {
	const seen = new Set<string>();
	return sounds.filter(({ layer, pace }) => {
		const kind = `${layer} ${pace}`;
		return !seen.has(kind) && seen.add(kind);
	});
}

function later(ms: number): Promise<void> {
	return new Promise((done) => setTimeout(done, ms));
}
