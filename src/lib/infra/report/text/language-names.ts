/**
 * Names of languages as they stand inside a sentence. Source: Unicode CLDR 48.2,
 * `languages.json` of sv and en; `prs` is its fa-AF, `kmr` its ku. Stored tags are
 * compared as strings: `Intl` would rewrite those two.
 */
const NAMES: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
	am: { sv: 'amhariska', en: 'Amharic' },
	ar: { sv: 'arabiska', en: 'Arabic' },
	ckb: { sv: 'centralkurdiska', en: 'Central Kurdish' },
	fa: { sv: 'persiska', en: 'Persian' },
	kmr: { sv: 'kurdiska', en: 'Kurdish' },
	om: { sv: 'oromo', en: 'Oromo' },
	prs: { sv: 'dari', en: 'Dari' },
	ru: { sv: 'ryska', en: 'Russian' },
	so: { sv: 'somaliska', en: 'Somali' },
	ti: { sv: 'tigrinja', en: 'Tigrinya' },
	tr: { sv: 'turkiska', en: 'Turkish' },
	uk: { sv: 'ukrainska', en: 'Ukrainian' },
	ur: { sv: 'urdu', en: 'Urdu' }
};

/** By the whole tag first, then by its language alone; undefined where unknown. */
export function languageName(tag: string, language: 'sv' | 'en'): string | undefined {
	return (NAMES[tag] ?? NAMES[tag.split('-')[0] ?? ''])?.[language];
}
