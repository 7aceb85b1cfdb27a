/** The language the pedagogue reads: aloud in the Latin strand, and as its judge. */
const READ_BY_THE_PEDAGOGUE = 'sv';

export function pedagogueReads(language: string | null): boolean {
	return language === READ_BY_THE_PEDAGOGUE;
}
