import type { LanguageTag } from '$lib/domain/language/language';
import type { HeldSound } from '$lib/ports/voice';
import { fromBase64 } from './base64';
import { OpenVoice, type VoiceDeps } from './open-voice.svelte';
import { Voices } from './voices.svelte';

/**
 * What people on this device have said in these languages, decrypted; what a
 * reviewer rejected is left out. Voices that can't be read are passed over: the
 * list of voices tells.
 */
export async function heldSounds(
	deps: VoiceDeps,
	languages: readonly LanguageTag[]
): Promise<readonly HeldSound[]> {
	const voices = new Voices(deps);
	await voices.load();
	const sounds: HeldSound[] = [];
	for (const { id, opened } of voices.all) {
		if (!opened || opened.kind === 'review' || !languages.includes(opened.language)) continue;
		const voice = await OpenVoice.read(id, deps);
		if (!voice.ok) continue;
		for (const { info, mp3 } of voice.value.state.clips.values()) {
			if (info.review.status === 'rejected') continue;
			const { language, variety } = opened;
			const layer = info.review.status === 'approved' ? 'humanApproved' : 'humanUnreviewed';
			const { say, pace } = info;
			sounds.push({ language, variety, say, pace, layer, mp3: fromBase64(mp3) });
		}
	}
	return sounds;
}
