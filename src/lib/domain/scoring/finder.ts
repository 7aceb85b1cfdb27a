import type { LanguageTag } from '../language/language';
import type { FinderLanguage } from '../mapping/events';

/** Why this language, in the order they are tried; the interface has words for each. */
export type FinderReason =
	/** The one language the person learned to read or write. */
	| 'onlyLearned'
	/** The person, asked straight out, names it as the best of those learned. */
	| 'saidBest'
	/** What the person says of reading and writing puts it alone in front. */
	| 'readsAndWritesBest'
	/** Equal in reading and writing, longest schooling. */
	| 'longestSchooling'
	/** Equal in everything: ask which the person reads and writes best. */
	| 'undecided'
	/** No language learned in writing: the oral path. */
	| 'noneLearned';

export interface FoundLanguage {
	/** null for the oral path, and for a language we have no data for (see `language`). */
	readonly tag: LanguageTag | null;
	readonly language: FinderLanguage | null;
	readonly reason: FinderReason;
}

/**
 * The language in which the person learned to read and write best, which is
 * often not the language of the home. A proposal with its reason.
 *
 * @param best what the person, asked straight out, names as best: a tag, or `other` or the
 *   name of a language without one; null as long as that wasn't asked
 */
export function findSchoolLanguage(
	languages: readonly FinderLanguage[],
	best: string | null
): FoundLanguage {
	const learned = languages.filter(isLearned);
	const only = learned[0];
	if (!only) return { tag: null, language: null, reason: 'noneLearned' };
	if (learned.length === 1) return found(only, 'onlyLearned');
	const said = best === null ? undefined : learned.find((language) => isNamed(language, best));
	if (said) return found(said, 'saidBest');
	const [strongest, ...equals] = highest(learned, literacy);
	if (strongest && equals.length === 0) return found(strongest, 'readsAndWritesBest');
	const tied = strongest ? [strongest, ...equals] : learned;
	const [longest, ...asLong] = highest(tied, (language) => language.years ?? 0);
	if (longest && asLong.length === 0) return found(longest, 'longestSchooling');
	return found(longest ?? only, 'undecided');
}

/** Reads or writes it at least a little; where neither was asked, went to school in it. */
export function isLearned(language: FinderLanguage): boolean {
	if (language.read === null && language.write === null) return language.where.includes('school');
	return literacy(language) > 0;
}

function isNamed(language: FinderLanguage, best: string): boolean {
	if (language.tag !== null) return language.tag === best;
	return best === 'other' || language.name === best;
}

const LEVEL = { yes: 2, little: 1, no: 0 } as const;

function literacy({ read, write }: FinderLanguage): number {
	return (read ? LEVEL[read] : 0) + (write ? LEVEL[write] : 0);
}

function highest<T>(list: readonly T[], measure: (one: T) => number): readonly T[] {
	const top = Math.max(...list.map(measure));
	return list.filter((one) => measure(one) === top);
}

function found(language: FinderLanguage, reason: FinderReason): FoundLanguage {
	return { tag: language.tag, language, reason };
}
