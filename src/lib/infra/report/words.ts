import { languageName } from './text/language-names';

/**
 * The few words that belong to the writer and not to the document, in the
 * report's language. They are inside Windows-1252 themselves.
 */
export const WORDS = {
	sv: {
		textIn: (tag: string) =>
			`[text på ${languageName(tag, 'sv') ?? 'annat språk'}, finns i bilagan]`,
		otherCharacters: '[text med andra tecken, finns i bilagan]',
		coveredBy: (step: string) => `ingår i ${step}`
	},
	en: {
		textIn: (tag: string) =>
			`[text in ${languageName(tag, 'en') ?? 'another language'}, in the attachment]`,
		otherCharacters: '[text in other characters, in the attachment]',
		coveredBy: (step: string) => `part of ${step}`
	}
} as const;
