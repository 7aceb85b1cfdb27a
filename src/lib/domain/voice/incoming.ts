import type { Instrument } from '../instrument/instrument';
import { containsPersonalNumber } from '../mapping/personal-number';
import type { PackClip, PackHeader } from './pack';
import { clipBytes, type Pack } from './pack-file';
import { sameSay, sayHash, sha256 } from './say-hash';

/** Why a whole and readable pack still isn't taken in. */
export type HeadFault =
	/** The instrument doesn't know the language, or the variety. */
	| 'unknownLanguage'
	| 'unknownVariety'
	/** Made by a computer: those come with the app, and must not pass for people. */
	| 'computerVoice'
	/** Nobody who speaks is named. */
	| 'noSpeaker'
	/** The speaker lent the voice to one device alone. */
	| 'deviceOnly'
	/** The speaker's name, a reviewer's or a reason holds a personal number. */
	| 'personalNumber'
	| 'noClips';

export function headFault(
	{ languages }: Pick<Instrument, 'languages'>,
	{ language, variety, origin, speaker, clips }: PackHeader
): HeadFault | null {
	if (origin !== 'human') return 'computerVoice';
	const known = languages[language];
	if (!known?.texts) return 'unknownLanguage';
	const { varieties } = known.language;
	if (variety !== null && !varieties.some(({ id }) => id === variety)) return 'unknownVariety';
	if (!speaker?.alias.trim()) return 'noSpeaker';
	if (speaker.scope === 'device') return 'deviceOnly';
	if (containsPersonalNumber(speaker.alias) || clips.some(namesSomeone)) return 'personalNumber';
	return clips.length === 0 ? 'noClips' : null;
}

function namesSomeone({ review: { by = '', reason = '' } }: PackClip): boolean {
	return containsPersonalNumber(by) || containsPersonalNumber(reason);
}

/** What is wrong with one clip. */
export type ClipFault =
	/** Its bytes aren't those the header was made for. */
	| 'clipAltered'
	/** It is bound to other words than it says it speaks. */
	| 'clipWords'
	/** The same words at the same pace a second time. */
	| 'clipTwice'
	/** No mono MP3 without tags, or it doesn't decode. */
	| 'clipUndecodable'
	/** As long as the header says it is not. */
	| 'clipLength'
	/** Louder or softer than the header says. */
	| 'clipLoudness'
	/** Nothing is heard. */
	| 'clipSilent';

/** An MP3 grows by the codec's own delay and its last frame, ms; the rest for decoders. */
const LONGER_MS = 200;
const LONGER_SHARE = 0.03;
/** How far decoders and the codec may be from the header, LU. */
const LOUDER = 2;
/** Below this nothing is heard, LUFS. */
const SILENT_LUFS = -60;

/** What can be told of a clip without decoding it. */
export async function clipFault(pack: Pack, clip: PackClip): Promise<ClipFault | null> {
	const bytes = clipBytes(pack, clip).slice();
	if ((await sha256(bytes)) !== clip.sha256) return 'clipAltered';
	if (!sameSay(clip.say)) return 'clipWords';
	if ((await sayHash(pack.head.language, clip.say)) !== clip.sayHash) return 'clipWords';
	return beginsAsMonoMp3(bytes) ? null : 'clipUndecodable';
}

/** What decoding told of a clip, held against what the header says. */
export function soundFault(
	{ ms, lufs }: Pick<PackClip, 'ms' | 'lufs'>,
	heard: { readonly ms: number; readonly lufs: number }
): ClipFault | null {
	if (Math.abs(heard.ms - ms) > LONGER_MS + ms * LONGER_SHARE) return 'clipLength';
	if (heard.lufs < SILENT_LUFS) return 'clipSilent';
	return Math.abs(heard.lufs - lufs) > LOUDER ? 'clipLoudness' : null;
}

/** The first clip that says what another before it says. */
export function clipTwice({ clips }: PackHeader): PackClip | null {
	const seen = new Set<string>();
	for (const clip of clips) {
		const key = `${clip.pace} ${sameSay(clip.say)}`;
		if (seen.has(key)) return clip;
		seen.add(key);
	}
	return null;
}

/**
 * A frame's sync and layer III, at once: tags before it could carry names and
 * pictures. And one channel, the mode 3 of ISO 11172-3, 2.4.2.3; a frame of free
 * format, which browsers don't play, is left to the decoder.
 */
function beginsAsMonoMp3(bytes: Uint8Array): boolean {
	const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
	const free = third >> 4 === 0;
	return first === 0xff && (second & 0xe6) === 0xe2 && (free || fourth >> 6 === 3);
}
