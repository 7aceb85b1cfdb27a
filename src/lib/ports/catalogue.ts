import type { Instrument } from '../domain/instrument/instrument';
import type { Result } from '../domain/result';

/** One fault in an instrument file, in words a maintainer can act on. */
export interface InstrumentFault {
	readonly file: string;
	/** Dotted path inside the file, empty for the file itself. */
	readonly path: string;
	readonly reason: string;
}

export interface InstrumentCatalogue {
	/** The newest instrument, or the one a mapping is pinned to (`id@version`). */
	load(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>>;
	/** Address of a picture, own origin, hashed. */
	pictureUrl(picture: string): string | undefined;
	/** Alternative text of a picture. */
	pictureName(picture: string): { sv: string; en: string } | undefined;
}
