import { sayHash } from '../../../domain/voice/say-hash';
import type { PackHead, ReviewMark, ShippedPack } from '../../../domain/voice/pack';
import { packFile, readPack, type Pack } from '../../../domain/voice/pack-file';
import { sha256 } from '../../../domain/voice/say-hash';

export interface MadeClip {
	readonly say: string;
	readonly pace?: 'normal' | 'slow';
	readonly status?: ReviewMark['status'];
	/** Stands for the sound; a fake decoder reads it back. */
	readonly sound?: string;
}

/** A pack of made-up sounds, in the format of the real ones. */
export async function madePack(
	clips: readonly MadeClip[],
	head: Partial<PackHead> = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const whole: PackHead = {
		format: 1,
		instrument: { id: 'small', version: '1' },
		language: 'ar',
		variety: null,
		origin: 'synthetic',
		speaker: null,
		generator: 'made for a test',
		licence: 'CC-BY-4.0',
		codec: 'audio/mpeg',
		...head
	};
	const infos = await Promise.all(
		clips.map(async ({ say, pace = 'normal', status = 'draft', sound = say }) => ({
			info: {
				say,
				sayHash: await sayHash(whole.language, say),
				refs: ['a'],
				pace,
				ms: 1000,
				lufs: -18,
				peak: -2,
				review: { status }
			},
			bytes: new TextEncoder().encode(sound)
		}))
	);
	return packFile(whole, infos);
}

export async function madeAndRead(
	clips: readonly MadeClip[],
	head: Partial<PackHead> = {}
): Promise<Pack> {
	const pack = await readPack(await madePack(clips, head));
	if (!pack.ok) throw new Error(pack.error);
	return pack.value;
}

/** How an index names it. */
export async function named(
	file: Uint8Array<ArrayBuffer>,
	language: string,
	rest: Partial<ShippedPack> = {}
): Promise<ShippedPack> {
	return {
		language,
		variety: null,
		file: `${language}.lydpack`,
		bytes: file.length,
		sha256: await sha256(file),
		...rest
	};
}
