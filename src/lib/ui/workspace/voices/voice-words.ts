import type { Language, LanguageTag, StaffLanguage } from '$lib/domain/language/language';
import type { Instrument } from '$lib/domain/instrument/instrument';

/** The language of a voice, or undefined where this version doesn't have it. */
export function languageOf(instrument: Instrument, tag: LanguageTag): Language | undefined {
	return instrument.languages[tag]?.language;
}

/** The variety's name, or null for the common one. */
export function varietyName(
	language: Language | undefined,
	variety: string | null,
	staff: StaffLanguage
): string | null {
	if (variety === null) return null;
	return language?.varieties.find(({ id }) => id === variety)?.[staff] ?? variety;
}

/** @param day ISO date. */
export function longDay(day: string, staff: StaffLanguage): string {
	const form = new Intl.DateTimeFormat(staff, { dateStyle: 'long', timeZone: 'UTC' });
	return form.format(new Date(day));
}
