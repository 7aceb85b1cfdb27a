import type { ReviewMark } from '$lib/domain/voice/pack';
import type { NewVoiceEvent } from '../open-voice.svelte';
import type { Open, ReviewUnit } from './cards';
import { markOf, type Verdict } from './verdict';

/** What was open, and the verdict on it; null takes an earlier one back. */
export type UnitMark = readonly [ReviewUnit, Open, Verdict | null];

/** Events for the reviewer's own journal, and for the speaker's. */
export function eventsOf(
	marks: readonly UnitMark[],
	by: string,
	on: string
): { readonly wordings: readonly NewVoiceEvent[]; readonly clips: readonly NewVoiceEvent[] } {
	const mark = (verdict: Verdict | null, of: keyof Verdict): ReviewMark =>
		verdict ? markOf(verdict[of], by, on) : { status: 'draft' };
	const wordings = marks.flatMap(([{ utterance }, { wording }, verdict]): NewVoiceEvent[] => {
		if (!wording) return [];
		return [{ type: 'wording.reviewed', say: utterance.say, mark: mark(verdict, 'wording') }];
	});
	const clips = marks.flatMap(([{ utterance, pace }, { voice }, verdict]): NewVoiceEvent[] => {
		if (!voice) return [];
		return [{ type: 'clip.reviewed', say: utterance.say, pace, mark: mark(verdict, 'voice') }];
	});
	return { wordings, clips };
}
