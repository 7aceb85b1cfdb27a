import type { StaffLanguage } from '../domain/language/language';

const KEY = 'interface-language';

/** The language of the interface on this device; nothing about a person. */
export function rememberedLanguage(): StaffLanguage {
	try {
		return localStorage.getItem(KEY) === 'en' ? 'en' : 'sv';
	} catch {
		// Storage refused: the choice is for this start only.
		return 'sv';
	}
}

export function rememberLanguage(language: StaffLanguage): void {
	try {
		localStorage.setItem(KEY, language);
	} catch {
		// As above.
	}
}
