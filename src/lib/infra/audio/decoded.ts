/** MP3 → samples. */
export type Decode = (mp3: ArrayBuffer) => Promise<AudioBuffer>;

/** Seconds of decoded sound that are kept; 176 kB a second. */
const SECONDS = 60;
const RATE = 44_100;

/** What can be decoded; the same object is the same sound. */
export interface Encoded {
	readonly mp3: Uint8Array<ArrayBuffer>;
}

/** Decoded clips, those used last; each is decoded once however many ask. */
export class DecodedSounds {
	/** In order of use, the last used last. */
	readonly #kept = new Map<Encoded, AudioBuffer>();
	readonly #under = new Map<Encoded, Promise<AudioBuffer | null>>();
	#seconds = 0;

	constructor(
		private readonly decode: Decode = decodeMp3,
		private readonly limit = SECONDS
	) {}

	/** The samples where they are at hand. */
	get(sound: Encoded): AudioBuffer | null {
		const known = this.#kept.get(sound);
		if (!known) return null;
		this.#kept.delete(sound);
		this.#kept.set(sound, known);
		return known;
	}

	/** @returns null for what doesn't decode. */
	load(sound: Encoded): Promise<AudioBuffer | null> {
		const known = this.get(sound);
		if (known) return Promise.resolve(known);
		const under = this.#under.get(sound) ?? this.#decoding(sound);
		this.#under.set(sound, under);
		return under;
	}

	async #decoding(sound: Encoded): Promise<AudioBuffer | null> {
		try {
			// The decoder takes the bytes away from whoever had them: it gets its own.
			const buffer = await this.decode(sound.mp3.slice().buffer);
			this.#keep(sound, buffer);
			return buffer;
		} catch {
			return null;
		} finally {
			this.#under.delete(sound);
		}
	}

	#keep(sound: Encoded, buffer: AudioBuffer): void {
		this.#kept.set(sound, buffer);
		this.#seconds += buffer.duration;
		for (const [oldest, old] of this.#kept) {
			if (this.#seconds <= this.limit || oldest === sound) return;
			this.#kept.delete(oldest);
			this.#seconds -= old.duration;
		}
	}
}

let offline: OfflineAudioContext | null = null;

/** Needs no gesture, unlike a context that sounds. */
function decodeMp3(mp3: ArrayBuffer): Promise<AudioBuffer> {
	offline ??= new OfflineAudioContext(1, 1, RATE);
	return offline.decodeAudioData(mp3);
}
