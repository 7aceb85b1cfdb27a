import { err, type Result } from '$lib/domain/result';
import type { HeldClip, VoiceState } from '$lib/domain/voice/voice-state';
import type { VaultError } from '$lib/ports/vault';
import type { NewVoiceEvent, OpenVoice } from '../open-voice.svelte';
import { samePerson } from '../same-person';

/** What somebody elsewhere thought of a voice's clips, that nobody here has judged yet. */
export interface CarriedReview {
	readonly by: string;
	readonly approved: number;
	readonly rejected: number;
	/** The speaker's own: it can't be taken over. */
	readonly own: boolean;
}

export function carriedReviews({ clips, opened }: VoiceState): readonly CarriedReview[] {
	const byReviewer = new Map<string, CarriedReview>();
	for (const { info, carried } of clips.values()) {
		const by = carried?.by?.trim();
		if (!carried || !by || info.review.status !== 'draft') continue;
		const known = byReviewer.get(by);
		byReviewer.set(by, {
			by,
			approved: (known?.approved ?? 0) + (carried.status === 'approved' ? 1 : 0),
			rejected: (known?.rejected ?? 0) + (carried.status === 'rejected' ? 1 : 0),
			own: samePerson(by, opened.speaker.alias)
		});
	}
	return [...byReviewer.values()];
}

/** An act of its own: from here on those marks count here, with the name of who made them. */
export async function takeOver(
	voice: OpenVoice,
	by: string
): Promise<Result<void, VaultError | 'ownVoice'>> {
	const { clips, opened } = voice.state;
	if (samePerson(by, opened.speaker.alias)) return err('ownVoice');
	return voice.record([...clips.values()].flatMap((clip) => markFrom(clip, by)));
}

function markFrom({ info, carried }: HeldClip, by: string): readonly NewVoiceEvent[] {
	if (carried?.by?.trim() !== by || info.review.status !== 'draft') return [];
	const { say, pace } = info;
	return [{ type: 'clip.reviewed', say, pace, mark: { ...carried, by } }];
}
