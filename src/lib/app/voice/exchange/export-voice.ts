import type { Instrument } from '$lib/domain/instrument/instrument';
import { err, ok, type Result } from '$lib/domain/result';
import { MAX_PACK_BYTES, type PackHead } from '$lib/domain/voice/pack';
import { packFile } from '$lib/domain/voice/pack-file';
import type { VoiceState } from '$lib/domain/voice/voice-state';
import type { FileGateway } from '$lib/ports/files';
import { fromBase64 } from '$lib/domain/mapping/base64';

/** Why a voice can't leave the device. */
export type ExportError =
	/** The speaker lent it to this device alone. */
	| 'deviceOnly'
	/** There is nothing to hear in it. */
	| 'noClips'
	/** Others couldn't read it in. */
	| 'tooLarge';

export function exportError({ opened, clips }: VoiceState): ExportError | null {
	if (opened.speaker.scope === 'device') return 'deviceOnly';
	return clips.size === 0 || opened.kind === 'review' ? 'noClips' : null;
}

/** No person's name: only language and variety. */
export function packName({ opened: { language, variety } }: VoiceState): string {
	return `spraksteg-${language}${variety === null ? '' : `-${variety}`}.lydpack`;
}

/** Saves the voice as a pack, with its speaker's alias and terms and with what reviewers thought. */
export async function exportVoice(
	state: VoiceState,
	{ head: { id, version } }: Instrument,
	files: FileGateway
): Promise<Result<void, ExportError>> {
	const wrong = exportError(state);
	if (wrong) return err(wrong);
	const { language, variety, speaker, licence } = state.opened;
	const head: PackHead = {
		format: 1,
		instrument: { id, version },
		language,
		variety,
		origin: 'human',
		speaker,
		generator: null,
		licence,
		codec: 'audio/mpeg'
	};
	const clips = [...state.clips.values()].map(({ info, mp3 }) => ({
		info,
		bytes: fromBase64(mp3)
	}));
	const file = await packFile(head, clips);
	if (file.length > MAX_PACK_BYTES) return err('tooLarge');
	await files.save(new Blob([file], { type: 'application/octet-stream' }), packName(state));
	return ok(undefined);
}
