import type { Instrument } from '../instrument/instrument';
import type { LanguageTag } from '../language/language';
import { packWith } from './apply';
import type { Fields } from './fields';
import type { Standing } from './standing';

/** Words that are being written and belong to nobody's journal yet. */
export interface Draft {
	readonly unit: string;
	readonly fields: Fields;
}

/** The instrument as it would be with a unit's words as they are being written. */
export function withDraft(
	instrument: Instrument,
	tag: LanguageTag,
	standings: readonly Standing[],
	{ unit, fields }: Draft
): Instrument {
	const pack = instrument.languages[tag];
	if (!pack) return instrument;
	const now = standings.map((standing) =>
		standing.unit.id === unit ? { ...standing, fields, edited: true } : standing
	);
	const edited = now.flatMap((standing) => (standing.edited ? [standing.unit.id] : []));
	const next = packWith(instrument, pack, now, new Set(edited));
	return { ...instrument, languages: { ...instrument.languages, [tag]: next } };
}
