import type { MappingSummary } from '../../../app/mapping/summary';
import type { StaffLanguage } from '../../../domain/language/language';
import { dayOf } from './when';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** How a mapping stands, in a few words. */
export function stateWords(
	summary: MappingSummary | null,
	now: number,
	language: StaffLanguage,
	t: Translate
): string {
	if (!summary) return t('participants.state.begin');
	const { next, core, handedOver, oral } = summary;
	const oralWord = oral ? ` · ${t('participants.state.oral')}` : '';
	if (next.kind === 'open' && handedOver !== null)
		return t('participants.state.open', { day: dayOf(handedOver, now, language) }) + oralWord;
	if (next.kind === 'step') {
		const part = next.step?.includes('W') ? 'writing' : 'reading';
		return t(`participants.state.step.${part}`, { step: next.step ?? '' });
	}
	return t(`participants.state.${next.kind}`, { done: core.done, all: core.all }) + oralWord;
}
