import type { Instrument } from '$lib/domain/instrument/instrument';
import { err, ok, type Result } from '$lib/domain/result';
import {
	clipFault,
	clipTwice,
	headFault,
	soundFault,
	type ClipFault,
	type HeadFault
} from '$lib/domain/voice/incoming';
import { MAX_PACK_BYTES, type PackClip } from '$lib/domain/voice/pack';
import { clipBytes, type Pack, type PackFault, readPack } from '$lib/domain/voice/pack-file';
import type { TakeFinisher } from '$lib/ports/microphone';

/** Why nothing is taken in; with the words of the clip it is about, if it is one. */
export interface ImportFault {
	readonly code: PackFault | HeadFault | ClipFault | 'unreadable' | 'notChecked';
	readonly say?: string;
}

/** A file as a browser hands it out: its size is known before it is read. */
export type ChosenFile = Pick<Blob, 'size' | 'arrayBuffer'>;

/** Reads a chosen file; one that is too large is refused unread. */
export async function readChosen(file: ChosenFile): Promise<Result<Pack, ImportFault>> {
	if (file.size > MAX_PACK_BYTES) return err({ code: 'tooLarge' });
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return err({ code: 'unreadable' });
	}
	const pack = await readPack(bytes);
	return pack.ok ? pack : err({ code: pack.error });
}

/**
 * Holds every clip against its header and really decodes it: one that isn't what
 * it says it is, and nothing is taken.
 *
 * @param onclip clips checked so far.
 */
export async function checkPack(
	pack: Pack,
	instrument: Instrument,
	finisher: Pick<TakeFinisher, 'probe'>,
	onclip: (checked: number) => void = () => undefined
): Promise<Result<void, ImportFault>> {
	const wrong = headFault(instrument, pack.head);
	if (wrong) return err({ code: wrong });
	const twice = clipTwice(pack.head);
	if (twice) return err({ code: 'clipTwice', say: twice.say });
	for (const [index, clip] of pack.head.clips.entries()) {
		const code = await faultOf(pack, clip, finisher);
		if (code) return err({ code, say: clip.say });
		onclip(index + 1);
	}
	return ok(undefined);
}

async function faultOf(
	pack: Pack,
	clip: PackClip,
	finisher: Pick<TakeFinisher, 'probe'>
): Promise<ClipFault | 'notChecked' | null> {
	const fault = await clipFault(pack, clip);
	if (fault) return fault;
	const heard = await finisher.probe(clipBytes(pack, clip).slice());
	if (heard.ok) return soundFault(clip, heard.value);
	// What failed here may be the checking, not the file.
	return heard.error === 'undecodable' ? 'clipUndecodable' : 'notChecked';
}
