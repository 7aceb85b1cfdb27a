import type { Spoken } from '../../../app/mapping/voice/spoken';
import type { VoiceDesk } from '../../../app/mapping/voice/voice-desk.svelte';

/** What the pedagogue asked to be said, and the text no voice was found for. */
export class Saying {
	silent = $state.raw<Spoken | null>(null);

	/** One after another; stops where a person has to read or no voice is found. */
	async speak(desk: VoiceDesk, all: readonly Spoken[]): Promise<void> {
		this.silent = null;
		for (const spoken of all) {
			if (desk.layerOf(spoken) === 'none') {
				this.silent = spoken;
				return;
			}
			const ending = await desk.speak(spoken, null);
			if (desk.toRead || ending !== 'ended') return;
		}
	}
}
