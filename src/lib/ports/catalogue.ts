import type { InstrumentFault } from '../domain/instrument/fault';
import type { Guide } from '../domain/instrument/guide';
import type { Instrument } from '../domain/instrument/instrument';
import type { Practice } from '../domain/instrument/practice';
import type { Samples } from '../domain/instrument/samples';
import type { StaffLanguage } from '../domain/language/language';
import type { Result } from '../domain/result';

export type { InstrumentFault };

export interface InstrumentCatalogue {
	/** The newest instrument, or the one a mapping is pinned to (`id@version`). */
	load(pinned?: string): Promise<Result<Instrument, readonly InstrumentFault[]>>;
	/** What lies beside the instrument for the pedagogue's learning; read when asked for. */
	guide(language: StaffLanguage): Promise<Result<Guide, readonly InstrumentFault[]>>;
	samples(): Promise<Result<Samples, readonly InstrumentFault[]>>;
	practice(): Promise<Result<Practice, readonly InstrumentFault[]>>;
	/** Address of a picture, own origin, hashed. */
	pictureUrl(picture: string): string | undefined;
	/** The picture itself, as SVG; null where it can't be had. */
	pictureSource(picture: string): Promise<string | null>;
	/** Alternative text of a picture. */
	pictureName(picture: string): { sv: string; en: string } | undefined;
}
