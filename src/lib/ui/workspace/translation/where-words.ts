import { stepById, type Instrument } from '$lib/domain/instrument/instrument';
import type { Unit } from '$lib/domain/translation/unit';
import type { StaffWords } from '../../../i18n/staff-words.svelte';

/** Where a participant meets the words, in one line. */
export function whereOf(words: StaffWords, instrument: Instrument, { kind, met }: Unit): string {
	const { t, has, language } = words;
	const step = met.step === null ? undefined : stepById(instrument, met.step);
	const named = step ? { step: step.id, title: step.title[language] } : null;
	if (kind === 'text') {
		if (met.question)
			return t(`translate.where.${met.role === 'ask' ? 'question' : met.role}`, {
				number: met.question.number
			});
		if (named) return t('translate.where.instruction', named);
		const group = `translate.where.group.${met.group}`;
		return has(group) ? t(group) : t('translate.where.group.other');
	}
	const what = t(`translate.where.${kind}`);
	if (!named) return what;
	const form = met.form === null ? null : t(`translate.where.form.${met.form}`);
	return [t('translate.where.step', named), form, what].filter(Boolean).join(' · ');
}
