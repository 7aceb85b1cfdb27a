import type { Instrument } from '../instrument/instrument';
import type { LanguageTag } from '../language/language';
import { stimulusUnits } from './stimulus-units';
import { textUnits } from './text-units';
import type { Unit } from './unit';

/** Everything there is to translate or compose in a language, as shipped. */
export function unitsOf(instrument: Instrument, tag: LanguageTag): readonly Unit[] {
	return [...textUnits(instrument, tag), ...stimulusUnits(instrument, tag)];
}
