import type { LanguageTag } from '$lib/domain/language/language';
import { fromBase64 } from '$lib/domain/mapping/base64';
import { err, ok, type Result } from '$lib/domain/result';
import type { VaultError } from '$lib/ports/vault';
import type { HeldSound } from '$lib/ports/voice';
import { OpenVoice, type VoiceDeps } from './open-voice.svelte';
import { Voices } from './voices.svelte';

/**
 * What people on this device have said in these languages, decrypted; what a
 * reviewer rejected is left out. A damaged voice is passed over: the list of
 * voices tells. Any other error of the vault is an error here, so that what was
 * held before isn't taken for gone.
 */
export async function heldSounds(
	deps: VoiceDeps,
	languages: readonly LanguageTag[]
): Promise<Result<readonly HeldSound[], VaultError>> {
	const voices = new Voices(deps);
	await voices.load();
	if (voices.problem) return err(voices.problem);
	const sounds: HeldSound[] = [];
	for (const { id, opened } of voices.all) {
		if (!opened || opened.kind === 'review' || !languages.includes(opened.language)) continue;
		const voice = await OpenVoice.read(id, deps);
		if (!voice.ok && voice.error === 'damaged') continue;
		if (!voice.ok) return voice;
		for (const { info, mp3 } of voice.value.state.clips.values()) {
			if (info.review.status === 'rejected') continue;
			const { language, variety } = opened;
			const layer = info.review.status === 'approved' ? 'humanApproved' : 'humanUnreviewed';
			const { say, pace } = info;
			sounds.push({ language, variety, say, pace, layer, mp3: fromBase64(mp3) });
		}
	}
	return ok(sounds);
}
