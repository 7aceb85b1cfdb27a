import type { KnownClip } from './coverage';
import type { VoiceEvent, VoiceOpened } from './journal';
import type { ClipInfo, Pace, ReviewMark } from './pack';

/** A clip of the voice as it stands now. */
export interface HeldClip {
	readonly info: ClipInfo;
	/** MP3, mono, base64. */
	readonly mp3: string;
	/** How it was judged where it came from; it counts only once somebody here takes it over. */
	readonly carried: ReviewMark | null;
}

/** A voice's journal, reduced. */
export interface VoiceState {
	readonly opened: VoiceOpened;
	/** By `clipKey`; dropped ones are gone. */
	readonly clips: ReadonlyMap<string, HeldClip>;
	/** Words → what the reviewer thinks of their wording. */
	readonly wordings: ReadonlyMap<string, ReviewMark>;
}

export function clipKey({ say, pace }: { say: string; pace: Pace }): string {
	return `${pace} ${say}`;
}

/** @returns null where the journal doesn't open as one. A newer clip begins unreviewed. */
export function reduceVoice(events: readonly VoiceEvent[]): VoiceState | null {
	const [opened] = events;
	if (opened?.type !== 'voice.opened') return null;
	const clips = new Map<string, HeldClip>();
	const wordings = new Map<string, ReviewMark>();
	for (const event of events) {
		if (event.type === 'clip.kept') {
			const { info, mp3 } = event;
			const carried = info.review.status === 'draft' ? null : info.review;
			clips.set(clipKey(info), { info: { ...info, review: { status: 'draft' } }, mp3, carried });
		} else if (event.type === 'clip.dropped') clips.delete(clipKey(event));
		else if (event.type === 'clip.reviewed') {
			const held = clips.get(clipKey(event));
			if (held) clips.set(clipKey(event), { ...held, info: { ...held.info, review: event.mark } });
		} else if (event.type === 'wording.reviewed') wordings.set(event.say, event.mark);
	}
	return { opened, clips, wordings };
}

export function clipsOfVoice({ clips }: VoiceState): readonly KnownClip[] {
	return [...clips.values()].map(({ info: { say, refs, pace, review } }) => ({
		say,
		refs,
		pace,
		origin: 'human',
		status: review.status
	}));
}
