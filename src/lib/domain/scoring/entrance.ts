import type { FinderLanguage, Payload } from '../mapping/events';
import { isLearned } from './finder';

export type Entrance = Payload<'entrance.chosen'>['entrance'];
type Found = Pick<Payload<'school.found'>, 'tag' | 'other' | 'languages'>;

/**
 * Proposed entrance: oral without a written language; blue only when the
 * person says yes to reading the school language; else green. The pedagogue
 * may choose another.
 */
export function proposeEntrance(found: Found): Entrance {
	if (!hasWrittenLanguage(found)) return 'oral';
	return found.languages.find((language) => isSchoolLanguage(language, found))?.read === 'yes'
		? 'blue'
		: 'green';
}

/** False on the oral path; a written language that we have no data for counts. */
export function hasWrittenLanguage(found: Found): boolean {
	return found.tag !== null || Boolean(found.other) || found.languages.some(isLearned);
}

function isSchoolLanguage(language: FinderLanguage, found: Found): boolean {
	if (found.tag !== null) return language.tag === found.tag;
	return language.tag === null && (!found.other || language.name === found.other);
}
