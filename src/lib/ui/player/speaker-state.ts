import type { VoiceState } from '../../app/mapping/player/player-face';
import type { SpeakerState } from '../kit/speaker-state';

/** A text without a clip is read by a person: the button then opens the read-aloud card. */
export function speakerState({ layer, speaking, played }: VoiceState): SpeakerState {
	if (speaking) return 'speaking';
	const byPerson = layer === 'none' || layer === 'mediatorRoom' || layer === 'mediatorPhone';
	if (byPerson) return 'missing';
	return played ? 'played' : 'idle';
}
