import type { Mediator } from '../../../domain/mapping/events';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import type { Spoken } from './spoken';

export interface VoiceChoices {
	readonly class: Spoken['class'];
	/** Clips there are for exactly these words in exactly this language. */
	readonly clips: readonly ('humanApproved' | 'humanUnreviewed' | 'synthetic')[];
	/** A local device voice of exactly this language. */
	readonly device: boolean;
	/** Who helps with the language now. */
	readonly mediator: Mediator | null;
	/** Swedish: the pedagogue's own voice, in the room, with or without a mediator. */
	readonly pedagogueReads: boolean;
	/** The pedagogue's explicit choice for this mapping. */
	readonly syntheticStimuli: boolean;
}

/**
 * How something is spoken. For stimuli: approved human clip → mediator →
 * nothing (oklart), a synthetic one only by explicit choice. For instructions
 * and options: approved human → synthetic → device → mediator. Never across
 * languages: the caller offers only voices of the exact tag.
 */
export function resolveVoice(choices: VoiceChoices): VoiceLayer {
	if (choices.clips.includes('humanApproved')) return 'humanApproved';
	const mediator = choices.pedagogueReads ? 'mediatorRoom' : mediatorLayer(choices.mediator);
	if (choices.class === 'stimulus') {
		if (mediator) return mediator;
		return choices.syntheticStimuli && choices.clips.includes('synthetic') ? 'synthetic' : 'none';
	}
	if (choices.clips.includes('synthetic')) return 'synthetic';
	if (choices.device) return 'device';
	return mediator ?? 'none';
}

function mediatorLayer(mediator: Mediator | null): VoiceLayer | null {
	if (!mediator || mediator.role === 'none' || mediator.understanding === 'no') return null;
	return mediator.presence === 'phone' ? 'mediatorPhone' : 'mediatorRoom';
}
