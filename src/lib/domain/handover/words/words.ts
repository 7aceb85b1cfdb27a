import type { StaffText } from '../../instrument/wording';
import type { StaffLanguage } from '../../language/language';
import en from './en.json';
import sv from './sv.json';

/** Every fixed word of the hand-over and the report. */
export type Words = typeof sv;

export const WORDS: Readonly<Record<StaffLanguage, Words>> = { sv, en };

/** `{name}` → value; a name without value stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
	return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? (values[name] ?? whole) : whole
	);
}

/** The same made in both staff languages. */
export function inBoth(make: (words: Words, language: StaffLanguage) => string): StaffText {
	return { sv: make(sv, 'sv'), en: make(en, 'en') };
}

/** Text typed by the pedagogue: Swedish, whatever the report's language. */
export function asTyped(text: string): StaffText {
	return { sv: text, en: text };
}
