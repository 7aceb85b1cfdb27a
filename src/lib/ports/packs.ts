import type { LanguageTag } from '../domain/language/language';
import type { Result } from '../domain/result';
import type { Pack, PackFault } from '../domain/voice/pack-file';

/** A pack that comes with the app, and whether this device has it. */
export interface OfferedPack {
	readonly language: LanguageTag;
	readonly variety: string | null;
	readonly bytes: number;
	readonly origin: 'human' | 'synthetic';
	/** Verified and kept on the device: it speaks without a net. */
	readonly ready: boolean;
}

export type FetchError =
	/** No answer: no net, or the server is gone. */
	| 'offline'
	/** No room on the device. */
	| 'full'
	/** The browser refuses to keep it (private window). */
	| 'refused'
	/** This version of the app comes without it. */
	| 'notOffered'
	| PackFault;

/** The packs that come with the app: fetched whole, verified, kept. */
export interface ShippedPacks {
	/** offline: what there is couldn't be read, which the next call tries again. */
	offered(): Promise<Result<readonly OfferedPack[], 'offline'>>;
	/**
	 * Fetches and keeps a pack, or does nothing where it is kept already.
	 *
	 * @param onprogress bytes so far.
	 */
	fetch(
		language: LanguageTag,
		variety: string | null,
		onprogress?: (bytes: number) => void
	): Promise<Result<void, FetchError>>;
	/** The kept pack, else fetched; null where none is offered. */
	read(language: LanguageTag, variety: string | null): Promise<Result<Pack | null, FetchError>>;
}
