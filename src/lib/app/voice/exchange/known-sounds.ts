import type { PackHeader } from '$lib/domain/voice/pack';
import type { SoundHere } from '$lib/domain/voice/incoming-diff';
import type { VoiceOpened } from '$lib/domain/voice/journal';
import { sha256 } from '$lib/domain/voice/say-hash';
import { fromBase64 } from '$lib/domain/mapping/base64';
import type { OpenVoice } from '../open-voice.svelte';
import { samePerson } from '../same-person';
import type { Voices } from '../voices.svelte';

/** What the device has of a pack's speaker. */
export interface KnownOf {
	readonly sounds: readonly SoundHere[];
	/** The voice that came with an earlier pack on the same terms: new clips are added to it. */
	readonly target: OpenVoice | null;
}

export async function knownOf(head: PackHeader, voices: Voices): Promise<KnownOf> {
	const sounds: SoundHere[] = [];
	let target: OpenVoice | null = null;
	for (const { id, opened } of voices.all) {
		if (!opened || opened.kind === 'review' || !sameVoice(opened, head)) continue;
		const voice = await voices.open(id);
		if (!voice.ok) continue;
		const replaceable = target === null && opened.kind === 'imported' && sameTerms(opened, head);
		if (replaceable) target = voice.value;
		for (const { info, mp3 } of voice.value.state.clips.values()) {
			const { say, pace } = info;
			sounds.push({ say, pace, sha256: await sha256(fromBase64(mp3)), replaceable });
		}
	}
	return { sounds, target };
}

function sameVoice({ language, variety, speaker }: VoiceOpened, head: PackHeader): boolean {
	const same = language === head.language && variety === head.variety;
	return same && samePerson(speaker.alias, head.speaker?.alias ?? '');
}

function sameTerms({ speaker, licence }: VoiceOpened, head: PackHeader): boolean {
	const { consented, scope } = head.speaker ?? {};
	return licence === head.licence && speaker.consented === consented && speaker.scope === scope;
}
