/** The few words that belong to the writer and not to the document, in the report's language. */
export const WORDS = {
	sv: { coveredBy: (step: string) => `ingår i ${step}` },
	en: { coveredBy: (step: string) => `part of ${step}` }
} as const;
