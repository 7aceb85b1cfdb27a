import type { MappingSession } from '../mapping-session.svelte';
import { spokenText, type WordSource } from '../voice/spoken';
import { labelOption } from './labels';
import type { ScreenSlot } from './list-programme.svelte';
import { oneOf } from './one-of';

/** “May we record your voice?”: asked where the pedagogue has offered it, until it is answered. */
export function voiceSlot(session: MappingSession, words: () => WordSource): ScreenSlot {
	const recordings = () => session.state.recordings;
	return {
		id: 'voice.ask',
		applies: () => recordings().offered,
		given: () => recordings().wish !== null,
		screen: () => {
			const { wish } = recordings();
			return {
				...oneOf(words(), {
					kind: 'question',
					id: 'voice.ask',
					ask: 'voice.ask',
					options: [
						labelOption(words(), 'yes', 'voice.yes', 'hand-yes'),
						labelOption(words(), 'no', 'voice.no', 'hand-no')
					],
					selected: wish === null ? null : wish ? 'yes' : 'no',
					choose: (option) =>
						void session.record('recording.wished', { wish: option === 'yes', by: 'participant' })
				}),
				hint: spokenText(words(), 'voice.why')
			};
		}
	};
}
