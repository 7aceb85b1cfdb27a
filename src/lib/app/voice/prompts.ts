import type { Pace } from '$lib/domain/voice/pack';
import type { VoicePart } from '$lib/domain/voice/parts';
import type { Utterance } from '$lib/domain/voice/utterances';
import { clipKey, type VoiceState } from '$lib/domain/voice/voice-state';

/** Where a clip of a voice stands: what the speaker has to do about it. */
export type PromptState = 'none' | 'recorded' | 'approved' | 'rejected';

export interface PromptGroup {
	readonly id: GroupId;
	readonly recorded: number;
	readonly total: number;
}

/** All of a part, or what a mapping can't be led without. */
export type GroupId = 'core' | VoicePart;

export function promptState(
	{ clips }: VoiceState,
	{ say }: Utterance,
	pace: Pace = 'normal'
): PromptState {
	const clip = clips.get(clipKey({ say, pace }));
	if (!clip) return 'none';
	const { status } = clip.info.review;
	return status === 'draft' ? 'recorded' : status;
}

/** Still to be said: nothing recorded, or rejected by who listened. */
export function isLeft(state: VoiceState, utterance: Utterance): boolean {
	const stands = promptState(state, utterance);
	return stands === 'none' || stands === 'rejected';
}

export function inGroup(group: GroupId, { uses }: Utterance): boolean {
	return group === 'core' ? uses.some((use) => use.core) : uses[0].part === group;
}

/** The core first, then the parts in the order in which they are met; empty ones left out. */
export function groupsOf(
	utterances: readonly Utterance[],
	state: VoiceState,
	parts: readonly VoicePart[]
): readonly PromptGroup[] {
	return (['core', ...parts] as const).flatMap((id) => {
		const all = utterances.filter((utterance) => inGroup(id, utterance));
		const left = all.filter((utterance) => isLeft(state, utterance)).length;
		return all.length > 0 ? [{ id, recorded: all.length - left, total: all.length }] : [];
	});
}

/** The next that is left after `from`, and from the beginning again; null where none is. */
export function nextLeft(
	prompts: readonly Utterance[],
	state: VoiceState,
	from: number
): number | null {
	for (let step = 1; step <= prompts.length; step++) {
		const index = (from + step) % prompts.length;
		const prompt = prompts[index];
		if (prompt && isLeft(state, prompt)) return index;
	}
	return null;
}
