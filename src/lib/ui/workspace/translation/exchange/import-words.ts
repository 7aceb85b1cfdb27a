import type { WordsImportFault } from '$lib/app/translation/exchange/words-import.svelte';
import type { StaffWords } from '../../../../i18n/staff-words.svelte';

/** Why nothing of a file was taken: what is wrong with it, and where. */
export function importFault(
	{ t }: StaffWords,
	fault: WordsImportFault
): { readonly title: string; readonly what: string } {
	const column = 'column' in fault ? (fault.column ?? '') : '';
	const what = t(`translate.import.fault.${fault.from}.${fault.code}`, { column });
	const row = 'row' in fault && fault.row !== undefined ? fault.row : null;
	const where = row === null ? '' : ` ${t('translate.import.fault.row', { row })}`;
	return { title: t('translate.import.fault.title'), what: what + where };
}
