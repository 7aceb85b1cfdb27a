import type { ReviewMark } from '$lib/domain/voice/pack';
import { clipOf } from './cards';
import type { ReviewDesk } from './review-desk.svelte';

/** How many of something were decided which way. */
export type DecisionCounts = Readonly<Record<'approved' | 'rejected' | 'open', number>>;

export interface ReviewSum {
	/** null where the words alone are reviewed. */
	readonly voice: DecisionCounts | null;
	readonly wording: DecisionCounts;
	/** Words that this reviewer thinks are wrong, and why. */
	readonly wrong: readonly { readonly say: string; readonly reason: string }[];
}

export function reviewSum({ units, voice, review }: ReviewDesk): ReviewSum {
	const { wordings } = review.state;
	const usual = units.filter(({ pace }) => pace === 'normal').map(({ utterance }) => utterance.say);
	const clips = units.flatMap((unit) => clipOf(voice?.state ?? null, unit) ?? []);
	return {
		voice: voice && counts(clips.map(({ info }) => info.review)),
		wording: counts(usual.map((say) => wordings.get(say))),
		wrong: usual.flatMap((say) => {
			const mark = wordings.get(say);
			return mark?.status === 'rejected' ? [{ say, reason: mark.reason ?? '' }] : [];
		})
	};
}

function counts(marks: readonly (ReviewMark | undefined)[]): DecisionCounts {
	const count = (status: ReviewMark['status']) =>
		marks.filter((mark) => (mark?.status ?? 'draft') === status).length;
	return { approved: count('approved'), rejected: count('rejected'), open: count('draft') };
}
