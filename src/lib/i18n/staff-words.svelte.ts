import i18next, { type i18n } from 'i18next';
import type { StaffLanguage } from '../domain/language/language';

type Words = Record<string, unknown>;

/** `locales/<sv|en>/<area>.json`; the area is the first part of every key. */
const FILES = import.meta.glob<Words>('./locales/*/*.json', { eager: true, import: 'default' });

function resources(language: StaffLanguage): Words {
	const areas: Words = {};
	for (const [path, words] of Object.entries(FILES)) {
		const match = /\.\/locales\/(\w+)\/([\w-]+)\.json$/.exec(path);
		if (match?.[1] === language && match[2]) areas[match[2]] = words;
	}
	return areas;
}

/**
 * The pedagogue's interface words. Keys read `area.where.kind`, for example
 * `unlock.passphrase.label`. Values follow i18next (`{{name}}`, `_one`, `_other`).
 */
export class StaffWords {
	#i18n: i18n;
	#language = $state<StaffLanguage>('sv');

	constructor(language: StaffLanguage) {
		this.#language = language;
		this.#i18n = i18next.createInstance({
			lng: language,
			fallbackLng: false,
			initAsync: false,
			interpolation: { escapeValue: false },
			resources: {
				sv: { translation: resources('sv') },
				en: { translation: resources('en') }
			}
		});
		void this.#i18n.init();
	}

	get language(): StaffLanguage {
		return this.#language;
	}

	set language(language: StaffLanguage) {
		void this.#i18n.changeLanguage(language);
		this.#language = language;
	}

	t = (key: string, values: Record<string, string | number> = {}): string =>
		this.#i18n.t(key, { ...values, lng: this.#language });

	/** For codes that come from data (an error, an outcome): whether a word exists. */
	has = (key: string): boolean => this.#i18n.exists(key, { lng: this.#language });
}
