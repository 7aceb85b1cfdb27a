import type { InstrumentFault } from '../domain/instrument/fault';
import type { Instrument } from '../domain/instrument/instrument';
import type { Result } from '../domain/result';

export type { InstrumentFault };

export interface InstrumentCatalogue {
	/** The newest instrument, or the one a mapping is pinned to (`id@version`). */
	load(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>>;
	/** Address of a picture, own origin, hashed. */
	pictureUrl(picture: string): string | undefined;
	/** Alternative text of a picture. */
	pictureName(picture: string): { sv: string; en: string } | undefined;
}
