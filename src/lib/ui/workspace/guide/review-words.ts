import { type PartReview, totalOf } from '../../../domain/review/review-state';
import type { StaffWords } from '../../../i18n/staff-words.svelte';

type Counts = Pick<PartReview, 'reviewed' | 'draft' | 'missing'>;

/** In a word or two: how far what is counted has come. */
export function reviewState(words: StaffWords, counts: Counts): string {
	const { reviewed, draft, missing } = counts;
	const total = totalOf({ ...counts, doubtful: 0 });
	if (missing === total) return words.t('guide.languages.state.missing');
	if (reviewed === total) return words.t('guide.languages.state.reviewed');
	if (draft === total) return words.t('guide.languages.state.draft');
	if (reviewed > 0) return words.t('guide.languages.state.some', { reviewed, total });
	return words.t('guide.languages.state.gaps', { missing, total });
}

/** In a sentence, for a whole language. */
export function reviewSum(words: StaffWords, all: readonly PartReview[]): string {
	const sum = (of: (one: PartReview) => number) => all.reduce((n, one) => n + of(one), 0);
	const reviewed = sum((one) => one.reviewed);
	const total = sum(totalOf);
	if (sum(({ missing }) => missing) === total) return words.t('guide.languages.sum.missing');
	if (reviewed === total) return words.t('guide.languages.sum.reviewed');
	if (sum(({ draft }) => draft) === total) return words.t('guide.languages.sum.draft');
	return words.t('guide.languages.sum.some', { reviewed, total });
}
