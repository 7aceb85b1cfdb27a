import type { EditProblem } from '$lib/app/translation/unit-editor.svelte';
import type { StaffWords } from '../../../i18n/staff-words.svelte';
import { fieldProblem } from '../shell/problem';

/** What kept words from being saved or judged, in one sentence. */
export function editProblem({ t }: StaffWords, problem: EditProblem): string {
	switch (problem) {
		case 'wordsWrong':
			return t('translate.edit.wordsWrong');
		case 'noReason':
			return t('translate.judge.noReason');
		case 'personalNumber':
			return t('translate.judge.personalNumber');
		case 'alias.empty':
		case 'alias.tooLong':
		case 'alias.personalNumber':
			return t(`translate.${problem}`);
		default:
			return fieldProblem(t, problem);
	}
}
