import type { Language, LanguageTag } from '../../../domain/language/language';
import type { StaffWords } from '../../../i18n/staff-words.svelte';

/** What languages and varieties are called, from the instrument; empty until it is read. */
export type LanguageNames = Readonly<
	Record<LanguageTag, Pick<Language, 'sv' | 'en' | 'varieties'>>
>;

/** The language, and the variety where it isn't the common one; the tag where nothing names it. */
export function voiceName(
	words: StaffWords,
	languages: LanguageNames,
	{ language, variety }: { language: LanguageTag; variety: string | null }
): string {
	const known = languages[language];
	const name = known?.[words.language] ?? language;
	if (variety === null) return name;
	const spoken = known?.varieties.find(({ id }) => id === variety)?.[words.language] ?? variety;
	return words.t('settings.voices.variety', { language: name, variety: spoken });
}
