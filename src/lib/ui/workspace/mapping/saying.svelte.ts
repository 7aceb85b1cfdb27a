import type { LanguageTag } from '../../../domain/language/language';
import type { Spoken } from '../../../app/mapping/voice/spoken';
import type { VoiceDesk } from '../../../app/mapping/voice/voice-desk.svelte';

/** What the pedagogue asked to be said, and the text no voice was found for. */
export class Saying {
	silent = $state.raw<{ readonly spoken: Spoken; readonly language: LanguageTag } | null>(null);

	/** One after another; stops where a person has to read or no voice is found. */
	async speak(desk: VoiceDesk, all: readonly Spoken[], language: LanguageTag): Promise<void> {
		this.silent = null;
		for (const spoken of all) {
			if (desk.layerOf(spoken, language) === 'none') {
				this.silent = { spoken, language };
				return;
			}
			await desk.speak(spoken, language, null);
			if (desk.toRead) return;
		}
	}
}
