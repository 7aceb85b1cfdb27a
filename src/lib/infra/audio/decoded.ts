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
		const under = this.#under.get(sound);
		if (under) return under;
		const begun = this.#samples(sound).then((buffer) => {
			// Forgotten meanwhile: nothing of it stays.
			if (this.#under.get(sound) !== begun) return buffer;
			this.#under.delete(sound);
			if (buffer) this.#keep(sound, buffer);
			return buffer;
		});
		this.#under.set(sound, begun);
		return begun;
	}

	/** A voice that is locked away is locked away decoded too. */
	forget(sound: Encoded): void {
		this.#under.delete(sound);
		this.#drop(sound);
	}

	async #samples(sound: Encoded): Promise<AudioBuffer | null> {
		try {
			// The decoder takes the bytes away from whoever had them: it gets its own.
			return await this.decode(sound.mp3.slice().buffer);
		} catch {
			return null;
		}
	}

	#keep(sound: Encoded, buffer: AudioBuffer): void {
		this.#kept.set(sound, buffer);
		this.#seconds += buffer.duration;
		for (const oldest of this.#kept.keys()) {
			if (this.#seconds <= this.limit || oldest === sound) return;
			this.#drop(oldest);
		}
	}

	#drop(sound: Encoded): void {
		this.#seconds -= this.#kept.get(sound)?.duration ?? 0;
		this.#kept.delete(sound);
	}
}

let offline: OfflineAudioContext | null = null;

/** Needs no gesture, unlike a context that sounds. */
function decodeMp3(mp3: ArrayBuffer): Promise<AudioBuffer> {
	offline ??= new OfflineAudioContext(1, 1, RATE);
	return offline.decodeAudioData(mp3);
}
