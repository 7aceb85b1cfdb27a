import type { LanguageTag } from '$lib/domain/language/language';
import { toBase64 } from '$lib/domain/mapping/base64';
import type { Pace } from '$lib/domain/voice/pack';
import { sayHash } from '$lib/domain/voice/say-hash';
import type { Utterance } from '$lib/domain/voice/utterances';
import type { FinishedTake } from '$lib/ports/microphone';
import type { NewVoiceEvent } from './open-voice.svelte';

/** The event of a take that is kept: bound to the words it says, reviewed by no one. */
export async function keptClip(
	language: LanguageTag,
	{ say, uses }: Utterance,
	pace: Pace,
	{ mp3, ms, lufs, peak }: FinishedTake
): Promise<NewVoiceEvent> {
	const refs = [...new Set(uses.map(({ ref }) => ref))];
	return {
		type: 'clip.kept',
		info: {
			say,
			sayHash: await sayHash(language, say),
			refs,
			pace,
			ms,
			lufs: tenths(lufs),
			peak: tenths(peak),
			review: { status: 'draft' }
		},
		mp3: toBase64(mp3)
	};
}

function tenths(value: number): number {
	return Math.round(value * 10) / 10;
}
