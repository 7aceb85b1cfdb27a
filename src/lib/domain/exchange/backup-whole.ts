import { reduceHeader, type HeaderEvent } from '../mapping/header';

/** What a reader of a backup has gathered of one participant. */
export interface GatheredParticipant {
	readonly header: readonly HeaderEvent[] | null;
	readonly mappings: ReadonlySet<string>;
	/** Mappings that have a summary. */
	readonly summaries: ReadonlySet<string>;
}

/** Whether a participant is whole: header, journals and summaries name the same mappings. */
export function isWhole({ header, mappings, summaries }: GatheredParticipant): boolean {
	if (!header) return false;
	const named = reduceHeader(header).mappings.map((mapping) => mapping.id);
	return (
		named.length === mappings.size &&
		summaries.size === mappings.size &&
		named.every((id) => mappings.has(id) && summaries.has(id))
	);
}
